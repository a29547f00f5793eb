package org.lagebild.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that is looked at twenty times a second, since the system forgets what it needed when
 * it ends. What it needed in its last moment may be missing.
 */
public final class Watched {
  private static final long LOOK_MILLIS = 50;
  private static final double NANOS = 1e9;
  private static final double KIB_PER_MIB = 1024;

  private final Process process;
  private Duration cpu = Duration.ZERO;
  private double resident;
  private double anonymous;

  private Watched(Process process) {
    this.process = process;
  }

  /**
   * Runs a command to its end; what it tells on standard error is passed on.
   *
   * @param environment what is added to the environment
   * @throws IllegalStateException if it ends with another status than 0
   */
  public static Course run(List<String> command, Map<String, String> environment) {
    try {
      Path printed = Files.createTempFile("bench", ".out");
      try {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(printed.toFile());
        builder.environment().putAll(environment);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        long begin = System.nanoTime();
        Watched watched = new Watched(builder.start());
        watched.toTheEnd(command);
        double seconds = (System.nanoTime() - begin) / NANOS;
        return watched.course(seconds, Files.readString(printed, StandardCharsets.UTF_8));
      } finally {
        Files.delete(printed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The command that runs a class in a JVM with this one's class path and what the launcher gives
   * to builds.
   */
  public static List<String> java(String mainClass, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-XX:+UseParallelGC",
                "-Xmn500m",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
    command.addAll(arguments);
    return List.copyOf(command);
  }

  private void toTheEnd(List<String> command) {
    try {
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    if (process.exitValue() != 0) {
      String words =
          String.join(" ", command.subList(Math.max(0, command.size() - 4), command.size()));
      throw new IllegalStateException("ended with " + process.exitValue() + ": … " + words);
    }
  }

  private void look() {
    cpu = process.info().totalCpuDuration().orElse(cpu);
    try {
      Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          resident = Math.max(resident, mib(line));
        } else if (line.startsWith("RssAnon:")) {
          anonymous = Math.max(anonymous, mib(line));
        }
      }
    } catch (IOException e) {
      // no such system, or the process ended between two looks; what was seen before stands
    }
  }

  private static double mib(String line) {
    return Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB;
  }

  private Course course(double seconds, String printed) {
    return new Course(seconds, cpu.toNanos() / NANOS, resident, anonymous, printed);
  }
}
