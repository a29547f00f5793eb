package org.lagebild.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.store.StoreException.Reason;

/**
 * All that a store holds as one file of gzipped N-Quads, and back. What the store keeps for itself
 * is in it as triples without a graph, so that a store that is restored is linked, extended and
 * built upon as the old one.
 */
public final class Backup {
  private static final byte[] HEAD =
      "# Lagebild backup, form 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  private final QuadCount count;

  private Backup(LongConsumer progress) {
    this.count = new QuadCount(progress);
  }

  /**
   * Writes the store as it is when this begins, whatever is written to it meanwhile.
   *
   * @param progress told now and then how many quads are written, and at the end
   * @throws IOException if they cannot be written
   */
  public static void write(Store store, OutputStream to, LongConsumer progress) throws IOException {
    OutputStream out = new BufferedOutputStream(new GZIPOutputStream(to, BUFFER), BUFFER);
    out.write(HEAD);
    try {
      out.write(end(store.read(data -> new Backup(progress).write(data, out))));
    } catch (RuntimeIOException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }
    out.close();
  }

  /** The last line, without which a backup is not whole: to the parser a broken end is an end. */
  private static byte[] end(long quads) {
    return ("# " + quads + " quads\n").getBytes(StandardCharsets.US_ASCII);
  }

  private long write(DatasetGraph data, OutputStream out) {
    StreamRDF nquads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    nquads.start();
    write(data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY), nquads);
    write(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY), nquads);
    nquads.finish();
    return count.end();
  }

  private void write(Iterator<Quad> all, StreamRDF to) {
    while (all.hasNext()) {
      Quad quad = all.next();
      if (quad.isDefaultGraph()) {
        to.triple(quad.asTriple());
      } else {
        to.quad(quad);
      }
      count.add();
    }
  }

  /**
   * Makes a store of a backup, where none is yet. Not before it is whole is it there; if this fails
   * or the process ends meanwhile, it can be done again.
   *
   * @param progress told now and then how many quads are read, and at the end
   * @throws StoreException if there is a store already, or it cannot be made, or the backup is none
   *     or not whole
   * @throws IOException if the backup cannot be read
   */
  public static void restore(Path backup, Path store, LongConsumer progress) throws IOException {
    try (InputStream in = opened(backup)) {
      new WholeLoad(new StoreFolder(store))
          .of(Files.size(backup), making -> new Backup(progress).restore(in, backup, making));
    }
  }

  private long restore(InputStream in, Path backup, Path making) {
    try {
      Tail read = new Tail(in);
      long quads = BulkLoad.into(making, to -> parse(read, to));
      if (!read.endsWith(end(quads))) {
        throw new RiotException("the end is missing");
      }
      return quads;
    } catch (RiotException | RuntimeIOException e) {
      throw new StoreException(Reason.BROKEN, backup + ": the backup is damaged; take another", e);
    }
  }

  private long parse(InputStream in, StreamRDF to) {
    RDFParser.source(in)
        .lang(Lang.NQUADS)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(new Counting(to));
    return count.end();
  }

  private static InputStream opened(Path backup) throws IOException {
    InputStream file = Files.newInputStream(backup);
    try {
      InputStream in = new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER);
      if (Arrays.equals(in.readNBytes(HEAD.length), HEAD)) {
        return in;
      }
    } catch (IOException e) {
      // told below in the same words
    }
    file.close();
    throw new StoreException(
        Reason.FOREIGN, backup + ": this is no backup; name a file that 'backup' wrote", null);
  }

  /** Remembers the last bytes that were read. */
  private static final class Tail extends FilterInputStream {
    private final byte[] last = new byte[64];
    private long count;

    Tail(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      for (int i = Math.max(0, read - last.length); i < read; i++) {
        last[(int) ((count + i) % last.length)] = bytes[from + i];
      }
      count += Math.max(0, read);
      return read;
    }

    boolean endsWith(byte[] end) {
      boolean same = count >= end.length;
      for (int i = 0; same && i < end.length; i++) {
        same = last[(int) ((count - end.length + i) % last.length)] == end[i];
      }
      return same;
    }
  }

  private final class Counting extends StreamRDFWrapper {
    Counting(StreamRDF to) {
      super(to);
    }

    @Override
    public void triple(Triple triple) {
      super.triple(triple);
      count.add();
    }

    @Override
    public void quad(Quad quad) {
      super.quad(quad);
      count.add();
    }
  }
}
