package org.lagebild.remote;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkHTTP;

/** A Fuseki in a process of its own. */
final class Fuseki implements AutoCloseable {
  private final Process process;
  private final int port;

  private Fuseki(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts one; for the arguments see {@link FusekiMain}, the port apart. */
  static Fuseki start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FusekiMain.class.getName(),
                "0"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
    String port = told.readLine();
    if (port == null) {
      throw new IllegalStateException("Fuseki did not start");
    }
    return new Fuseki(process, Integer.parseInt(port));
  }

  String address(String service) {
    return "http://localhost:" + port + "/" + service;
  }

  /** Changes the dataset as somebody else does. */
  void update(String update) {
    try (RDFLink link = RDFLinkHTTP.newBuilder().destination(address("ds")).build()) {
      link.update(update);
    }
  }

  boolean holds(String pattern) {
    try (RDFLink link = RDFLinkHTTP.newBuilder().destination(address("ds")).build()) {
      return link.queryAsk("ASK " + pattern);
    }
  }

  /** Ends it without any chance to finish what it does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
