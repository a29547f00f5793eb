package org.lagebild.serve;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine and its driver; nothing is ever downloaded. */
record InstalledBrowser(Path program, Path driver) {
  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome");

  static Optional<InstalledBrowser> find() {
    Optional<Path> program = PROGRAMS.stream().flatMap(InstalledBrowser::onPath).findFirst();
    Optional<Path> driver = onPath("chromedriver").findFirst();
    return program.flatMap(p -> driver.map(d -> new InstalledBrowser(p, d)));
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }
}
