package org.lagebild.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Quads in numbered files, each of which is there whole or not at all. */
final class Parts {
  private final Path folder;
  private int count;

  Parts(Path folder) {
    this.folder = folder;
    while (Files.exists(file(count))) {
      count++;
    }
  }

  /** Takes the quads of a part. */
  interface Writer {
    void write(Quad quad);
  }

  int count() {
    return count;
  }

  private Path file(int part) {
    return folder.resolve(String.format(Locale.ROOT, "%06d.trdf.gz", part));
  }

  /** Writes one more part, which is on disk when this returns; its number. */
  int add(Consumer<Writer> content) throws IOException {
    Path unfinished = folder.resolve("unfinished");
    try (OutputStream file = Files.newOutputStream(unfinished);
        OutputStream out = new BufferedOutputStream(new FastGzip(file), 1 << 16)) {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, Lang.RDFTHRIFT);
      stream.start();
      content.accept(stream::quad);
      stream.finish();
    }
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(unfinished, file(count), StandardCopyOption.ATOMIC_MOVE);
    return count++;
  }

  /** Hands over the quads of a part in the order in which they were written. */
  void read(int part, Consumer<Quad> to) {
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file(part)), 1 << 16))) {
      RDFParser.source(in).lang(Lang.RDFTHRIFT).parse(new Receiver(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Receiver extends StreamRDFBase {
    private final Consumer<Quad> to;

    Receiver(Consumer<Quad> to) {
      this.to = to;
    }

    @Override
    public void triple(Triple triple) {
      to.accept(Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public void quad(Quad quad) {
      to.accept(quad);
    }
  }

  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** Removes a folder with all in it, if it is there. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
