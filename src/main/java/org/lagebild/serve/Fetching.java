package org.lagebild.serve;

import java.net.http.HttpClient;
import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.Update;

/**
 * What a query may fetch from elsewhere: nothing, or what other endpoints in public networks
 * answer, without following them to third places.
 */
final class Fetching {
  private Fetching() {}

  /** Sets the rules for all queries over a dataset, by its context. */
  static void restrict(Context context, boolean service, Duration time) {
    context.set(ARQ.httpServiceAllowed, service);
    if (service) {
      PublicHosts.keepAnswersOfNameServers();
      ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
      registry.add(
          (op, original, binding, execution) -> {
            PublicHosts.require(op.getService().isURI() ? op.getService().getURI() : "");
            return ServiceExecutorRegistry.httpService.createExecution(
                op, original, binding, execution);
          });
      ServiceExecutorRegistry.set(context, registry);
      context.set(Service.httpQueryClient, client(time));
      context.set(ARQ.httpQueryTimeout, time.toMillis());
    }
  }

  private static HttpClient client(Duration time) {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(time)
        .build();
  }

  /**
   * Makes sure that an update fetches nothing.
   *
   * @throws QueryException if it loads a document or asks an endpoint
   */
  static void refuse(Update update) {
    if (update instanceof UpdateLoad) {
      throw new QueryException("LOAD is off here; send the triples themselves");
    }
    if (update instanceof UpdateModify modify
        && isAskedForBy(Algebra.compile(modify.getWherePattern()))) {
      throw new QueryException("SERVICE is off in updates; send the triples themselves");
    }
  }

  /** Whether a query has a SERVICE anywhere, also within filters. */
  static boolean isAskedForBy(Query query) {
    return query.getQueryPattern() != null && isAskedForBy(Algebra.compile(query));
  }

  private static boolean isAskedForBy(Op op) {
    boolean[] found = {false};
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found[0] = true;
          }
        });
    return found[0];
  }
}
