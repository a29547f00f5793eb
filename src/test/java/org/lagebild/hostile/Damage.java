package org.lagebild.hostile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What happens to lines of NDJSON on their way. */
enum Damage {
  NONE(true),
  LINE_CUT(false),
  LINE_CUT_IN_A_CHARACTER(false),
  LINE_DOUBLED(true),
  LATIN_1(false),
  UTF_16(false),
  TEXT_CUT(true),
  TEXT_CUT_IN_A_CHARACTER(false),
  TEXT_DOUBLED(true),
  TEXT_ENCODED_TWICE(true);

  private static final JsonMapper JSON = new JsonMapper();

  private final boolean readable;

  Damage(boolean readable) {
    this.readable = readable;
  }

  /** Whether an article remains that can be stored. */
  boolean leavesAnArticle() {
    return readable;
  }

  /** The line as it arrives, with its line feed. */
  byte[] of(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    damaged.write(
        switch (this) {
          case NONE -> bytes;
          case LINE_CUT -> Arrays.copyOf(bytes, bytes.length / 2);
          case LINE_CUT_IN_A_CHARACTER -> Arrays.copyOf(bytes, umlaut(bytes) + 1);
          case LINE_DOUBLED -> (line + "\n" + line).getBytes(StandardCharsets.UTF_8);
          case LATIN_1 -> line.getBytes(StandardCharsets.ISO_8859_1);
          case UTF_16 -> line.getBytes(StandardCharsets.UTF_16LE);
          case TEXT_CUT -> text(line, text -> text.substring(0, text.length() / 2));
          case TEXT_CUT_IN_A_CHARACTER -> text(line, text -> text + '\uD83D');
          case TEXT_DOUBLED -> text(line, text -> text + text);
          case TEXT_ENCODED_TWICE -> text(line, Damage::encodedTwice);
        });
    damaged.write('\n');
    return damaged.toByteArray();
  }

  private static int umlaut(byte[] bytes) {
    int at = bytes.length / 2;
    while (bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private static byte[] text(String line, UnaryOperator<String> change) throws IOException {
    ObjectNode article = (ObjectNode) JSON.readTree(line);
    article.put("text", change.apply(article.get("text").asText()));
    String written = JSON.writeValueAsString(article);
    // half a pair has no bytes, but an escape
    return written.replace("\uD83D\"", "\\ud83d\"").getBytes(StandardCharsets.UTF_8);
  }

  private static String encodedTwice(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
  }
}
