package org.lagebild.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Tells whether the reports or their annotations are still those that were measured. */
final class CorpusHash {
  private CorpusHash() {}

  /** The SHA-256 of the names and bytes of all reports and annotations, in lower-case hex. */
  static String sha256() throws IOException {
    MessageDigest digest = digest();
    for (Path file : files()) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(ReportSet.goldFiles());
    for (ReportSet set : ReportSet.values()) {
      files.addAll(set.files());
    }
    return files;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
