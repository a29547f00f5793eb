package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * The arguments of a verb or noun by their function, as the lexicon names functions: subj, obj,
 * dat, gen, adj, comp or a preposition. The heads of coordinated phrases all count; voice and word
 * order are undone by morphology.
 */
public final class Arguments {
  private final Map<String, List<Token>> byFunction = new LinkedHashMap<>();
  private final Sentence sentence;

  private Arguments(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The heads with this function, in text order of their first conjunct. */
  public List<Token> of(String function) {
    return byFunction.getOrDefault(function, List.of());
  }

  /** The functions that are filled. */
  public Iterable<Map.Entry<String, List<Token>>> all() {
    return byFunction.entrySet();
  }

  private void put(String function, Token head) {
    List<Token> heads = byFunction.computeIfAbsent(function, f -> new ArrayList<>());
    for (Token t : new Phrase(sentence, head).coordinated()) {
      if (!heads.contains(t)) {
        heads.add(t);
      }
    }
  }

  /** The arguments of a verb in its clause, or of a participle before a noun. */
  public static Arguments ofVerb(Sentence sentence, Token verb) {
    Arguments found = new Arguments(sentence);
    if (isAttribute(verb)) {
      sentence.head(verb).ifPresent(noun -> found.attribute(verb, noun));
    } else {
      found.clause(new Clause(sentence, verb));
    }
    return found;
  }

  private static boolean isAttribute(Token verb) {
    return verb.is("amod");
  }

  private void attribute(Token participle, Token noun) {
    boolean past = participle.canBe(r -> r.form() == VerbForm.PAST_PARTICIPLE);
    put(past ? "obj" : "subj", noun);
    prepositional(participle);
    of("von").stream().toList().forEach(t -> put("subj", t));
    of("durch").stream().toList().forEach(t -> put("subj", t));
  }

  private void clause(Clause clause) {
    Token verb = clause.verb();
    List<Token> subjects = bare(sentence.dependents(verb, "nsubj"));
    List<Token> objects = bare(sentence.dependents(verb, "obj"));
    prepositional(verb);
    if (clause.isPassive()) {
      subjects.forEach(t -> put("obj", t));
      objects.forEach(t -> put(isDative(t) ? "dat" : "obj", t));
      of("von").stream().toList().forEach(t -> put("subj", t));
      of("durch").stream().toList().forEach(t -> put("subj", t));
    } else {
      active(clause, subjects, objects);
    }
    sentence.dependents(verb, "iobj").forEach(t -> put("dat", t));
    sentence.dependents(verb, "obl").stream()
        .filter(t -> new Phrase(sentence, t).preposition().isEmpty() && isDative(t))
        .forEach(t -> put("dat", t));
    content(verb);
    if (of("subj").isEmpty() && !clause.isPassive()) {
      understoodSubject(clause).forEach(t -> put("subj", t));
    }
  }

  /** What stands with a preposition ("der Mitteilung zufolge") is neither subject nor object. */
  private List<Token> bare(List<Token> heads) {
    return heads.stream().filter(t -> new Phrase(sentence, t).preposition().isEmpty()).toList();
  }

  private void content(Token verb) {
    for (String relation : List.of("ccomp", "parataxis", "xcomp")) {
      sentence.dependent(verb, relation).ifPresent(t -> put("clause", t));
    }
  }

  /**
   * Subject and object change places where their cases say so ("Den Minister empfing der
   * Präsident").
   */
  private void active(Clause clause, List<Token> subjects, List<Token> objects) {
    for (Token t : subjects) {
      boolean accusative = !may(t, Case.NOMINATIVE) && may(t, Case.ACCUSATIVE);
      boolean second = !of("subj").isEmpty() && objects.isEmpty() && may(t, Case.ACCUSATIVE);
      put(accusative || second ? "obj" : "subj", t);
    }
    for (Token t : objects) {
      boolean nominative = may(t, Case.NOMINATIVE);
      boolean mustBe = nominative && !may(t, Case.ACCUSATIVE) && subjects.size() < 2;
      boolean missing = nominative && of("subj").isEmpty() && needsSubject(clause);
      put(mustBe || missing ? "subj" : isDative(t) ? "dat" : "obj", t);
    }
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
        new Phrase(sentence, t).preposition().ifPresent(p -> put(p.lemma(), t));
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
    return ofVerb(sentence, head.get()).of("subj");
  }

  private static boolean isFiniteClauseOfItsOwn(Clause clause) {
    Token verb = clause.verb();
    return !verb.is("conj") && !verb.is("xcomp") && !clause.isZuInfinitive();
  }

  /** The arguments of a noun that names an event ("Russlands Angriff auf die Ukraine"). */
  public static Arguments ofNoun(Sentence sentence, Token noun) {
    Arguments found = new Arguments(sentence);
    for (Token t : sentence.dependents(noun)) {
      found.nominal(noun, t);
    }
    found.following(noun);
    return found;
  }

  private void nominal(Token noun, Token dependent) {
    if (dependent.is("det:poss")) {
      put("gen", dependent);
    } else if (dependent.is("amod") && dependent.pos() == WordClass.ADJ) {
      put("adj", dependent);
    } else if (dependent.is("compound")) {
      put("comp", dependent);
    } else if (dependent.is("nmod") || dependent.is("obl") || isNameBefore(noun, dependent)) {
      put(new Phrase(sentence, dependent).preposition().map(Token::lemma).orElse("gen"), dependent);
    }
  }

  private static boolean isNameBefore(Token noun, Token dependent) {
    return dependent.pos() == WordClass.PROPN
        && dependent.index() < noun.index()
        && dependent.canBe(r -> r.category() == Category.NAME);
  }

  /** A phrase right behind the noun belongs to it, whatever the parser hung it on. */
  private void following(Token noun) {
    Token next = sentence.at(noun.index() + 1);
    if (next == null || next.pos() != WordClass.ADP || !next.is("case")) {
      return;
    }
    sentence.head(next).filter(t -> t.head() != noun.index()).ifPresent(t -> put(next.lemma(), t));
  }
}
