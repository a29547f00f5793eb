package org.lagebild.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.Item;
import org.lagebild.model.Link;
import org.lagebild.model.Linking;
import org.lagebild.model.Mention;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Status;

/**
 * Stages that need no models: they know the two persons Lenz and Brandt, one item, and the one
 * meeting that "Lenz traf Brandt" tells, and they fail at the word Absturz.
 */
public final class SmallStages {
  private static final Pattern NAME = Pattern.compile("Lenz|Brandt");
  private static final Item LENZ =
      new Item("Q900000001", "Ada Lenz", List.of(), List.of("Q5"), null, null);

  private SmallStages() {}

  public static Stages load() {
    return new Stages(article -> List.of(), SmallStages::find, SmallStages::link);
  }

  private static Findings find(Article article, List<Sentence> sentences) {
    if (article.text().contains("Absturz")) {
      throw new IllegalStateException("a word that\nnobody expected");
    }
    List<Entity> entities = new ArrayList<>();
    for (String name : List.of("Lenz", "Brandt")) {
      List<Mention> mentions =
          NAME.matcher(article.text())
              .results()
              .filter(m -> m.group().equals(name))
              .map(m -> new Mention(new Span(m.start(), m.end()), name))
              .toList();
      if (!mentions.isEmpty()) {
        entities.add(new Entity(name, EntityKind.PERSON, name, true, mentions));
      }
    }
    return new Findings(article, entities, meetings(article), List.of(), List.of());
  }

  private static List<Fact> meetings(Article article) {
    Matcher told = Pattern.compile("(Lenz) (traf) (Brandt)").matcher(article.text());
    List<Fact> meetings = new ArrayList<>();
    while (told.find()) {
      Evidence evidence =
          new Evidence(
              new Span(told.start(2), told.end(2)),
              List.of(new Span(told.start(1), told.end(1)), new Span(told.start(3), told.end(3))),
              "https://w3id.org/lagebild/lexicon/de#treffen");
      meetings.add(
          new Fact.Meeting(
              "meeting",
              Status.OCCURRED,
              null,
              null,
              List.of("Lenz", "Brandt"),
              null,
              List.of(evidence)));
    }
    return meetings;
  }

  private static Linking link(Findings findings) {
    List<Link> links =
        findings.entities().stream()
            .filter(e -> e.key().equals("Lenz"))
            .map(e -> new Link(e.key(), LENZ, 0.9, "name", null))
            .toList();
    return new Linking(links, List.of());
  }
}
