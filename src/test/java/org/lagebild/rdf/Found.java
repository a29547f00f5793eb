package org.lagebild.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.lagebild.model.TimeSpan;

/** Findings written down for a test; spans are given by the words that they cover. */
public final class Found {
  private final Article article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();

  public Found(String id, @Nullable LocalDate date, String text) {
    this(new Article(id, null, date, "de", null, null, text));
  }

  public Found(Article article) {
    this.article = article;
  }

  /** The first place where the text has the words. */
  public Span span(String words) {
    int begin = article.text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("the text has no \"" + words + "\"");
    }
    return new Span(begin, begin + words.length());
  }

  /** A named entity whose mentions are the given words. */
  public Found named(String key, EntityKind kind, String label, String... words) {
    List<Mention> mentions = Arrays.stream(words).map(w -> new Mention(span(w), w)).toList();
    entities.add(new Entity(key, kind, label, true, mentions));
    return this;
  }

  public Found unnamed(String key, EntityKind kind, String label, String words) {
    List<Mention> mentions = List.of(new Mention(span(words), null));
    entities.add(new Entity(key, kind, label, false, mentions));
    return this;
  }

  public Found fact(Fact fact) {
    facts.add(fact);
    return this;
  }

  public Found time(String words, String edtf) {
    times.add(new TimeExpression(span(words), TimeSpan.parse(edtf)));
    return this;
  }

  public Found quotation(String words, String naming, @Nullable String speaker) {
    quotations.add(new Quotation(span(words), true, span(naming), speaker));
    return this;
  }

  public List<Evidence> evidence(String rule, String trigger, String... arguments) {
    List<Span> spans = Arrays.stream(arguments).map(this::span).toList();
    String iri = "https://w3id.org/lagebild/lexicon/de#" + rule;
    return List.of(new Evidence(span(trigger), spans, iri));
  }

  public Findings findings() {
    return new Findings(article, entities, facts, times, quotations);
  }
}
