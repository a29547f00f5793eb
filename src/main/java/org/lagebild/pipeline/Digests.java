package org.lagebild.pipeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Article;

/**
 * Tells of what an article's graph is made: one word each for the article as it was read, for the
 * program, and for what its names are linked by. If all three are what they were, so is the graph.
 */
final class Digests {
  private static final int PARTS = 3;

  private final Supplier<String> program;
  private final String links;
  private @Nullable String ofProgram;

  /**
   * @param program asked for when there is the first article, because it reads files
   * @param links what {@link LinkSources#digest} says
   */
  Digests(Supplier<String> program, String links) {
    this.program = program;
    this.links = links;
  }

  /** The three words of an article. */
  synchronized String of(Article article) {
    if (ofProgram == null) {
      ofProgram = program.get();
    }
    return content(article) + " " + ofProgram + " " + links;
  }

  /** The words of an article that is linked anew; null if they were not known before. */
  static @Nullable String relinked(@Nullable String before, String links) {
    String[] parts = before == null ? new String[0] : before.split(" ");
    return parts.length == PARTS ? parts[0] + " " + parts[1] + " " + links : null;
  }

  /** All that is read of an article; where it was read is of no account. */
  private static String content(Article article) {
    return hash(
        article.id(),
        article.title(),
        Objects.toString(article.date(), null),
        article.language(),
        article.source(),
        article.url(),
        article.text());
  }

  /** The first half of a SHA-256; what is null differs from what is empty. */
  static String hash(@Nullable String... values) {
    MessageDigest hash;
    try {
      hash = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
    for (String value : values) {
      byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
      hash.update(ByteBuffer.allocate(4).putInt(value == null ? -1 : bytes.length).array());
      hash.update(bytes);
    }
    return HexFormat.of().formatHex(hash.digest(), 0, 16);
  }
}
