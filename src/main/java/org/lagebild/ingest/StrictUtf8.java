package org.lagebild.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lagebild.ingest.reason.RefusedException;

/** Decodes UTF-8 without ever putting a replacement character in a bad byte's place. */
final class StrictUtf8 {
  private static final int NO_CHARACTER = -1;
  private static final int BOM = 0xFEFF;

  private StrictUtf8() {}

  /**
   * The text that the bytes say, without a byte order mark at its begin.
   *
   * @throws RefusedException if they are not UTF-8; the offset in the reason counts from 0
   */
  static String decode(byte[] bytes) throws RefusedException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // UTF-8 never has fewer bytes than UTF-16 has code units
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw malformed(bytes, in.position());
    }
    out.flip();
    return (firstOf(out) == BOM ? out.subSequence(1, out.length()) : out).toString();
  }

  /** The number of bytes that the text takes in UTF-8. */
  static long length(String text) {
    return text.codePoints().mapToLong(StrictUtf8::bytes).sum();
  }

  private static int bytes(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  private static int firstOf(CharBuffer text) {
    return text.isEmpty() ? NO_CHARACTER : text.charAt(0);
  }

  private static RefusedException malformed(byte[] bytes, int offset) {
    return new RefusedException(
        String.format(
            Locale.ROOT,
            "not UTF-8: byte 0x%02X at byte offset %d; save it as UTF-8",
            bytes[offset] & 0xFF,
            offset));
  }
}
