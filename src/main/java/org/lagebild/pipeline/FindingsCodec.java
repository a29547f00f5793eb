package org.lagebild.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;

/**
 * Findings as one short line of ASCII, without the article's text, and back. The line is the number
 * of the format, a colon, and gzipped JSON in Base64. Whoever changes what the JSON looks like must
 * change the number. What was written is read back equal, whatever characters it holds.
 */
final class FindingsCodec {
  private static final String FORMAT = "1:";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new FindingsJson())
          // half a surrogate pair has no UTF-8, but an escape
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private FindingsCodec() {}

  static String encode(Findings findings) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(json(findings).getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FORMAT + Base64.getEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }

  /** The JSON inside. */
  static String json(Findings findings) {
    try {
      return JSON.writeValueAsString(findings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("findings that JSON cannot say: " + findings.article(), e);
    }
  }

  /**
   * What was encoded.
   *
   * @param text the article's text
   * @throws IllegalArgumentException if it is of another format or damaged
   */
  static Findings decode(String encoded, String text) {
    if (!encoded.startsWith(FORMAT)) {
      throw new IllegalArgumentException("findings of another format than " + FORMAT);
    }
    byte[] packed = Base64.getDecoder().decode(encoded.substring(FORMAT.length()));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return with(text, JSON.readValue(in, Findings.class));
    } catch (IOException e) {
      throw new IllegalArgumentException("damaged findings", e);
    }
  }

  private static Findings with(String text, Findings read) {
    Article a = read.article();
    Article whole =
        new Article(a.id(), a.title(), a.date(), a.language(), a.source(), a.url(), text);
    return new Findings(whole, read.entities(), read.facts(), read.times(), read.quotations());
  }
}
