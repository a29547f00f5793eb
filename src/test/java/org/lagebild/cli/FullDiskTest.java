package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks that are full or may not be written, mounted where nobody else sees them. */
class FullDiskTest {
  private static final List<String> ALONE = List.of("unshare", "--map-root-user", "--mount");

  @TempDir Path folder;

  @BeforeAll
  static void mayMount(@TempDir Path folder) throws InterruptedException {
    boolean permitted;
    try {
      Process mount =
          new ProcessBuilder(
                  "unshare",
                  "--map-root-user",
                  "--mount",
                  "mount",
                  "-t",
                  "tmpfs",
                  "tmpfs",
                  "" + folder)
              .redirectErrorStream(true)
              .start();
      mount.getInputStream().readAllBytes();
      permitted = mount.waitFor() == 0;
    } catch (IOException e) {
      permitted = false;
    }
    assumeTrue(
        permitted, "no file system may be mounted here, not even in a namespace of one's own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "first-load", "sudden", "read-only"})
  void isAFailureInOneLineThatLosesNothing(String scenario) throws Exception {
    List<String> command = new ArrayList<>(ALONE);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dlagebild.home=" + folder, "-XX:ErrorFile=" + folder + "/crash"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(SmallDisk.class.getName(), scenario, folder.toString()));
    Path told = folder.resolve("told");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
    int status = process.waitFor();
    String words = Files.readString(told);
    assertTrue(status == 0 && words.endsWith("done\n"), () -> scenario + ": " + words);
  }
}
