package org.lagebild.remote;

import java.io.IOException;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * A stock Fuseki that tells its port on standard output and ends with standard input. Its own
 * command wants a library for logging that the program has no use for.
 */
final class FusekiMain {
  private FusekiMain() {}

  /**
   * @param arguments the port or 0, a folder for TDB2 or {@code mem}, {@code writable} or not, and
   *     perhaps a file of passwords
   */
  public static void main(String[] arguments) throws IOException {
    DatasetGraph data =
        arguments[1].equals("mem")
            ? DatasetGraphFactory.createTxnMem()
            : DatabaseMgr.connectDatasetGraph(arguments[1]);
    boolean writable = arguments[2].equals("writable");
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(Integer.parseInt(arguments[0]))
            .loopback(true)
            .add("/ds", data, writable);
    // a service whose ways are named apart
    builder
        .add("/apart", data, false)
        .addEndpoint("/apart", "sparql", Operation.Query)
        .addEndpoint("/apart", "update", Operation.Update);
    if (arguments.length > 3) {
      builder.passwordFile(arguments[3]).serverAuthPolicy(Auth.ANY_USER);
    }
    FusekiServer server = builder.build().start();
    System.out.println(server.getPort());
    System.in.read();
    server.stop();
  }
}
