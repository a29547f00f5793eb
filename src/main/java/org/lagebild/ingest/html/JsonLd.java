package org.lagebild.ingest.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads schema.org's articles in the JSON-LD of a page, as far as its plain JSON goes. */
final class JsonLd {
  private static final int DEEPEST = 64;
  private static final Pattern ARTICLE =
      Pattern.compile("(?:https?://schema\\.org/|schema:)?(?:[A-Za-z]*Article|[A-Za-z]*Posting)");

  /** A person or an organization elsewhere in the graph is only named by its id. */
  private final Map<String, JsonNode> byId = new java.util.HashMap<>();

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private JsonLd() {}

  /** What the first article among them says of itself. */
  static Declared of(Document page) {
    JsonLd json = new JsonLd();
    JsonNode article = null;
    for (Element script : page.select("script[type~=(?i)^application/ld\\+json]")) {
      JsonNode found = json.article(script.data());
      article = article == null ? found : article;
    }
    return article == null ? Declared.NOTHING : json.declared(article);
  }

  private @Nullable JsonNode article(String written) {
    Deque<JsonNode> open = new ArrayDeque<>();
    JsonNode found = null;
    try {
      open.add(JSON.readTree(written));
    } catch (JsonProcessingException e) {
      return null; // pages are full of broken JSON-LD; they have other ways to say the same
    }
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (found == null && isArticle(node.path("@type"))) {
        found = node;
      }
      if (node.isObject() && node.path("@id").isTextual() && node.size() > 1) {
        byId.putIfAbsent(node.path("@id").textValue(), node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
    return found;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    return type.isTextual() && ARTICLE.matcher(type.textValue()).matches();
  }

  private Declared declared(JsonNode article) {
    String url = text(article.path("url"));
    return new Declared(
        first(text(article.path("headline")), text(article.path("name"))),
        first(text(article.path("datePublished")), text(article.path("dateCreated"))),
        language(article.path("inLanguage")),
        name(article.path("publisher")),
        first(url, first(id(article.path("mainEntityOfPage")), text(article.path("@id")))),
        text(article.path("articleBody")));
  }

  private static @Nullable String language(JsonNode language) {
    return language.isObject()
        ? first(text(language.path("alternateName")), text(language.path("name")))
        : text(language);
  }

  private @Nullable String name(JsonNode who) {
    JsonNode one = who.isArray() ? who.path(0) : who;
    String id = text(one.path("@id"));
    JsonNode known = one.path("name").isMissingNode() && id != null ? byId.get(id) : one;
    return known == null ? null : known.isObject() ? text(known.path("name")) : text(known);
  }

  private static @Nullable String id(JsonNode page) {
    return page.isObject() ? text(page.path("@id")) : text(page);
  }

  private static @Nullable String text(JsonNode value) {
    JsonNode one = value.isArray() ? value.path(0) : value;
    return one.isTextual() && !one.textValue().isBlank() ? one.textValue() : null;
  }

  static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
