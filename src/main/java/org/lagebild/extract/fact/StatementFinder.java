package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.fact.Attributions.Attribution;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.lexicon.ActTraits;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact.Statement;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.TimeSpan;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds acts of saying, and tells {@link Sources} whose words the clauses below them are. */
final class StatementFinder {
  private final FrameFinder frames;
  private final Circumstances circumstances;
  private final ActTraits acts;
  private final Sources sources;
  private final Attributions attributions;
  private final Topics topics;
  private final Addressees addressees;
  private final Voicing voicing;
  private final Content content;
  private final Occasions occasions;
  private final List<Span> quotes;

  StatementFinder(
      Context context,
      FrameFinder frames,
      Circumstances circumstances,
      Sources sources,
      Attributions attributions) {
    this.acts = context.lexicon().acts();
    this.occasions = new Occasions(acts);
    this.frames = frames;
    this.circumstances = circumstances;
    this.sources = sources;
    this.attributions = attributions;
    this.topics = new Topics(context);
    this.addressees = new Addressees(context);
    this.content = new Content(context.lexicon());
    this.voicing = new Voicing(context.lexicon());
    this.quotes = Quotes.in(context.article().text());
  }

  /** Reads the statements of a sentence; sentences must come in text order. */
  void read(Sentence sentence) {
    for (Frame frame : frames.find(sentence, Sort.STATEMENT)) {
      if (!isEmbedded(frame)) {
        frame.keys("speaker").forEach(s -> read(frame, s));
      }
    }
    for (Attribution a : attributions.in(sentence)) {
      Statement told = statement(sentence, a);
      occasions.add(new Occasions.Utterance(told, sentence.index(), false, false));
    }
    if (!occasions.isTold(sentence.index()) && goesOn(sentence)) {
      occasions.goOn(
          sentence.index(),
          content.act(sentence).orElse(acts.plain()),
          topics.of(sentence, sentence.tokens(), Set.of()),
          quotesIn(sentence));
    }
  }

  /** Reported speech without a speaker of its own is that of whoever spoke last. */
  private boolean goesOn(Sentence sentence) {
    return attributions.resumes(sentence)
        || sentence.tokens().stream()
            .filter(t -> t.head() == Token.ROOT)
            .findFirst()
            .flatMap(t -> Clause.around(sentence, t))
            .filter(Clause::isReported)
            .isPresent();
  }

  private void read(Frame frame, String speaker) {
    Statement statement = statement(frame, speaker);
    if (isVoiced(frame)) {
      boolean earlier = new Clause(frame.sentence(), frame.word()).isPluperfect();
      boolean anew = frame.tokens("speaker").stream().anyMatch(t -> isAnew(frame.sentence(), t));
      int sentence = frame.sentence().index();
      occasions.add(new Occasions.Utterance(statement, sentence, earlier, anew));
    }
  }

  private static boolean isAnew(Sentence sentence, Token speaker) {
    return sentence.dependents(speaker, "det").stream().anyMatch(d -> d.lemma().equals("ein"));
  }

  private boolean isVoiced(Frame frame) {
    return frame.word().pos() == WordClass.NOUN
        ? voicing.isVoicedNoun(frame.sentence(), frame.word())
        : voicing.isVoiced(frame.sentence(), frame.word());
  }

  /** What somebody says that others say is his statement, not theirs. */
  private boolean isEmbedded(Frame frame) {
    return frame.word().is("ccomp")
        && new Clause(frame.sentence(), frame.word()).conjunction().isPresent()
        && sources
            .of(frame.sentence(), frame.word())
            .filter(s -> !frame.keys("speaker").contains(s.speaker()))
            .isPresent();
  }

  /** The statements of all sentences read, each once. */
  List<Statement> statements() {
    return occasions.statements();
  }

  private Statement statement(Sentence sentence, Attribution attribution) {
    Token marker = attribution.marker();
    List<Span> arguments = List.of(attribution.informant().span());
    return new Statement(
        attribution.speaker(),
        acts.plain(),
        null,
        null,
        topics.of(sentence, beside(sentence, attribution), Set.of(attribution.speaker())),
        quotesIn(sentence),
        marker.text(),
        List.of(new Evidence(marker.span(), arguments, attribution.rule())));
  }

  private static List<Token> beside(Sentence sentence, Attribution attribution) {
    List<Token> left = new ArrayList<>(sentence.tokens());
    left.removeAll(sentence.subtree(attribution.word()));
    return left;
  }

  private Statement statement(Frame frame, String speaker) {
    Sentence sentence = frame.sentence();
    TimeSpan date = circumstances.date(sentence, frame.word()).orElse(null);
    sources.note(frame, new Sources.Said(speaker, date, acts.isClaim(frame.trigger().evokes())));
    return new Statement(
        speaker,
        act(frame),
        via(frame, speaker),
        date,
        about(frame),
        quotesIn(sentence),
        frame.triggerText(),
        List.of(frame.evidence()));
  }

  /** The content tells what plain saying does. */
  private String act(Frame frame) {
    String act = frame.trigger().evokes();
    return acts.isPlain(act) ? content.act(frame.sentence(), frame.word()).orElse(act) : act;
  }

  private @Nullable String via(Frame frame, String speaker) {
    return addressees
        .of(frame.sentence(), frame.word())
        .or(() -> frame.first("via"))
        .filter(v -> !v.equals(speaker))
        .orElse(null);
  }

  private List<Span> quotesIn(Sentence sentence) {
    return quotes.stream().filter(q -> q.overlaps(sentence.span())).toList();
  }

  /** What the frame says it is about, then what its content speaks of. */
  private List<String> about(Frame frame) {
    Set<String> excluded = new LinkedHashSet<>(frame.keys("via"));
    excluded.addAll(frame.keys("speaker"));
    List<String> about = new ArrayList<>(frame.keys("about"));
    about.removeAll(frame.keys("speaker"));
    List<Token> said = Content.tokens(frame.sentence(), frame.word());
    excluded.addAll(about);
    about.addAll(topics.of(frame.sentence(), withoutSpeakers(frame, said), excluded));
    return topics.distinct(about);
  }

  /** Whoever only names the speaker more closely is nobody spoken of. */
  private static List<Token> withoutSpeakers(Frame frame, List<Token> content) {
    List<Token> left = new ArrayList<>(content);
    for (Token speaker : frame.tokens("speaker")) {
      if (!speaker.equals(frame.word())) {
        left.removeAll(frame.sentence().subtree(speaker));
      }
    }
    return left;
  }
}
