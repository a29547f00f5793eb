package org.lagebild.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;

/** One process of Spark, as the scripts of a distribution start it. */
final class SparkProcess implements AutoCloseable {
  private static final long LOOK_MILLIS = 100;

  private final Process process;
  private final Path log;

  private SparkProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a class of Spark.
   *
   * @param home the folder with the jars of Spark
   * @param log takes what it says
   */
  static SparkProcess start(Path home, Path log, String heap, String mainClass, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-Xmx" + heap, "-cp", home.resolve("jars") + "/*", mainClass));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                home.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                "127.0.0.1",
                "JAVA_HOME",
                System.getProperty("java.home")));
    return new SparkProcess(builder.start(), log);
  }

  /** Waits for words in its log, or in files below a folder; what the first group matched. */
  String await(Pattern words, Path where, long seconds) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end) {
      Matcher matcher = words.matcher(text(where));
      if (matcher.find()) {
        return matcher.group(1);
      }
      if (!process.isAlive()) {
        throw new IllegalStateException("it ended:\n" + Files.readString(log));
      }
      Thread.sleep(LOOK_MILLIS);
    }
    throw new IllegalStateException("no " + words + " in time:\n" + Files.readString(log));
  }

  String await(Pattern words, long seconds) throws IOException, InterruptedException {
    return await(words, log, seconds);
  }

  /** What stands in a file, or in all files of that name below a folder. */
  static String text(Path where) throws IOException {
    if (Files.isRegularFile(where)) {
      return Files.readString(where);
    }
    StringBuilder text = new StringBuilder();
    try (var files = Files.walk(where)) {
      for (Path file : files.filter(f -> f.endsWith("stderr")).sorted().toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  /** Waits for its end; the exit status. */
  int end(long seconds) throws InterruptedException, IOException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      close();
      throw new IllegalStateException("it did not end:\n" + Files.readString(log));
    }
    return process.exitValue();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it and all that it has started, at once and without a word (SIGKILL). */
  void kill() throws InterruptedException {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  @Override
  public void close() {
    process.descendants().toList().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
