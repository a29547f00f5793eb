package org.lagebild.export;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.sparql.core.Quad;

/**
 * How a sort keeps its elements in files: one in each line.
 *
 * @param write gives the line, without line feeds
 * @param read takes all lines back
 */
record StoredLines<T>(Function<T, String> write, Function<InputStream, Iterator<T>> read)
    implements SerializationFactory<T> {
  static final StoredLines<String> TEXT =
      new StoredLines<>(Function.identity(), StoredLines::lines);
  static final StoredLines<Quad> QUADS = new StoredLines<>(LineWriter::line, StoredLines::quads);

  @Override
  public Sink<T> createSerializer(OutputStream out) {
    return new LineSink<>(
        write, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  @Override
  public Iterator<T> createDeserializer(InputStream in) {
    return read.apply(in);
  }

  private static Iterator<String> lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().iterator();
  }

  /** Gives the default graph the one name that quads of a union have before they are stored. */
  private static Iterator<Quad> quads(InputStream in) {
    return Iter.map(
        IteratorParsers.createIteratorNQuads(in),
        q ->
            q.getGraph() == null || q.isDefaultGraph()
                ? Quad.create(Quad.defaultGraphNodeGenerated, q.asTriple())
                : q);
  }

  private record LineSink<T>(Function<T, String> write, PrintWriter lines) implements Sink<T> {
    @Override
    public void send(T element) {
      lines.print(write.apply(element) + "\n");
    }

    @Override
    public void flush() {
      if (lines.checkError()) {
        throw new ExportFailure("cannot sort: the folder for temporary files may be full");
      }
    }

    @Override
    public void close() {
      flush();
      lines.close();
    }
  }
}
