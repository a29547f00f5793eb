package org.lagebild.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;

/** SPARQL 1.1 queries as the protocol wants them, within limits; without a query, what there is. */
final class SparqlQueries extends SPARQL_QueryDataset {
  private static final String ROW_LIMIT = "Lagebild-Row-Limit";

  private final Limits limits;
  private final boolean service;
  private final TextSearch text;
  private final QueryGate gate;
  private final RdfDocument description;

  SparqlQueries(Settings settings, TextSearch text, RdfDocument description) {
    this.text = text;
    this.limits = settings.limits();
    this.service = settings.service();
    this.gate = new QueryGate(limits.queries());
    this.description = description;
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestParameter("query") == null) {
      describe(action);
    } else {
      super.execGet(action);
    }
  }

  private void describe(HttpAction action) {
    try {
      description.send(action.getRequest(), action.getResponse());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void execHead(HttpAction action) {
    execGet(action);
  }

  /** That a body is too long, or no form, may be seen only while it is read. */
  @Override
  public void execPost(HttpAction action) {
    try {
      super.execPost(action);
    } catch (RuntimeException e) {
      Optional<HttpException> unreadable = Unreadable.causeOf(e);
      if (unreadable.isPresent()) {
        throw refusal(unreadable.get().getCode(), unreadable.get().getReason());
      }
      throw e;
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    if (!gate.enter()) {
      action.setResponseHeader("Retry-After", "" + QueryGate.PATIENCE_SECONDS);
      throw refusal(
          HttpStatus.SERVICE_UNAVAILABLE_503, "too many queries at once; try again in a while");
    }
    try {
      super.execute(text, action);
    } finally {
      gate.leave();
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    requireWords(action, query);
    if (!service && Fetching.isAskedForBy(query)) {
      throw refusal(
          HttpStatus.FORBIDDEN_403, "SERVICE is off here; ask the other endpoint by yourself");
    }
    if (Stream.of(
            query.getGraphURIs(),
            query.getNamedGraphURIs(),
            named(action, "default-graph-uri"),
            named(action, "named-graph-uri"))
        .flatMap(List::stream)
        .map(NodeFactory::createURI)
        .anyMatch(Quad::isDefaultGraph)) {
      throw refusal(
          HttpStatus.FORBIDDEN_403, "the store's own default graph is not to be read; leave FROM");
    }
  }

  private void requireWords(HttpAction action, Query query) {
    if (!text.isReady()
        && query.getQueryPattern() != null
        && TextSearch.isAskedForBy(Algebra.compile(query))) {
      action.setResponseHeader("Retry-After", TextSearch.RETRY_SECONDS);
      throw refusal(HttpStatus.SERVICE_UNAVAILABLE_503, TextSearch.NOT_READY);
    }
  }

  private static List<String> named(HttpAction action, String parameter) {
    String[] values = action.getRequestParameterValues(parameter);
    return values == null ? List.of() : List.of(values);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph data) {
    if (!query.hasLimit() || query.getLimit() > limits.rows()) {
      query.setLimit(limits.rows());
    }
    action.setResponseHeader(ROW_LIMIT, "" + limits.rows());
    return QueryExec.dataset(data)
        .query(query)
        .context(action.getContext())
        .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private static ActionErrorException refusal(int status, String line) {
    return new ActionErrorException(status, line, null);
  }
}
