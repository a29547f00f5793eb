package org.lagebild.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lagebild.link.Linker;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.Mention;
import org.lagebild.model.Span;
import org.lagebild.model.Status;

/**
 * Stages that need no models: they find the names below and one attack, and link by an index of
 * four or five items; which, the test chooses.
 */
public final class NameStages {
  private static final Map<String, EntityKind> NAMES =
      new TreeMap<>(
          Map.of(
              "Ada Lenz", EntityKind.PERSON,
              "Ivo Brandt", EntityKind.PERSON,
              "Ute Falk", EntityKind.PERSON,
              "Norland", EntityKind.STATE,
              "Auenfurt", EntityKind.CITY,
              "Auenfurt-Nord", EntityKind.CITY,
              "Genf", EntityKind.CITY));

  private static final Pattern ATTACK = Pattern.compile("(Norland) (griff) (Auenfurt) an");

  private NameStages() {}

  /** The linker over {@code pipeline/relink/VERSION.ndjson}. */
  public static Linker linker(String version) {
    String resource = "/pipeline/relink/" + version + ".ndjson";
    try (InputStream in = NameStages.class.getResourceAsStream(resource)) {
      return Linker.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Stages with(Linker linker) {
    return new Stages(article -> List.of(), (article, sentences) -> find(article), linker::link);
  }

  private static Findings find(Article article) {
    List<Entity> entities = new ArrayList<>();
    NAMES.forEach((name, kind) -> addTo(entities, name, kind, article.text()));
    List<Fact> attacks = ATTACK.matcher(article.text()).results().map(NameStages::attack).toList();
    return new Findings(article, entities, attacks, List.of(), List.of());
  }

  private static void addTo(List<Entity> entities, String name, EntityKind kind, String text) {
    List<Mention> mentions =
        Pattern.compile(Pattern.quote(name) + "(?!-)")
            .matcher(text)
            .results()
            .map(m -> new Mention(new Span(m.start(), m.end()), name, true))
            .toList();
    if (!mentions.isEmpty()) {
      entities.add(new Entity(name, kind, name, true, mentions));
    }
  }

  private static Fact attack(MatchResult told) {
    String rule = "https://w3id.org/lagebild/lexicon/de#angreifen";
    Evidence evidence = new Evidence(new Span(told.start(2), told.end(2)), List.of(), rule);
    return new Fact.Event(
        "Attack",
        Status.OCCURRED,
        null,
        told.group(3),
        List.of(told.group(1)),
        List.of(told.group(3)),
        null,
        "griff an",
        List.of(evidence));
  }
}
