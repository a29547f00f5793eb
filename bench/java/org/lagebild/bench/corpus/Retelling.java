package org.lagebild.bench.corpus;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.Mention;
import org.lagebild.model.Quotation;
import org.lagebild.model.Span;
import org.lagebild.model.TimeExpression;

/**
 * Articles that were analysed once, told again of other people and on other days as often as one
 * likes, with what was found in them moved along. So large stores are made without a parser. An
 * article depends on what it retells, the seed and its number alone.
 */
public final class Retelling {
  private static final double KEPT_NAMES = 0.3;

  private final List<Findings> told;
  private final People people;
  private final long seed;

  private Retelling(List<Findings> told, People people, long seed) {
    this.told = List.copyOf(told);
    this.people = people;
    this.seed = seed;
  }

  /**
   * @param home the project's folder
   * @param told what was found in some articles, at least one
   */
  public static Retelling of(Path home, List<Findings> told, long seed) {
    return new Retelling(told, new People(Vocabulary.of(home), seed), seed);
  }

  /** What is found in the article of a number from 0. */
  public Findings article(int number) {
    Random random = Draw.of(seed, number);
    Findings old = told.get(random.nextInt(told.size()));
    LocalDate day = Draw.day(random);
    return new Again(old, names(old, random), new Shift(old.article().date(), day))
        .told(String.format(Locale.ROOT, "retold-%06d", number), day);
  }

  /** Other names for most of those whose first name is known, by their keys. */
  private Map<String, String> names(Findings old, Random random) {
    Map<String, String> names = new HashMap<>();
    for (Entity entity : old.entities()) {
      if (entity.kind() == EntityKind.PERSON
          && entity.named()
          && entity.label().indexOf(' ') > 0
          && random.nextDouble() >= KEPT_NAMES) {
        names.put(entity.key(), people.insteadOf(entity.label(), random));
      }
    }
    return names;
  }

  /** One retelling. */
  private static final class Again {
    private final Findings old;
    private final Map<String, String> names;
    private final Shift shift;
    private final Splice text;

    Again(Findings old, Map<String, String> names, Shift shift) {
      this.old = old;
      this.names = names;
      this.shift = shift;
      Map<Span, String> replaced = new HashMap<>();
      for (Entity entity : old.entities()) {
        for (Mention mention : entity.mentions()) {
          String name = mention.name();
          String by = name == null ? null : name(entity, name);
          String words = mention.span().of(old.article().text());
          if (by != null && name != null && words.startsWith(name)) {
            replaced.put(mention.span(), by + words.substring(name.length()));
          }
        }
      }
      this.text = new Splice(old.article().text(), replaced);
    }

    /** The whole new name or its last part, as much as the old one was; null if it stays. */
    private @Nullable String name(Entity entity, String used) {
      String other = names.get(entity.key());
      if (other == null || used.equals(entity.label())) {
        return other;
      }
      return entity.label().endsWith(" " + used)
          ? other.substring(other.lastIndexOf(' ') + 1)
          : null;
    }

    Findings told(String id, LocalDate day) {
      Article a = old.article();
      return new Findings(
          new Article(id, title(), day, a.language(), a.source(), a.url(), text.text()),
          old.entities().stream().map(this::entity).toList(),
          old.facts().stream().map(this::fact).toList(),
          old.times().stream().map(this::time).toList(),
          old.quotations().stream().map(this::quotation).toList());
    }

    private @Nullable String title() {
      String title = old.article().title();
      for (Entity entity : old.entities()) {
        String other = names.get(entity.key());
        if (title != null && other != null) {
          String last = entity.label().substring(entity.label().lastIndexOf(' ') + 1);
          title =
              title
                  .replace(entity.label(), other)
                  .replace(last, other.substring(other.lastIndexOf(' ') + 1));
        }
      }
      return title;
    }

    private Entity entity(Entity entity) {
      String label = names.getOrDefault(entity.key(), entity.label());
      List<Mention> mentions = new ArrayList<>();
      for (Mention mention : entity.mentions()) {
        String other = mention.name() == null ? null : name(entity, mention.name());
        String name = other == null ? mention.name() : other;
        mentions.add(new Mention(text.moved(mention.span()), name, mention.proper()));
      }
      return new Entity(entity.key(), entity.kind(), label, entity.named(), mentions);
    }

    private TimeExpression time(TimeExpression time) {
      return new TimeExpression(
          text.moved(time.span()), shift.of(time.named()), shift.of(time.value()));
    }

    private Quotation quotation(Quotation q) {
      Span naming = q.naming() == null ? null : text.moved(q.naming());
      return new Quotation(text.moved(q.span()), q.direct(), naming, q.speaker());
    }

    private List<Span> moved(List<Span> spans) {
      return spans.stream().map(text::moved).toList();
    }

    private List<Evidence> evidence(Fact fact) {
      return fact.evidence().stream()
          .map(e -> new Evidence(text.moved(e.trigger()), moved(e.arguments()), e.rule()))
          .toList();
    }

    private Fact fact(Fact fact) {
      List<Evidence> evidence = evidence(fact);
      if (fact instanceof Fact.OfficeHolding f) {
        return new Fact.OfficeHolding(f.person(), f.role(), f.of(), evidence);
      } else if (fact instanceof Fact.Meeting f) {
        return new Fact.Meeting(
            f.kind(),
            f.status(),
            shift.of(f.date()),
            f.place(),
            f.participants(),
            f.source(),
            evidence);
      } else if (fact instanceof Fact.Event f) {
        return new Fact.Event(
            f.type(),
            f.status(),
            shift.of(f.date()),
            f.place(),
            f.agents(),
            f.targets(),
            f.source(),
            f.trigger(),
            evidence);
      } else if (fact instanceof Fact.Statement f) {
        return new Fact.Statement(
            f.speaker(),
            f.kind(),
            f.via(),
            shift.of(f.date()),
            f.about(),
            moved(f.quotes()),
            f.trigger(),
            evidence);
      } else if (fact instanceof Fact.TerritorialStatus f) {
        return new Fact.TerritorialStatus(
            f.territory(), f.status(), f.by(), f.from(), shift.of(f.date()), f.source(), evidence);
      }
      throw new IllegalArgumentException("a fact of an unknown kind: " + fact);
    }
  }
}
