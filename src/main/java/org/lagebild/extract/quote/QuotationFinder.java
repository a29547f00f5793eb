package org.lagebild.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Quotation;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.WordClass;

/** Finds the quotations of an article, direct and indirect, with those whose words they are. */
public final class QuotationFinder {
  private final Lexicon lexicon;
  private final SpeakerKeys keys;

  /**
   * @param keys which entity the words for a speaker mean
   */
  public QuotationFinder(Lexicon lexicon, SpeakerKeys keys) {
    this.lexicon = lexicon;
    this.keys = keys;
  }

  /** The quotations in text order; a direct one within an indirect one is one of its own. */
  public List<Quotation> find(String text, List<Sentence> sentences) {
    List<Span> marks = QuotationMarks.in(text);
    Cues cues = new Cues(lexicon, marks);
    Speakers speakers = new Speakers(lexicon, marks);
    TakenUp takenUp = new TakenUp(lexicon, speakers);
    List<Utterance> reported = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Utterance> here = reported(sentence, cues, speakers, marks);
      if (i > 0 && here.isEmpty()) {
        Sentence before = sentences.get(i - 1);
        takenUp
            .before(sentence, cues.in(sentence), before)
            .filter(u -> reported.stream().noneMatch(o -> o.span().overlaps(u.span())))
            .filter(u -> !isMarked(before, u.span(), marks))
            .ifPresent(reported::add);
      }
      reported.addAll(here);
    }
    List<Marked> marked =
        marks.stream().flatMap(m -> Marked.of(text, m, sentences).stream()).toList();
    List<Utterance> all =
        new ArrayList<>(new DirectQuotations(lexicon, cues, speakers, reported).of(marked));
    all.addAll(reported);
    return quotations(text, all);
  }

  private List<Utterance> reported(
      Sentence sentence, Cues cues, Speakers speakers, List<Span> marks) {
    Map<Integer, Utterance> byBegin = new TreeMap<>();
    for (Utterance u : announced(sentence, cues, speakers)) {
      if (!isMarked(sentence, u.span(), marks)) {
        byBegin.merge(u.span().begin(), u, QuotationFinder::nearer);
      }
    }
    for (Utterance u : new Attributed(lexicon, speakers).in(sentence)) {
      boolean own = marks.stream().noneMatch(m -> m.contains(u.marker().span()));
      if (own && !isMarked(sentence, u.span(), marks)) {
        byBegin.merge(u.span().begin(), u, QuotationFinder::nearer);
      }
    }
    return List.copyOf(byBegin.values());
  }

  /** What cues announce; what is announced within somebody's words is part of them. */
  private List<Utterance> announced(Sentence sentence, Cues cues, Speakers speakers) {
    ContentClauses contents = new ContentClauses(lexicon);
    List<Utterance> found = new ArrayList<>();
    for (Cue cue : cues.in(sentence)) {
      Speaker speaker = speakers.of(cue).orElse(null);
      if (speaker != null || cue.kind() != Cue.Kind.NOUN) {
        contents
            .of(cue)
            .map(s -> new Utterance(s, false, speaker, cue.word()))
            .ifPresent(found::add);
      }
    }
    return found.stream().filter(u -> found.stream().noneMatch(o -> isWithin(u, o))).toList();
  }

  private static boolean isWithin(Utterance inner, Utterance outer) {
    return outer.span().contains(inner.marker().span())
        && !inner.span().contains(outer.marker().span());
  }

  private static Utterance nearer(Utterance a, Utterance b) {
    return b.speaker() == null ? b.by(a.speaker()) : b;
  }

  /** Whether all of a clause's words stand in marks: then it is a direct quotation alone. */
  private static boolean isMarked(Sentence sentence, Span clause, List<Span> marks) {
    return sentence.tokens().stream()
        .filter(t -> clause.contains(t.span()) && t.pos() != WordClass.PUNCT)
        .allMatch(t -> marks.stream().anyMatch(m -> m.contains(t.span())));
  }

  private List<Quotation> quotations(String text, List<Utterance> all) {
    Map<Span, Quotation> bySpan = new TreeMap<>();
    all.stream()
        .sorted(Comparator.comparing(Utterance::span))
        .forEach(u -> bySpan.putIfAbsent(u.span(), quotation(text, u)));
    return List.copyOf(bySpan.values());
  }

  private Quotation quotation(String text, Utterance u) {
    Span words = u.direct() ? QuotationMarks.inner(text, u.span()) : u.span();
    Speaker speaker = u.speaker();
    return speaker == null
        ? new Quotation(words, u.direct(), null, null)
        : new Quotation(
            words,
            u.direct(),
            speaker.words(),
            keys.of(speaker.sentence(), speaker.head()).orElse(null));
  }
}
