package org.lagebild.pipeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.Mention;
import org.lagebild.model.Quotation;
import org.lagebild.model.Span;
import org.lagebild.model.TimeExpression;
import org.lagebild.model.TimeSpan;

/**
 * How findings look as JSON: records are objects without what is null; spans are arrays of two
 * numbers, days strings, and times their EDTF where that says all.
 */
final class FindingsJson extends SimpleModule {
  private static final long serialVersionUID = 1L;

  FindingsJson() {
    addSerializer(Span.class, writing(FindingsJson::write));
    addDeserializer(
        Span.class, reading(node -> new Span(node.get(0).asInt(), node.get(1).asInt())));
    addSerializer(LocalDate.class, writing((day, out) -> out.writeString(day.toString())));
    addDeserializer(LocalDate.class, reading(node -> LocalDate.parse(node.asText())));
    addSerializer(TimeSpan.class, writing(FindingsJson::write));
    addDeserializer(TimeSpan.class, reading(FindingsJson::timeSpan));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.setMixInAnnotations(Article.class, WithoutText.class);
    context.setMixInAnnotations(Fact.class, OfKind.class);
    for (Class<?> type :
        new Class<?>[] {
          Findings.class,
          Entity.class,
          Mention.class,
          Evidence.class,
          TimeExpression.class,
          Quotation.class
        }) {
      context.setMixInAnnotations(type, WithoutNulls.class);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private interface WithoutNulls {}

  /** The text is in the article's graph already. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private interface WithoutText {
    @JsonIgnore
    @SuppressWarnings("UnusedMethod")
    String text();
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.OfficeHolding.class, name = "office"),
    @JsonSubTypes.Type(value = Fact.Meeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = Fact.Event.class, name = "event"),
    @JsonSubTypes.Type(value = Fact.Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Fact.TerritorialStatus.class, name = "status")
  })
  private interface OfKind {}

  private static void write(Span span, JsonGenerator out) throws IOException {
    out.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
  }

  private static void write(TimeSpan time, JsonGenerator out) throws IOException {
    if (isSaidByEdtf(time)) {
      out.writeString(time.edtf());
      return;
    }
    out.writeStartArray();
    out.writeString(time.edtf());
    write(time.earliest(), out);
    write(time.latest(), out);
    out.writeEndArray();
  }

  private static void write(@Nullable LocalDate day, JsonGenerator out) throws IOException {
    if (day == null) {
      out.writeNull();
    } else {
      out.writeString(day.toString());
    }
  }

  private static boolean isSaidByEdtf(TimeSpan time) {
    try {
      return TimeSpan.parse(time.edtf()).equals(time);
    } catch (IllegalArgumentException e) {
      // any string may stand there
      return false;
    }
  }

  private static TimeSpan timeSpan(JsonNode node) {
    return node.isTextual()
        ? TimeSpan.parse(node.asText())
        : new TimeSpan(node.get(0).asText(), day(node.get(1)), day(node.get(2)));
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isNull() ? null : LocalDate.parse(node.asText());
  }

  private interface Writing<T> {
    void write(T value, JsonGenerator out) throws IOException;
  }

  private interface Reading<T> {
    T read(JsonNode node);
  }

  private static <T> JsonSerializer<T> writing(Writing<T> writing) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        writing.write(value, out);
      }
    };
  }

  private static <T> JsonDeserializer<T> reading(Reading<T> reading) {
    return new JsonDeserializer<>() {
      @Override
      public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return reading.read(in.readValueAsTree());
      }
    };
  }
}
