package org.lagebild.extract.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Knows who takes part in a meeting besides those whom its own words name. */
final class MeetingParties {
  private static final Set<String> AT = Set.of("bei", "auf");
  private static final Set<String> AROUND = Set.of("bei", "nach", "vor", "in", "während", "auf");

  private final Context context;
  private final SlotFilling filling;

  MeetingParties(Context context) {
    this.context = context;
    this.filling = new SlotFilling(context);
  }

  /** "sagte X nach einem Telefonat mit Y", "erklärte X beim Gipfel": the subject was there. */
  void complete(Frame frame) {
    Token noun = frame.word();
    if (noun.pos() != WordClass.NOUN) {
      return;
    }
    Optional<Token> occasion = occasion(frame.sentence(), noun);
    Optional<String> preposition =
        occasion
            .flatMap(o -> new Phrase(frame.sentence(), o).preposition())
            .map(Token::lemma);
    if (preposition.filter(p -> joins(frame, p)).isPresent()) {
      subject(frame, occasion.get()).ifPresent(t -> filling.fill(frame, "participant", t));
    }
  }

  private boolean joins(Frame frame, String preposition) {
    int named = frame.keys("participant").size();
    if (frame.trigger().evokes().equals("Visit")) {
      return named == 0 && AROUND.contains(preposition);
    }
    boolean met = !Arguments.ofNoun(frame.sentence(), frame.word()).of("mit").isEmpty();
    return met ? named == 1 && AROUND.contains(preposition) : AT.contains(preposition);
  }

  /** The phrase by which the meeting stands in its clause: itself, or "am Rande" of it. */
  private static Optional<Token> occasion(Sentence sentence, Token noun) {
    boolean bare = new Phrase(sentence, noun).preposition().isEmpty();
    return bare && noun.is("nmod") ? sentence.head(noun) : Optional.of(noun);
  }

  private Optional<Token> subject(Frame frame, Token occasion) {
    Sentence sentence = frame.sentence();
    Optional<Token> verb = sentence.head(occasion).filter(h -> h.pos().isVerbal());
    List<Token> subjects =
        verb.map(v -> Arguments.ofVerb(sentence, v).of("subj")).orElse(List.of());
    return subjects.stream().filter(t -> isPerson(sentence, t)).findFirst();
  }

  private boolean isPerson(Sentence sentence, Token token) {
    return context
        .resolver()
        .actor(sentence, token)
        .map(context.book()::kind)
        .filter(k -> k == EntityKind.PERSON || k == EntityKind.GROUP)
        .isPresent();
  }

  /** "sagte er im Gespräch mit der Zeitung": asked by an outlet, nobody meets. */
  boolean isInterview(Frame frame) {
    Sentence sentence = frame.sentence();
    boolean inTalk =
        frame.word().pos() == WordClass.NOUN
            && new Phrase(sentence, frame.word())
                .preposition()
                .filter(p -> p.lemma().equals("in"))
                .isPresent();
    List<String> named = frame.keys("participant");
    return inTalk
        && named.size() == 1
        && context.book().kind(named.get(0)) == EntityKind.ORGANIZATION
        && sentence
            .head(frame.word())
            .filter(h -> !context.lexicon().verbTriggers(h.lemma()).isEmpty())
            .isPresent();
  }
}
