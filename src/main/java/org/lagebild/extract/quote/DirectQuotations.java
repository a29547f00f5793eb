package org.lagebild.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Tells of what stands in quotation marks whether it is somebody's words, and whose; names, titles
 * and words used with distance are not.
 */
final class DirectQuotations {
  private static final int LONGEST_NAME = 8;

  private final Lexicon lexicon;
  private final Cues cues;
  private final Speakers speakers;
  private final List<Utterance> reported;
  private final List<Utterance> found = new ArrayList<>();

  /**
   * @param reported what is told in clauses of reported speech, in text order
   */
  DirectQuotations(Lexicon lexicon, Cues cues, Speakers speakers, List<Utterance> reported) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.speakers = speakers;
    this.reported = reported;
  }

  /** Those of the marked stretches that are quotations, in text order. */
  List<Utterance> of(List<Marked> marked) {
    for (Marked m : marked) {
      attributed(m).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<Utterance> attributed(Marked m) {
    if (m.words().isEmpty()) {
      return Optional.empty();
    }
    boolean name = m.isName(lexicon);
    Optional<Utterance> told = name ? Optional.empty() : saidBehind(m);
    return told.or(() -> announced(m))
        .or(() -> name ? Optional.empty() : withinReport(m))
        .or(() -> name || m.isBracketed() ? Optional.empty() : governed(m))
        .or(() -> name ? Optional.empty() : goingOn(m))
        .filter(u -> u.speaker() == null || !m.span().contains(u.speaker().head().span()));
  }

  /** "„…“, sagte X", "„…“, so X". */
  private Optional<Utterance> saidBehind(Marked m) {
    List<Token> behind = m.behind();
    if (behind.isEmpty()) {
      return Optional.empty();
    }
    Token first = behind.get(0);
    boolean comma = first.text().equals(",");
    if (!comma && !m.isClause()) {
      return Optional.empty();
    }
    Segment own = Segment.at(m.right(), first.index() + (comma ? 1 : 0));
    boolean so = lexicon.sources().isInquitParticle(own.openingWord());
    boolean said = so || lexicon.speech().opensInquit(own.openingWord()) || own.isVerbFirst();
    Optional<Cue> cue = said ? verb(own) : Optional.empty();
    if (cue.isPresent()) {
      return Optional.of(said(m, own, cue.get()));
    }
    return so && own.finite().isEmpty()
        ? own.opener()
            .flatMap(o -> speakers.behind(m.right(), o.index()))
            .map(s -> new Utterance(m.span(), true, s, first))
        : Optional.empty();
  }

  private Optional<Cue> verb(Segment own) {
    return cues.in(own.sentence()).stream()
        .filter(c -> c.index() >= own.from() && c.index() < own.to() && c.governs())
        .findFirst();
  }

  private Utterance said(Marked m, Segment own, Cue cue) {
    Optional<Speaker> behind =
        own.opener()
            .filter(o -> !lexicon.speech().opensInquit(own.openingWord()))
            .flatMap(o -> speakers.behind(own.sentence(), o.index()));
    Speaker speaker = behind.or(() -> speakers.of(cue)).orElse(null);
    return new Utterance(m.span(), true, speaker, cue.word());
  }

  /** "X sagte: „…“". */
  private Optional<Utterance> announced(Marked m) {
    if (!m.isAfterColon()) {
      return Optional.empty();
    }
    Sentence left = m.left();
    List<Token> before = m.before();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    int end = before.get(before.size() - 1).index();
    List<Cue> announcing = cues.in(left).stream().filter(c -> c.index() < end).toList();
    Optional<Cue> cue =
        announcing.stream()
            .filter(Cue::governs)
            .reduce((a, b) -> b)
            .or(() -> announcing.stream().reduce((a, b) -> b));
    if (cue.isPresent()) {
      return Optional.of(
          new Utterance(m.span(), true, speakers.of(cue.get()).orElse(null), cue.get().word()));
    }
    Optional<Utterance> named = namedBefore(m, before);
    if (named.isPresent()) {
      return named;
    }
    return m.isClause() && m.isWhole()
        ? mainSubject(left, end).map(s -> new Utterance(m.span(), true, s, s.head()))
        : Optional.empty();
  }

  /** "Merkel: „…“". */
  private Optional<Utterance> namedBefore(Marked m, List<Token> before) {
    boolean verbless = before.stream().noneMatch(t -> t.pos().isVerbal());
    if (!verbless || before.size() > LONGEST_NAME || !m.isClause()) {
      return Optional.empty();
    }
    return before.stream()
        .filter(t -> t.pos() == WordClass.PROPN)
        .findFirst()
        .flatMap(t -> speakers.named(m.left(), t))
        .map(s -> new Utterance(m.span(), true, s, s.head()));
  }

  private Optional<Speaker> mainSubject(Sentence sentence, int end) {
    return sentence.tokens().stream()
        .filter(t -> t.index() < end && t.is("nsubj"))
        .findFirst()
        .flatMap(t -> speakers.named(sentence, t));
  }

  private Optional<Utterance> withinReport(Marked m) {
    return reported.stream()
        .filter(u -> u.span().contains(m.span()))
        .min(Comparator.comparingInt((Utterance u) -> u.span().length()))
        .map(u -> new Utterance(m.span(), true, u.speaker(), u.marker()));
  }

  /** "nannte die Behauptung „absurd“", "sprach von der „schlimmsten Katastrophe“". */
  private Optional<Utterance> governed(Marked m) {
    Sentence sentence = m.home();
    List<Cue> verbs = cues.in(sentence).stream().filter(Cue::governs).toList();
    Optional<Token> at = Optional.of(m.words().get(0));
    while (at.isPresent()) {
      Token t = at.get();
      Optional<Cue> cue = verbs.stream().filter(c -> c.word().equals(t)).findFirst();
      if (cue.isPresent()) {
        Optional<Speaker> speaker = speakers.of(cue.get());
        return speaker.map(s -> new Utterance(m.span(), true, s, t));
      }
      boolean clause = t.is("acl") || t.is("advcl") || isSubject(m, t);
      at = clause ? Optional.empty() : sentence.head(t);
    }
    return Optional.empty();
  }

  /** Whether the marked words are what acts: a name that is set in marks. */
  private static boolean isSubject(Marked m, Token token) {
    return token.is("nsubj") && m.span().contains(token.span());
  }

  /** What goes on where somebody was quoted right before, or in the mood of reported speech. */
  private Optional<Utterance> goingOn(Marked m) {
    Optional<Utterance> last = last(m);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    boolean mood =
        m.left().tokens().stream().anyMatch(t -> Mood.isFinite(m.left(), t) && Mood.isReported(t));
    boolean sentence = m.opensSentence() && m.isClause() && m.isWhole();
    return mood || sentence
        ? Optional.of(new Utterance(m.span(), true, last.get().speaker(), last.get().marker()))
        : Optional.empty();
  }

  /** The nearest utterance before it in the paragraph. */
  private Optional<Utterance> last(Marked m) {
    List<Utterance> all = new ArrayList<>(reported);
    all.addAll(found);
    return all.stream()
        .filter(u -> u.span().end() <= m.span().begin())
        .filter(u -> !m.text().substring(u.span().end(), m.span().begin()).contains("\n"))
        .max(Comparator.comparing(Utterance::span));
  }
}
