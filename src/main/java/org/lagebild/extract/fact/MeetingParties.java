package org.lagebild.extract.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.MeetingKinds;
import org.lagebild.extract.lexicon.MeetingWords;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Status;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Knows who takes part in a meeting besides those whom its own words name. */
final class MeetingParties {
  private static final String PARTICIPANT = "participant";
  private static final Set<EntityKind> PEOPLE = Set.of(EntityKind.PERSON, EntityKind.GROUP);

  private final Context context;
  private final MeetingWords words;
  private final MeetingKinds kinds;
  private final SlotFilling filling;

  MeetingParties(Context context) {
    this.context = context;
    this.words = context.lexicon().meetings();
    this.kinds = context.lexicon().meetingKinds();
    this.filling = new SlotFilling(context);
  }

  /** Adds whom the clause around a noun and the first part of a compound name. */
  void complete(Frame frame) {
    if (frame.word().pos() == WordClass.NOUN) {
      bodies(frame);
      both(frame);
      owners(frame);
      nations(frame);
      beside(frame);
      attending(frame);
    } else if (frame.keys(PARTICIPANT).size() < 2) {
      strayed(frame);
    }
  }

  /** "deutsch-französische Konsultationen": the first adjective is cut short. */
  private void nations(Frame frame) {
    Sentence sentence = frame.sentence();
    for (Token adjective : sentence.dependents(frame.word(), "amod")) {
      sentence.dependents(adjective, "compound").stream()
          .filter(t -> t.pos() == WordClass.ADJ)
          .forEach(t -> filling.fill(frame, PARTICIPANT, t));
    }
  }

  /** "zwischen X und Y gab es Gespräche", "X bot Y ein Treffen an". */
  private void beside(Frame frame) {
    Sentence sentence = frame.sentence();
    boolean object = frame.word().is("obj") || frame.word().is("nsubj");
    Optional<Token> verb = sentence.head(frame.word()).filter(h -> object && h.pos().isVerbal());
    if (verb.isEmpty() || !frame.keys(PARTICIPANT).isEmpty()) {
      return;
    }
    Arguments clause = Arguments.ofVerb(sentence, verb.get());
    words.between().stream()
        .flatMap(p -> clause.of(p).stream())
        .forEach(t -> filling.fill(frame, PARTICIPANT, t));
    boolean offered =
        Governing.of(context.lexicon(), sentence, frame.word()).stream()
            .anyMatch(g -> g.governor().status() == Status.PROPOSED);
    if (offered && !people(sentence, clause.of("dat")).isEmpty()) {
      clause.of("subj").forEach(t -> filling.fill(frame, PARTICIPANT, t));
      clause.of("dat").forEach(t -> filling.fill(frame, PARTICIPANT, t));
    }
  }

  /** "X hat zwei Tage lang mit Y gesprochen": the parser may hang "mit Y" on another noun. */
  private void strayed(Frame frame) {
    boolean with =
        words.counterparties().stream()
            .flatMap(p -> frame.trigger().verbSlot(p).stream())
            .anyMatch(PARTICIPANT::equals);
    Sentence sentence = frame.sentence();
    Optional<Token> verb = Clause.around(sentence, frame.word()).map(Clause::verb);
    if (with && verb.isPresent()) {
      sentence.subtree(verb.get()).stream()
          .filter(t -> t.is("nmod") && isWith(sentence, t) && isBelowBare(sentence, t))
          .filter(t -> Clause.around(sentence, t).map(Clause::verb).equals(verb))
          .flatMap(t -> new Phrase(sentence, t).coordinated().stream())
          .forEach(t -> filling.fill(frame, PARTICIPANT, t));
    }
  }

  private static boolean isBelowBare(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(h -> new Phrase(sentence, h).preposition().isEmpty())
        .isPresent();
  }

  private boolean isWith(Sentence sentence, Token token) {
    return new Phrase(sentence, token)
        .preposition()
        .filter(p -> words.counterparties().contains(p.lemma()))
        .isPresent();
  }

  /** "Nato-Treffen": the body meets; a place or state ("Syrien-Gespräche") is only the subject. */
  private void bodies(Frame frame) {
    Sentence sentence = frame.sentence();
    for (Token part : Arguments.ofNoun(sentence, frame.word()).of("comp")) {
      if (isOf(Set.of(EntityKind.ORGANIZATION, EntityKind.PERSON), sentence, part)) {
        filling.fill(frame, PARTICIPANT, part);
      }
    }
  }

  /** "das Telefonat der beiden": the parser takes article and number for parts of the clause. */
  private void both(Frame frame) {
    Sentence sentence = frame.sentence();
    Token article = sentence.at(frame.word().index() + 1);
    Token number = sentence.at(frame.word().index() + 2);
    if (article != null && article.text().equals("der") && number != null) {
      if (number.pos() != WordClass.NOUN
          && !context.resolver().several(sentence, number).isEmpty()) {
        filling.fill(frame, PARTICIPANT, number);
      }
    }
  }

  /** "X und Y nutzten ihr Treffen": what several have is theirs together. */
  private void owners(Frame frame) {
    Sentence sentence = frame.sentence();
    boolean theirs =
        sentence.dependents(frame.word(), "det:poss").stream()
            .anyMatch(d -> d.lemma().equals("ihr"));
    Optional<Token> verb = Clause.around(sentence, frame.word()).map(Clause::verb);
    List<Token> subjects =
        verb.map(v -> Arguments.ofVerb(sentence, v).of("subj")).orElse(List.of());
    if (theirs && subjects.size() > 1) {
      subjects.forEach(t -> filling.fill(frame, PARTICIPANT, t));
    }
  }

  /** "sagte X nach einem Telefonat mit Y", "erklärte X beim Gipfel": the subject was there. */
  private void attending(Frame frame) {
    Sentence sentence = frame.sentence();
    if (kinds.isVisit(frame.trigger().evokes()) && frame.keys(PARTICIPANT).isEmpty()) {
      people(sentence, sentence.dependents(frame.word(), "nsubj"))
          .forEach(t -> filling.fill(frame, PARTICIPANT, t));
    }
    Token occasion = occasion(sentence, frame.word());
    Optional<Token> verb =
        sentence.head(occasion).flatMap(h -> Clause.around(sentence, h)).map(Clause::verb);
    Optional<String> preposition = new Phrase(sentence, occasion).preposition().map(Token::lemma);
    if (verb.isEmpty() || preposition.isEmpty() || !isBeside(sentence, occasion, verb.get())) {
      return;
    }
    Arguments clause = Arguments.ofVerb(sentence, verb.get());
    List<Token> subjects = subjects(sentence, verb.get(), clause);
    if (isOfSeveral(frame, preposition.get()) && subjects.size() > 1) {
      subjects.forEach(t -> filling.fill(frame, PARTICIPANT, t));
    } else if (joins(frame, occasion, preposition.get())) {
      people(sentence, subjects).forEach(t -> filling.fill(frame, PARTICIPANT, t));
    }
    if (isInCall(frame, preposition.get())) {
      people(sentence, clause.of("obj")).forEach(t -> filling.fill(frame, PARTICIPANT, t));
      people(sentence, clause.of("dat")).forEach(t -> filling.fill(frame, PARTICIPANT, t));
    }
  }

  /** Beside the verb, or beside a place that is ("ist in Wien zu Besuch"). */
  private boolean isBeside(Sentence sentence, Token occasion, Token verb) {
    Optional<Token> head = sentence.head(occasion);
    return head.filter(h -> h.equals(verb) || context.resolver().place(sentence, h).isPresent())
        .isPresent();
  }

  /** Whom the verb names; of "X ist in Wien" the parser makes X the predicate. */
  private static List<Token> subjects(Sentence sentence, Token verb, Arguments clause) {
    boolean predicate = verb.pos().isNominal() && sentence.dependents(verb, "nsubj").isEmpty();
    boolean expected = clause.of("subj").isEmpty();
    return predicate ? List.of(verb) : expected ? clause.of("obj") : clause.of("subj");
  }

  /** "Bei Gesprächen einigten sich X und Y", also where they are states. */
  private boolean isOfSeveral(Frame frame, String preposition) {
    return frame.keys(PARTICIPANT).isEmpty()
        && !kinds.isVisit(frame.trigger().evokes())
        && words.isJoint(preposition);
  }

  private boolean joins(Frame frame, Token occasion, String preposition) {
    int named = frame.keys(PARTICIPANT).size();
    if (kinds.isVisit(frame.trigger().evokes())) {
      return named == 0 && (words.isAround(preposition) || words.isArrival(preposition));
    }
    if (kinds.isCall(frame.trigger().evokes())) {
      return named < 2 && words.isAround(preposition);
    }
    Arguments arguments = Arguments.ofNoun(frame.sentence(), frame.word());
    boolean met = words.counterparties().stream().anyMatch(p -> !arguments.of(p).isEmpty());
    return met
        ? named == 1 && words.isAround(preposition)
        : words.isAttendance(preposition) || words.isMargin(occasion.lemma());
  }

  /** "teilte X seinem Kollegen in einem Telefonat mit". */
  private boolean isInCall(Frame frame, String preposition) {
    return words.isDuring(preposition)
        && kinds.isCall(frame.trigger().evokes())
        && frame.keys(PARTICIPANT).size() == 1;
  }

  /** The phrase by which the meeting stands in its clause: itself, or "am Rande" of it. */
  private static Token occasion(Sentence sentence, Token noun) {
    boolean bare = new Phrase(sentence, noun).preposition().isEmpty();
    return bare && noun.is("nmod") ? sentence.head(noun).orElse(noun) : noun;
  }

  private List<Token> people(Sentence sentence, List<Token> tokens) {
    return tokens.stream()
        .filter(
            t -> arePersons(context.resolver().several(sentence, t)) || isOf(PEOPLE, sentence, t))
        .toList();
  }

  private boolean arePersons(List<String> keys) {
    return !keys.isEmpty()
        && keys.stream().allMatch(k -> context.book().kind(k) == EntityKind.PERSON);
  }

  private boolean isOf(Set<EntityKind> kinds, Sentence sentence, Token token) {
    return context
        .resolver()
        .actor(sentence, token)
        .map(context.book()::kind)
        .filter(kinds::contains)
        .isPresent();
  }
}
