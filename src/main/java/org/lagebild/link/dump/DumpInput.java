package org.lagebild.link.dump;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The bytes of a dump, decompressed, with the positions from which they can be read again. */
final class DumpInput implements Closeable {
  private record Member(long begin, long total) {}

  private final CountedInput in;
  private final Compression compression;
  private final Deque<Member> members = new ArrayDeque<>();
  private InputStream member;
  private long total;

  private DumpInput(CountedInput in, Position from) throws IOException {
    this.in = in;
    this.compression = Compression.of(in);
    this.total = 0;
    boolean seekable = compression == Compression.NONE;
    members.add(new Member(seekable ? 0 : in.position(), seekable ? -from.offset() : 0));
    member = compression.member(in);
    if (!seekable) {
      member.skipNBytes(from.offset());
      total = from.offset();
    }
  }

  static DumpInput open(Path file, Position from) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    try {
      // what is not compressed is one member, and can be entered anywhere
      long begin = from.member() == 0 && !isCompressed(channel) ? from.offset() : from.member();
      channel.position(begin);
      return new DumpInput(new CountedInput(Channels.newInputStream(channel), begin), from);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isCompressed(SeekableByteChannel channel) throws IOException {
    channel.position(0);
    return Compression.of(new CountedInput(Channels.newInputStream(channel), 0))
        != Compression.NONE;
  }

  /** Reads a stream from its beginning. */
  static DumpInput of(InputStream in) throws IOException {
    return new DumpInput(new CountedInput(in, 0), Position.START);
  }

  /**
   * Reads some bytes.
   *
   * @return how many, or -1 at the end of the dump
   * @throws EOFException if the dump is cut off
   */
  int read(byte[] bytes, int offset, int length) throws IOException {
    int read = member.read(bytes, offset, length);
    while (read < 0 && compression != Compression.NONE && !in.isAtEnd()) {
      members.add(new Member(in.position(), total));
      member = compression.member(in);
      read = member.read(bytes, offset, length);
    }
    total += Math.max(0, read);
    return read;
  }

  /** How many bytes of the dump as it is stored were read. */
  long stored() {
    return in.position();
  }

  /** How many decompressed bytes were read since the dump was opened. */
  long total() {
    return total;
  }

  /**
   * The position of a byte that was read not long ago; later ones may be asked for, not earlier.
   */
  Position position(long at) {
    Member last = members.element();
    while (members.size() > 1) {
      members.remove();
      if (members.element().total() > at) {
        members.addFirst(last);
        break;
      }
      last = members.element();
    }
    return new Position(last.begin(), at - last.total());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
