package org.lagebild.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A standalone cluster on loopback: one master and two workers of one core each, every one of them
 * a process, and the executors that the workers start.
 */
final class Cluster implements AutoCloseable {
  private static final Pattern MASTER = Pattern.compile("(spark://127\\.0\\.0\\.1:\\d+)");
  private static final Pattern REGISTERED =
      Pattern.compile("(Successfully registered with master)");
  private static final Pattern BEGINS = Pattern.compile("begins with (\\d+) of");
  private static final String EXECUTOR_MEMORY = "1300m";
  private static final long PATIENCE_SECONDS = 60;

  private final Path home = Path.of(System.getProperty("spark.home"));
  private final Path folder;
  private final SparkProcess master;
  private final String url;
  private final List<SparkProcess> workers = new ArrayList<>();

  /** Starts all and waits until they know each other. */
  Cluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.master =
        SparkProcess.start(
            home,
            folder.resolve("master.log"),
            "256m",
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--webui-port",
            "0");
    this.url = master.await(MASTER, PATIENCE_SECONDS);
    for (int number = 0; number < 2; number++) {
      workers.add(worker(number));
    }
    for (SparkProcess worker : workers) {
      worker.await(REGISTERED, PATIENCE_SECONDS);
    }
  }

  private SparkProcess worker(int number) throws IOException {
    return SparkProcess.start(
        home,
        folder.resolve("worker-" + number + ".log"),
        "256m",
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        "127.0.0.1",
        "--cores",
        "1",
        "--memory",
        "2g",
        "--webui-port",
        "0",
        "--work-dir",
        Files.createDirectories(work(number)).toString(),
        url);
  }

  private Path work(int worker) {
    return folder.resolve("work-" + worker);
  }

  /** Hands the job to the cluster, as spark-submit does. */
  SparkProcess submit(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "--master",
                url,
                "--conf",
                "spark.executor.memory=" + EXECUTOR_MEMORY,
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                System.getProperty("spark.job")));
    command.addAll(List.of(arguments));
    return SparkProcess.start(
        home,
        folder.resolve("submit.log"),
        "512m",
        "org.apache.spark.deploy.SparkSubmit",
        command.toArray(String[]::new));
  }

  /** Waits until a worker's executor has begun to work on articles; the number of the split. */
  String awaitWork(int worker) throws IOException, InterruptedException {
    return workers.get(worker).await(BEGINS, work(worker), PATIENCE_SECONDS);
  }

  /** The numbers of the splits with which a worker's executors have begun, in their order. */
  List<String> begun(int worker) throws IOException {
    return BEGINS
        .matcher(SparkProcess.text(work(worker)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** How often a worker's executors have loaded the models. */
  long modelsLoaded(int worker) throws IOException {
    return Pattern.compile("models loaded in")
        .matcher(SparkProcess.text(work(worker)))
        .results()
        .count();
  }

  /** Kills a worker and its executor. */
  void kill(int worker) throws InterruptedException {
    workers.get(worker).kill();
  }

  @Override
  public void close() {
    workers.forEach(SparkProcess::close);
    master.close();
  }
}
