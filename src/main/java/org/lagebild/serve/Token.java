package org.lagebild.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The secret that whoever wants to write must know (RFC 6750). Shows it nowhere. */
public final class Token {
  /** A shorter one could be guessed. */
  public static final int LEAST_CHARACTERS = 16;

  private static final String SCHEME = "Bearer ";

  private final byte[] digest;

  private Token(String secret) {
    this.digest = digest(secret);
  }

  /**
   * The token that is the given text, without blanks around it.
   *
   * @throws ServeFailure if it is too short, or has characters that no header can hold
   */
  public static Token of(String secret) {
    String stripped = secret.strip();
    if (stripped.length() < LEAST_CHARACTERS) {
      throw new ServeFailure(
          "the token is shorter than " + LEAST_CHARACTERS + " characters; choose a longer one");
    }
    if (!stripped.matches("[\\x21-\\x7E]+")) {
      throw new ServeFailure("the token has characters beyond ASCII or blanks; choose another");
    }
    return new Token(stripped);
  }

  /**
   * The token that is the content of a file.
   *
   * @throws ServeFailure if it cannot be read, or is no good token
   */
  public static Token inFile(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new ServeFailure(file + ": the token cannot be read; check the file", e);
    }
  }

  /** Whether a header of HTTP brings this token; takes the same time for any wrong one. */
  boolean isIn(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(digest, digest(authorization.substring(SCHEME.length()).strip()));
  }

  private static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
