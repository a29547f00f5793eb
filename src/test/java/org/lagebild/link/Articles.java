package org.lagebild.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Findings;
import org.lagebild.model.Mention;
import org.lagebild.model.Span;

/** Findings made of names alone. */
final class Articles {
  static final Linker LINKER = Linker.load();

  private Articles() {}

  static Findings of(@Nullable LocalDate day, List<Entity> entities, List<OfficeHolding> offices) {
    Article article = new Article("test", null, day, "de", null, null, "");
    return new Findings(article, entities, List.<Fact>copyOf(offices), List.of(), List.of());
  }

  static Entity entity(String key, EntityKind kind, List<String> names) {
    List<Mention> mentions = new ArrayList<>();
    names.forEach(name -> mentions.add(new Mention(new Span(0, name.length()), name)));
    return new Entity(key, kind, names.get(0), true, mentions);
  }

  static OfficeHolding office(String person, String role, @Nullable String of) {
    Evidence evidence = new Evidence(new Span(0, role.length()), List.of(), "test:rule");
    return new OfficeHolding(person, role, of, List.of(evidence));
  }

  /** The rows of a table beside the tests, without comments. */
  static List<String[]> table(String name) {
    try (var stream = Articles.class.getResourceAsStream("/link/" + name)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
