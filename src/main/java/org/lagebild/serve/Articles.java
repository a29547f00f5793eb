package org.lagebild.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.lagebild.export.Exporter;
import org.lagebild.pipeline.BuildReport;
import org.lagebild.pipeline.Intake;
import org.lagebild.pipeline.Intake.Receipt;
import org.lagebild.store.Store;

/**
 * Takes articles from whoever has the token, and answers what was found in them: as JSON, or as
 * Turtle or N-Triples if these are liked better. Whoever only reads is given the page.
 */
final class Articles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String JSON = "application/json";

  private final transient Store store;
  private final transient WriteAccess access;
  private final transient Intake intake;
  private final transient TextSearch text;
  private final StaticFiles page;

  Articles(Store store, WriteAccess access, Intake intake, TextSearch text, StaticFiles page) {
    this.store = store;
    this.access = access;
    this.intake = intake;
    this.text = text;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.sendView(HttpServletResponse.SC_OK, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!access.admits(request, response)) {
      return;
    }
    String type =
        String.valueOf(request.getContentType())
            .replaceFirst(";.*", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (!ArticleDelivery.accepts(type)) {
      Answer.text(
          response,
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          "send articles as " + ArticleDelivery.accepted());
      return;
    }
    try {
      Receipt receipt = intake.take(ArticleDelivery.read(type, request.getInputStream()));
      text.follow();
      answer(receipt, request, response);
    } catch (JsonProcessingException e) {
      Answer.text(response, HttpServletResponse.SC_BAD_REQUEST, "the body is no valid JSON");
    }
  }

  private void answer(Receipt receipt, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = status(receipt);
    String accept = request.getHeader("Accept");
    Stream<Syntax> graphs = Stream.of(Syntax.TURTLE, Syntax.NTRIPLES);
    double json = MediaPreference.of(accept, JSON);
    Syntax syntax = Syntax.accepted(accept, graphs).orElse(null);
    if (receipt.stored().size() == 1) {
      response.setHeader("Location", location(receipt.stored().get(0)));
    }
    if (receipt.stored().isEmpty()
        || syntax == null
        || json >= MediaPreference.of(accept, syntax.type())) {
      Answer.send(response, status, JSON, json(receipt));
    } else {
      Answer.send(response, status, syntax.contentType(), graphs(receipt, syntax));
    }
  }

  private static int status(Receipt receipt) {
    if (receipt.unstored().isEmpty() && !receipt.stored().isEmpty()) {
      return HttpServletResponse.SC_CREATED;
    }
    return receipt.stored().isEmpty() ? 422 : HttpServletResponse.SC_OK;
  }

  private String location(Intake.Kept kept) {
    return "/" + kept.iri().substring(store.iris().base().length());
  }

  private static String json(Receipt receipt) {
    ObjectNode answer = new ObjectMapper().createObjectNode();
    var articles = answer.putArray("articles");
    receipt.stored().forEach(kept -> describe(articles.addObject(), kept));
    var unstored = answer.putArray("unstored");
    receipt
        .unstored()
        .forEach(f -> unstored.addObject().put("line", f.line()).put("reason", f.reason()));
    return answer.toPrettyString() + "\n";
  }

  private static void describe(ObjectNode article, Intake.Kept kept) {
    BuildReport found = kept.contents();
    article.put("id", kept.id()).put("iri", kept.iri());
    article
        .put("actors", found.actors())
        .put("territories", found.territories())
        .put("meetings", found.meetings())
        .put("statuses", found.statuses())
        .put("events", found.events())
        .put("statements", found.statements())
        .put("linked", found.linked())
        .put("triples", found.quads());
  }

  /** Documents in these syntaxes may follow each other in one. */
  private String graphs(Receipt receipt, Syntax syntax) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(
        data -> {
          Exporter exporter = new Exporter(data, store.iris().entitiesGraph());
          receipt.stored().forEach(k -> exporter.article(k.iri(), syntax.format(), out));
          return true;
        });
    return out.toString(StandardCharsets.UTF_8);
  }
}
