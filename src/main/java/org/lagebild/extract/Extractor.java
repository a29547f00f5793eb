package org.lagebild.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lagebild.extract.entity.EntityBook;
import org.lagebild.extract.entity.EntityFinder;
import org.lagebild.extract.entity.Institutions;
import org.lagebild.extract.entity.Nominals;
import org.lagebild.extract.entity.Offices;
import org.lagebild.extract.entity.Resolver;
import org.lagebild.extract.fact.Context;
import org.lagebild.extract.fact.FactFinder;
import org.lagebild.extract.grammar.TimeAttachment;
import org.lagebild.extract.grammar.TruncatedCompound;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.quote.OwnWords;
import org.lagebild.extract.quote.QuotationFinder;
import org.lagebild.extract.time.TimeTagger;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.NamedThing;
import org.lagebild.model.Quotation;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.TimeExpression;

/** Turns the sentences of an article into findings. Safe for use by several threads at once. */
public final class Extractor {
  private final Lexicon lexicon;
  private final TimeTagger timeTagger;
  private final EntityFinder entityFinder;

  private Extractor(Lexicon lexicon, TimeTagger timeTagger) {
    this.lexicon = lexicon;
    this.timeTagger = timeTagger;
    this.entityFinder = new EntityFinder(lexicon);
  }

  /**
   * An extractor with the lexicon that comes with the program.
   *
   * @param gazetteer names to be found besides those of the lexicon
   */
  public static Extractor load(Collection<NamedThing> gazetteer) {
    return new Extractor(Lexicon.load().with(gazetteer), TimeTagger.load());
  }

  /** An extractor with a lexicon of its own. */
  static Extractor of(Lexicon lexicon) {
    return new Extractor(lexicon, TimeTagger.load());
  }

  /** Everything found in the article, whose sentences must be given in text order. */
  public Findings extract(Article article, List<Sentence> analysed) {
    List<TimeExpression> times = timeTagger.tag(analysed, article.date());
    List<Span> spans = times.stream().map(TimeExpression::span).toList();
    List<Sentence> sentences =
        analysed.stream()
            .map(s -> TruncatedCompound.mended(TimeAttachment.mended(s, spans)))
            .toList();
    EntityBook book = entityFinder.find(sentences);
    Nominals nominals = new Nominals(lexicon, book);
    Institutions institutions = new Institutions(lexicon, book);
    Offices offices = new Offices(lexicon, book);
    sentences.forEach(nominals::find);
    sentences.forEach(institutions::find);
    sentences.forEach(offices::find);
    offices.complete(sentences);
    Resolver resolver = new Resolver(lexicon, book, offices);
    Context context = new Context(article, sentences, times, lexicon, book, resolver);
    FactFinder finder = new FactFinder(context);
    List<Fact> told = finder.find();
    Relevance relevance = new Relevance(told);
    List<Fact> facts =
        new ArrayList<>(
            finder.merged(
                relevance.offices(
                    book,
                    offices.holdings(),
                    offices.completed(resolver.unnamedOffices(), sentences))));
    facts.addAll(told);
    List<Entity> entities = relevance.entities(book);
    List<Quotation> quotations = quotations(article, sentences, resolver, entities);
    OwnWords own = new OwnWords(quotations);
    List<Fact> quoting = facts.stream().map(own::quoted).toList();
    return new Findings(
        article, entities, quoting, times, OwnWords.attributed(quotations, quoting));
  }

  /** Read last, for speakers are whom the facts tell of; a quotation makes no entity. */
  private List<Quotation> quotations(
      Article article, List<Sentence> sentences, Resolver resolver, List<Entity> entities) {
    Set<String> known = entities.stream().map(Entity::key).collect(Collectors.toSet());
    return new QuotationFinder(
            lexicon,
            (sentence, head) -> resolver.knownActor(sentence, head).filter(known::contains))
        .find(article.text(), sentences);
  }
}
