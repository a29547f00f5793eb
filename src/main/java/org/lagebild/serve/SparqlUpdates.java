package org.lagebild.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.lagebild.store.Store;
import org.lagebild.store.Violation;

/**
 * SPARQL 1.1 updates by whoever has the token. Nothing is loaded from elsewhere, and what does not
 * conform to the shapes is not stored.
 */
final class SparqlUpdates extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String UPDATE = "application/sparql-update";

  private final transient Store store;
  private final transient WriteAccess access;
  private final transient TextSearch text;
  private final transient Limits limits;

  SparqlUpdates(Store store, Settings settings, TextSearch text) {
    this.store = store;
    this.access = new WriteAccess(settings.token());
    this.text = text;
    this.limits = settings.limits();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!access.admits(request, response)) {
      return;
    }
    String type = String.valueOf(request.getContentType()).replaceFirst(";.*", "").strip();
    if (type.equals(UPDATE)) {
      answer(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8), response);
    } else if (type.equals(FORM) && request.getParameter("update") != null) {
      answer(request.getParameter("update"), response);
    } else {
      Answer.text(
          response,
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          "send the update as " + UPDATE + ", or in a form as update=");
    }
  }

  private void answer(String update, HttpServletResponse response) throws IOException {
    try {
      UpdateRequest asked = UpdateFactory.create(update);
      if (!text.isReady() && asked.getOperations().stream().anyMatch(SparqlUpdates::searches)) {
        response.setHeader("Retry-After", TextSearch.RETRY_SECONDS);
        Answer.text(response, 503, "nothing was changed: " + TextSearch.NOT_READY);
        return;
      }
      List<Violation> violations = execute(asked);
      if (violations.isEmpty()) {
        text.follow();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else {
        Answer.text(response, 422, "nothing was changed: " + words(violations));
      }
    } catch (QueryParseException e) {
      Answer.text(response, HttpServletResponse.SC_BAD_REQUEST, "no valid update: " + line(e));
    } catch (QueryCancelledException e) {
      Answer.text(response, 503, "nothing was changed: the update took too long");
    } catch (QueryException | IllegalArgumentException e) {
      Answer.text(response, HttpServletResponse.SC_BAD_REQUEST, "nothing was changed: " + line(e));
    }
  }

  private static boolean searches(Update update) {
    return update instanceof UpdateModify modify
        && TextSearch.isAskedForBy(Algebra.compile(modify.getWherePattern()));
  }

  private List<Violation> execute(UpdateRequest update) {
    update.forEach(Fetching::refuse);
    return store.change(
        data ->
            UpdateExec.dataset(data)
                .update(update)
                .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .build()
                .execute());
  }

  private static String line(RuntimeException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }

  private static String words(List<Violation> violations) {
    Violation first = violations.get(0);
    String others = violations.size() == 1 ? "" : " and " + (violations.size() - 1) + " more";
    String what = String.join(" ", first.focus(), first.path(), first.value());
    return what.replaceAll("\\s+", " ").strip() + ": " + first.message() + others;
  }
}
