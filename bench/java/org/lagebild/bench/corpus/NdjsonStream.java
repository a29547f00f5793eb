package org.lagebild.bench.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.lagebild.model.Article;

/** Articles as lines of JSON, each made when it is read. */
public final class NdjsonStream {
  private static final ObjectMapper JSON = new ObjectMapper();

  private NdjsonStream() {}

  /** As many articles, by numbers from 0. */
  public static InputStream of(IntFunction<Article> articles, int count) {
    return new SequenceInputStream(
        new Enumeration<>() {
          private int next;

          @Override
          public boolean hasMoreElements() {
            return next < count;
          }

          @Override
          public InputStream nextElement() {
            return new ByteArrayInputStream(line(articles.apply(next++)));
          }
        });
  }

  private static byte[] line(Article article) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", article.id());
    fields.put("title", article.title());
    fields.put("date", String.valueOf(article.date()));
    fields.put("language", article.language());
    fields.put("source", article.source());
    fields.put("text", article.text());
    fields.values().removeIf(value -> value == null);
    try {
      return (JSON.writeValueAsString(fields) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
