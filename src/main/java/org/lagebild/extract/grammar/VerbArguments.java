package org.lagebild.extract.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.grammar.BareArguments.Part;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Reads the arguments of verbs, undoing voice and word order and what the parser mistook. */
final class VerbArguments {
  private static final List<String> NOMINAL = List.of("nsubj", "obj", "iobj", "obl", "dep");

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
    adverb(participle).ifPresent(t -> found.put("adj", t));
    prepositional(participle);
    found.of("von").stream().toList().forEach(t -> found.put("subj", t));
    found.of("durch").stream().toList().forEach(t -> found.put("subj", t));
  }

  /** "der indisch kontrollierte Teil": the uninflected adjective before the participle. */
  private Optional<Token> adverb(Token participle) {
    return Optional.ofNullable(sentence.at(participle.index() - 1))
        .filter(t -> t.pos() == WordClass.ADJ || t.pos() == WordClass.ADV)
        .filter(t -> t.text().equalsIgnoreCase(t.lemma()));
  }

  /** Of the verb of a clause. */
  void clause(Clause clause) {
    Token verb = clause.verb();
    prepositional(verb);
    distribute(clause);
    content(verb);
    String acted = clause.isPassive() ? "obj" : "subj";
    if (found.of(acted).isEmpty()) {
      understoodSubject(clause).forEach(t -> found.put(acted, t));
    }
    if (found.of(acted).isEmpty() && clause.needsSubject()) {
      opening(clause).ifPresent(t -> found.put(acted, t));
    }
    resultative(clause);
    clause.cluster().ifPresent(this::sharedObject);
    stray(verb);
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

  /**
   * "hat das Dorf angegriffen und zerstört": what stands before the first is both verbs' object.
   */
  private void sharedObject(Clause first) {
    if (found.of("obj").isEmpty()) {
      Arguments.ofVerb(sentence, first.verb()).of("obj").stream()
          .filter(t -> t.index() < first.verb().index())
          .forEach(t -> found.put("obj", t));
    }
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
    return heads.stream()
        .filter(t -> NOMINAL.stream().anyMatch(t::is))
        .filter(
            t ->
                t.pos().isNominal()
                    || t.pos() == WordClass.PRON
                    || t.pos() == WordClass.ADJ
                    || t.pos() == WordClass.DET)
        .filter(t -> !t.lemma().equals("sich"))
        .filter(t -> new Phrase(sentence, t).preposition().isEmpty())
        .toList();
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

  private void distribute(Clause clause) {
    List<Token> bare = inside(clause, bare(sentence.dependents(clause.verb())));
    Map<Part, List<Token>> parts = BareArguments.of(clause, bare);
    boolean passive = clause.isPassive();
    parts.get(Part.SUBJECT).forEach(t -> found.put(passive ? "obj" : "subj", t));
    parts.get(Part.OBJECT).forEach(t -> found.put("obj", t));
    parts.get(Part.DATIVE).forEach(t -> found.put("dat", t));
    if (passive) {
      found.of("von").stream().toList().forEach(t -> found.put("subj", t));
      found.of("durch").stream().toList().forEach(t -> found.put("subj", t));
    }
  }

  private void content(Token verb) {
    for (String relation : List.of("ccomp", "parataxis", "xcomp")) {
      sentence.dependent(verb, relation).ifPresent(t -> found.put("clause", t));
    }
  }

  private Set<Case> cases(Token head) {
    return new Phrase(sentence, head).cases();
  }

  private void prepositional(Token head) {
    for (Token t : sentence.dependents(head)) {
      if (t.is("obl") || t.is("nmod")) {
        new Phrase(sentence, t).preposition().ifPresent(p -> found.put(p.lemma(), t));
      }
    }
  }

  /**
   * What the parser hung on an argument may belong to the verb ("brachte die Stadt unter seine
   * Kontrolle"), if the verb has nothing with that preposition.
   */
  private void stray(Token verb) {
    Map<Token, String> strays = new LinkedHashMap<>();
    for (Token argument : sentence.dependents(verb)) {
      if (NOMINAL.stream().anyMatch(argument::is)) {
        for (Token t : sentence.dependents(argument, "nmod")) {
          new Phrase(sentence, t).preposition().ifPresent(p -> strays.put(t, p.lemma()));
        }
      }
    }
    strays.values().removeIf(p -> !found.of(p).isEmpty());
    strays.forEach((t, preposition) -> found.put(preposition, t));
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
    boolean passive = new Clause(sentence, head.get()).isPassive();
    return Arguments.ofVerb(sentence, head.get()).of(passive ? "obj" : "subj");
  }

  private static boolean isFiniteClauseOfItsOwn(Clause clause) {
    Token verb = clause.verb();
    return !verb.is("conj") && !verb.is("xcomp") && !clause.isZuInfinitive();
  }
}
