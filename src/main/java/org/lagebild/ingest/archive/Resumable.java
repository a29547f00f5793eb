package org.lagebild.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.WarcReader;

/** A WARC in which reading goes on at the next record after one that cannot be understood. */
final class Resumable {
  private static final int BUFFER = 1 << 16;
  private static final byte[] BEGIN = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final PushbackInputStream in;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private boolean ended;

  Resumable(InputStream in) {
    this.in = new PushbackInputStream(in, 2 * BUFFER);
  }

  /** A reader from where the stream stands. */
  WarcReader reader() throws IOException {
    buffer = ByteBuffer.allocate(BUFFER).flip();
    WarcReader reader = new WarcReader(Channels.newChannel(in), buffer);
    reader.setLenient(true);
    return reader;
  }

  /** There is nothing more to be read. */
  void end() {
    ended = true;
  }

  /** Goes to the next line that begins a record; whether there is one. */
  boolean resume() throws IOException {
    if (ended) {
      return false;
    }
    // what the reader has taken in and not understood
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    in.unread(rest);
    int matched = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      matched = b == BEGIN[matched] ? matched + 1 : b == BEGIN[0] ? 1 : 0;
      if (matched == BEGIN.length) {
        in.unread(BEGIN, 1, BEGIN.length - 1);
        return true;
      }
    }
    return false;
  }
}
