package org.lagebild.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/** Reads from the verbs over an expression whether its clause looks back or ahead. */
final class LookReader {
  private final TimeLexicon lexicon;

  LookReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Look look(Sentence sentence, Token token) {
    if (isPlannedFor(sentence, token)) {
      return Look.AHEAD;
    }
    Look clause = begun(sentence, token) ? Look.BACK : clause(sentence, token);
    boolean besideNoun =
        token.is("nmod")
            && sentence
                .head(token)
                .filter(t -> !t.pos().isVerbal() && auxiliaries(sentence, t).isEmpty())
                .isPresent();
    if (!besideNoun || clause == Look.AHEAD) {
      return clause;
    }
    return clause == Look.BACK ? Look.NOMINAL : Look.OPEN;
  }

  /** "der für Freitag geplante Gipfel", "kündigte für Freitag einen Gipfel an". */
  private boolean isPlannedFor(Sentence sentence, Token token) {
    boolean announced =
        sentence.dependents(token, "case").stream().anyMatch(t -> is(t, "destined"))
            && verb(sentence, token).filter(v -> is(v, "announces") || is(v, "plans")).isPresent();
    return announced || isBesidePlanned(sentence, token);
  }

  private boolean isBesidePlanned(Sentence sentence, Token token) {
    return sentence.head(token).filter(h -> h.is("amod") && is(h, "plannedFor")).isPresent();
  }

  /** What has lasted "seit Samstag" began in the past, whatever its verb looks at. */
  private boolean begun(Sentence sentence, Token token) {
    return sentence.dependents(token, "case").stream().anyMatch(t -> is(t, "since"));
  }

  private Look clause(Sentence sentence, Token token) {
    Optional<Token> governor = verb(sentence, token);
    while (governor.isPresent()) {
      Look look = look(sentence, complex(sentence, governor.get()), governor.get());
      if (look != Look.OPEN) {
        return look;
      }
      governor = sentence.head(governor.get()).flatMap(t -> verb(sentence, t));
    }
    return Look.OPEN;
  }

  /** The nearest verb above, or the auxiliary of a nominal predicate. */
  private static Optional<Token> verb(Sentence sentence, Token from) {
    Optional<Token> at = Optional.of(from);
    for (int steps = 0; at.isPresent() && steps <= sentence.tokens().size(); steps++) {
      Token token = at.get();
      if (token.pos().isVerbal() || !auxiliaries(sentence, token).isEmpty()) {
        return at;
      }
      at = sentence.head(token);
    }
    return Optional.empty();
  }

  private static List<Token> auxiliaries(Sentence sentence, Token verb) {
    return sentence.dependents(verb).stream().filter(t -> t.is("aux") || t.is("cop")).toList();
  }

  private static List<Token> complex(Sentence sentence, Token verb) {
    List<Token> all = new ArrayList<>(auxiliaries(sentence, verb));
    all.add(verb);
    return all;
  }

  private Look look(Sentence sentence, List<Token> complex, Token verb) {
    boolean infinitive =
        sentence.dependent(verb, "mark").filter(t -> is(t, "toInfinitive")).isPresent();
    if (infinitive) {
      return sentence
          .head(verb)
          .filter(t -> is(t, "announces"))
          .map(t -> Look.AHEAD)
          .orElse(Look.OPEN);
    }
    if (complex.stream().anyMatch(t -> is(t, "perfect") && isFinite(t) && isPast(t))) {
      return Look.BACK; // "hatte … besiegelt werden sollen" was to be and was not
    }
    if (complex.stream().anyMatch(t -> is(t, "plans") && canBe(t, VerbForm.PAST_PARTICIPLE))) {
      return Look.AHEAD;
    }
    boolean perfect =
        complex.stream().anyMatch(t -> is(t, "perfect"))
            && complex.stream().anyMatch(t -> canBe(t, VerbForm.PAST_PARTICIPLE))
            && complex.stream().noneMatch(t -> is(t, "passive") && isFinite(t));
    if (perfect) {
      return Look.BACK;
    }
    return complex.stream()
        .filter(t -> isFinite(t) || (complex.size() == 1 && mayBeFinite(t)))
        .findFirst()
        .map(finite -> byFinite(finite, complex))
        .orElse(Look.OPEN);
  }

  private Look byFinite(Token finite, List<Token> complex) {
    if (isPast(finite)) {
      return Look.BACK;
    }
    if (complex.stream().anyMatch(t -> is(t, "looksAhead"))) {
      return Look.AHEAD;
    }
    boolean future = is(finite, "passive") && complex.size() > 1;
    if (future) {
      return Look.AHEAD;
    }
    return is(finite, "reports") ? Look.BACK : Look.PRESENT;
  }

  private boolean is(Token token, String lexiconClass) {
    return lexicon.isLemma(lexiconClass, token.lemma());
  }

  /** Strong forms are past alone; of weak ones the dictionary also says Konjunktiv II. */
  private static boolean isPast(Token token) {
    return token.canBe(r -> r.form() == VerbForm.PAST);
  }

  private static boolean mayBeFinite(Token token) {
    return token.canBe(
        r -> r.form() != null && r.form().isFinite() && r.form() != VerbForm.IMPERATIVE);
  }

  /** Alone in its clause a form is finite that might be a participle too ("sie beraten"). */
  private static boolean isFinite(Token token) {
    return mayBeFinite(token) && !token.canBe(r -> r.form() == VerbForm.PAST_PARTICIPLE);
  }

  private static boolean canBe(Token token, VerbForm form) {
    return token.canBe(r -> r.form() == form);
  }
}
