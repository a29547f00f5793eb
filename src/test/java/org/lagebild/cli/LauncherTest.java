package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a project of its own, whose java and mvn only write down how they were called. */
class LauncherTest {
  /** What the script calls beside java and mvn. */
  private static final List<String> COMMANDS =
      List.of(
          "bash", "readlink", "dirname", "find", "head", "sed", "mkdir", "mv", "flock", "sleep");

  private static final String JAVA =
      """
      if [[ $1 == -version ]]; then echo "openjdk version \\"$(<"$VERSION")\\"" >&2; exit; fi
      for a in "$@"; do printf '[%s]' "$a"; done
      printf '\\n%s\\n' "$PWD"
      """;
  private static final String MVN =
      """
      echo built >>"$BUILDS"
      sleep 0.2
      [[ ! -f broken ]] || { echo "[ERROR] broken"; exit 1; }
      mkdir -p target/classes
      printf 'a.jar:b.jar' >target/classpath
      """;

  @TempDir Path folder;
  private Path project;
  private Path tools;

  @BeforeEach
  void layOutAProject() throws IOException {
    folder = folder.toRealPath();
    project = Files.createDirectories(folder.resolve("mein projekt"));
    Files.createDirectories(project.resolve("src/main"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("lagebild"), project.resolve("lagebild"));
    tools = Files.createDirectories(folder.resolve("tools"));
    Files.writeString(folder.resolve("version"), "17.0.1");
    tool("java", JAVA);
    tool("mvn", MVN);
    for (String name : COMMANDS) {
      tool(name, "exec $(PATH=/usr/bin:/bin type -P " + name + ") \"$@\"\n");
    }
  }

  private void tool(String name, String script) throws IOException {
    Path file = Files.writeString(tools.resolve(name), "#!/bin/bash\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Run(int status, String out, String err) {}

  private Process start(Path directory, Path script, Path err, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", tools.toString());
    environment.put("VERSION", folder.resolve("version").toString());
    environment.put("BUILDS", folder.resolve("builds").toString());
    return builder.redirectError(err.toFile()).start();
  }

  private Run run(Path directory, Path script, String... arguments)
      throws IOException, InterruptedException {
    Path err = folder.resolve("stderr");
    Process process = start(directory, script, err, arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return run(folder, project.resolve("lagebild"), arguments);
  }

  private int builds() throws IOException {
    Path builds = folder.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  @Test
  void buildsOnFirstUseAndSaysSoOnStandardError() throws Exception {
    Run first = run("stats");
    assertEquals(0, first.status(), first.err());
    assertEquals("lagebild: building, which takes a minute the first time …\n", first.err());
    assertEquals("", run("stats").err());
    assertEquals(1, builds());
  }

  @Test
  void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
    run("stats");
    Files.writeString(project.resolve("README.md"), "neu");
    run("stats");
    assertEquals(1, builds());
    Path source = Files.writeString(project.resolve("src/main/A.java"), "class A {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    run("stats");
    assertEquals(2, builds());
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    Path script = project.resolve("lagebild");
    Process one = start(folder, script, folder.resolve("err1"), "stats");
    Process two = start(folder, script, folder.resolve("err2"), "stats");
    assertEquals(0, one.waitFor());
    assertEquals(0, two.waitFor());
    assertEquals(1, builds());
  }

  @Test
  void passesArgumentsOnExactlyAndStaysInTheDirectoryOfTheUser() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("anderswo"));
    Run run =
        run(
            elsewhere,
            project.resolve("lagebild"),
            "query",
            "--text",
            "a  b\n'*'",
            "",
            "@x",
            "$HOME");
    assertTrue(
        run.out().contains("[org.lagebild.cli.Main][query][--text][a  b\n'*'][][@x][$HOME]\n"),
        run.out());
    assertTrue(run.out().endsWith("\n" + elsewhere + "\n"), run.out());
    assertTrue(run.out().contains("[-Dlagebild.home=" + project + "]"), run.out());
    assertTrue(run.out().contains("[" + project + "/target/classes:a.jar:b.jar]"), run.out());
  }

  @Test
  void findsItsFolderThroughLinks() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(project.resolve("zweiter"), Path.of("lagebild"));
    Path link =
        Files.createSymbolicLink(bin.resolve("lb"), Path.of("..", "mein projekt", "zweiter"));
    assertTrue(run(folder, link, "stats").out().contains("-Dlagebild.home=" + project + "]"));
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    Files.delete(tools.resolve("mvn"));
    assertEquals(
        new Run(1, "", "lagebild: no mvn found; install Apache Maven, which builds the program\n"),
        run("stats"));
    Files.writeString(folder.resolve("version"), "11.0.2");
    assertEquals(
        new Run(1, "", "lagebild: java is version 11; install a JDK, version 17 or newer\n"),
        run("stats"));
    Files.delete(tools.resolve("java"));
    assertEquals(
        new Run(1, "", "lagebild: no java found; install a JDK, version 17 or newer\n"),
        run("stats"));
  }

  @Test
  void tellsWhereTheLogOfAFailedBuildIs() throws Exception {
    Files.writeString(project.resolve("broken"), "");
    Run run = run("stats");
    Path log = project.resolve("target/launcher.log");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().endsWith("lagebild: the build failed; " + log + " says why\n"), run.err());
    assertEquals("[ERROR] broken\n", Files.readString(log));
    Files.delete(project.resolve("broken"));
    assertEquals(0, run("stats").status());
  }

  @Test
  void runsTheProgram() throws Exception {
    Path target = Files.createDirectories(project.resolve("target/classes")).getParent();
    Files.writeString(
        target.resolve("classpath"),
        Path.of("target/classes").toAbsolutePath()
            + ":"
            + Files.readString(Path.of("target/classpath")));
    Files.writeString(target.resolve("launcher.stamp"), "");
    tool("java", "exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' \"$@\"\n");
    Run help = run("--help");
    assertEquals(0, help.status(), help.err());
    assertTrue(help.out().startsWith("Usage: lagebild "), help.out());
    Run wrong = run("stats", "--wrong");
    assertEquals(
        new Run(2, "", "lagebild: Unknown option: '--wrong'; see 'lagebild stats --help'\n"),
        wrong);
  }
}
