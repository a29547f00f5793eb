package org.lagebild.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries that come with the program, as resources under {@code queries/}. */
public final class ShippedQueries {
  private static final String SUFFIX = ".rq";

  private ShippedQueries() {}

  /** All their names without suffix, sorted. */
  public static List<String> names() {
    URL folder = ShippedQueries.class.getResource("/queries");
    if (folder == null) {
      return List.of();
    }
    try {
      return names(folder.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(folder.toString(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the query of that name, with or without suffix; empty if there is none. */
  public static Optional<String> text(String name) {
    if (!name.matches("[A-Za-z0-9_-]+(\\.rq)?")) {
      return Optional.empty();
    }
    String file = name.endsWith(SUFFIX) ? name : name + SUFFIX;
    try (InputStream in = ShippedQueries.class.getResourceAsStream("/queries/" + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(URI folder) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      return names(Path.of(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return names(jar.getPath("/queries"));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(SUFFIX))
          .map(f -> f.substring(0, f.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }
}
