package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Reads the arguments of verbs, undoing voice and word order and what the parser mistook. */
final class VerbArguments {
  private final Sentence sentence;
  private final Arguments found;

  VerbArguments(Sentence sentence, Arguments found) {
    this.sentence = sentence;
    this.found = found;
  }

  /** Of a participle before a noun ("die besetzten Gebiete"). */
  void attribute(Token participle, Token noun) {
    boolean past = participle.canBe(r -> r.form() == VerbForm.PAST_PARTICIPLE);
    found.put(past ? "obj" : "subj", noun);
    prepositional(participle);
    found.of("von").stream().toList().forEach(t -> found.put("subj", t));
    found.of("durch").stream().toList().forEach(t -> found.put("subj", t));
  }

  /** Of the verb of a clause. */
  void clause(Clause clause) {
    Token verb = clause.verb();
    List<Token> subjects = inside(clause, bare(sentence.dependents(verb, "nsubj")));
    List<Token> objects = new ArrayList<>(inside(clause, bare(sentence.dependents(verb, "obj"))));
    List<Token> ofAuxiliaries = bare(subjectsOfAuxiliaries(clause));
    if (!ofAuxiliaries.isEmpty()) {
      objects.addAll(0, subjects);
      subjects = ofAuxiliaries;
    }
    prepositional(verb);
    if (clause.isPassive()) {
      subjects.forEach(t -> found.put("obj", t));
      objects.forEach(t -> found.put(isDative(t) ? "dat" : "obj", t));
      found.of("von").stream().toList().forEach(t -> found.put("subj", t));
      found.of("durch").stream().toList().forEach(t -> found.put("subj", t));
    } else {
      active(clause, subjects, objects);
    }
    sentence.dependents(verb, "iobj").forEach(t -> found.put("dat", t));
    for (Token t : bare(sentence.dependents(verb, "obl"))) {
      oblique(clause, t);
    }
    content(verb);
    String acted = clause.isPassive() ? "obj" : "subj";
    if (found.of(acted).isEmpty()) {
      understoodSubject(clause).forEach(t -> found.put(acted, t));
    }
    if (found.of(acted).isEmpty() && needsSubject(clause)) {
      opening(clause).ifPresent(t -> found.put(acted, t));
    }
    resultative(clause);
  }

  /** Where the parser splits the cluster, the subject hangs on the finite verb alone. */
  private List<Token> subjectsOfAuxiliaries(Clause clause) {
    return clause.auxiliaries().stream()
        .flatMap(a -> sentence.dependents(a, "nsubj").stream())
        .toList();
  }

  /**
   * The name that opens the clause is its subject if nothing else is, whatever the parser hung it
   * on.
   */
  private Optional<Token> opening(Clause clause) {
    List<Token> clauseTokens = sentence.subtree(clause.verb());
    return clauseTokens.stream()
        .filter(t -> t.pos() != WordClass.SCONJ && t.pos() != WordClass.PUNCT)
        .findFirst()
        .filter(t -> t.pos() == WordClass.PROPN && cases(t).contains(Case.NOMINATIVE));
  }

  /** "hält die Halbinsel besetzt": the participle shares subject and object of its verb. */
  private void resultative(Clause clause) {
    Token verb = clause.verb();
    boolean participle = verb.is("xcomp") && verb.canBe(r -> r.form() == VerbForm.PAST_PARTICIPLE);
    if (participle && !clause.isZuInfinitive() && clause.auxiliaries().isEmpty()) {
      sentence
          .head(verb)
          .ifPresent(
              h -> Arguments.ofVerb(sentence, h).of("obj").forEach(t -> found.put("obj", t)));
    }
  }

  /** What stands with a preposition ("der Mitteilung zufolge") is neither subject nor object. */
  private List<Token> bare(List<Token> heads) {
    return heads.stream().filter(t -> new Phrase(sentence, t).preposition().isEmpty()).toList();
  }

  /** What stands before the conjunction belongs to the clause above. */
  private static List<Token> inside(Clause clause, List<Token> heads) {
    int begin =
        clause
            .conjunction()
            .filter(c -> c.index() < clause.verb().index())
            .map(Token::index)
            .orElse(-1);
    return heads.stream().filter(t -> t.index() > begin).toList();
  }

  /** A bare oblique is a dative object, or a subject that the parser mistook. */
  private void oblique(Clause clause, Token t) {
    boolean subject = found.of("subj").isEmpty() && !clause.isPassive() && needsSubject(clause);
    if (t.relation().equals("obl:arg") && may(t, Case.DATIVE) || isDative(t)) {
      found.put("dat", t);
    } else if (subject && cases(t).equals(Set.of(Case.NOMINATIVE))) {
      found.put("subj", t);
    }
  }

  private void content(Token verb) {
    for (String relation : List.of("ccomp", "parataxis", "xcomp")) {
      sentence.dependent(verb, relation).ifPresent(t -> found.put("clause", t));
    }
  }

  /**
   * Subject and object change places where their cases say so ("Den Minister empfing der
   * Präsident").
   */
  private void active(Clause clause, List<Token> subjects, List<Token> objects) {
    if (isOrderTelling(subjects, objects)) {
      found.put("subj", objects.get(0));
      found.put("obj", subjects.get(0));
      return;
    }
    for (Token t : subjects) {
      boolean accusative = !may(t, Case.NOMINATIVE) && may(t, Case.ACCUSATIVE);
      boolean second = !found.of("subj").isEmpty() && objects.isEmpty() && may(t, Case.ACCUSATIVE);
      found.put(accusative || second ? "obj" : "subj", t);
    }
    for (Token t : objects) {
      boolean nominative = may(t, Case.NOMINATIVE);
      boolean mustBe = nominative && !may(t, Case.ACCUSATIVE) && subjects.size() < 2;
      boolean missing = nominative && found.of("subj").isEmpty() && needsSubject(clause);
      found.put(mustBe || missing ? "subj" : isDative(t) ? "dat" : "obj", t);
    }
  }

  /** Where neither case nor number tells, the subject comes first. */
  private boolean isOrderTelling(List<Token> subjects, List<Token> objects) {
    return subjects.size() == 1
        && objects.size() == 1
        && objects.get(0).index() < subjects.get(0).index()
        && objects.get(0).pos() != WordClass.PRON
        && subjects.get(0).pos() != WordClass.PRON
        && may(objects.get(0), Case.NOMINATIVE)
        && may(subjects.get(0), Case.ACCUSATIVE);
  }

  /** A finite German clause has a subject, unless it shares that of the clause it is joined to. */
  private static boolean needsSubject(Clause clause) {
    return clause.finite().isPresent() && !clause.verb().is("conj") && !clause.isZuInfinitive();
  }

  private boolean may(Token head, Case grammaticalCase) {
    return cases(head).contains(grammaticalCase);
  }

  private Set<Case> cases(Token head) {
    return new Phrase(sentence, head).cases();
  }

  private boolean isDative(Token head) {
    return cases(head).equals(Set.of(Case.DATIVE));
  }

  private void prepositional(Token head) {
    for (Token t : sentence.dependents(head)) {
      if (t.is("obl") || t.is("nmod")) {
        new Phrase(sentence, t).preposition().ifPresent(p -> found.put(p.lemma(), t));
      }
    }
  }

  /** The subject of a coordinated verb or an infinitive, which only the governing clause names. */
  private List<Token> understoodSubject(Clause clause) {
    Token verb = clause.verb();
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty() || isFiniteClauseOfItsOwn(clause)) {
      return List.of();
    }
    if (!head.get().pos().isVerbal() || head.get().equals(verb)) {
      return List.of();
    }
    return Arguments.ofVerb(sentence, head.get()).of("subj");
  }

  private static boolean isFiniteClauseOfItsOwn(Clause clause) {
    Token verb = clause.verb();
    return !verb.is("conj") && !verb.is("xcomp") && !clause.isZuInfinitive();
  }
}
