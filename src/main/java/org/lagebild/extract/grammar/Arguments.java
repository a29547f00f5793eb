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
    List<Token> subjects = inside(clause, bare(sentence.dependents(verb, "nsubj")));
    List<Token> objects = inside(clause, bare(sentence.dependents(verb, "obj")));
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
    for (Token t : bare(sentence.dependents(verb, "obl"))) {
      oblique(clause, t);
    }
    content(verb);
    String acted = clause.isPassive() ? "obj" : "subj";
    if (of(acted).isEmpty()) {
      understoodSubject(clause).forEach(t -> put(acted, t));
    }
    if (of(acted).isEmpty() && needsSubject(clause)) {
      opening(clause).ifPresent(t -> put(acted, t));
    }
    resultative(clause);
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
      sentence.head(verb).ifPresent(h -> ofVerb(sentence, h).of("obj").forEach(t -> put("obj", t)));
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
    boolean subject = of("subj").isEmpty() && !clause.isPassive() && needsSubject(clause);
    if (t.relation().equals("obl:arg") && may(t, Case.DATIVE) || isDative(t)) {
      put("dat", t);
    } else if (subject && cases(t).equals(Set.of(Case.NOMINATIVE))) {
      put("subj", t);
    }
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
    if (isOrderTelling(subjects, objects)) {
      put("subj", objects.get(0));
      put("obj", subjects.get(0));
      return;
    }
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

  /**
   * The phrases that follow a noun without a break belong to it, whatever the parser hung them on.
   */
  private void following(Token noun) {
    int at = noun.index();
    Optional<Token> next = nextPhrase(at);
    while (next.isPresent()) {
      Token head = next.get();
      String function = new Phrase(sentence, head).preposition().map(Token::lemma).orElse("gen");
      put(function, head);
      at = end(head);
      next = nextPhrase(at);
    }
  }

  /** The last token of a name or of a noun with the name behind it. */
  private int end(Token head) {
    int end = head.index();
    for (Token t : sentence.dependents(head)) {
      boolean name = t.is("flat") || t.is("appos");
      if (name && t.index() == end + 1 && t.pos() == WordClass.PROPN) {
        end = end(t);
      }
    }
    return end;
  }

  /** The head of the phrase that a preposition or a genitive article opens right behind a place. */
  private Optional<Token> nextPhrase(int place) {
    Token opener = sentence.at(place + 1);
    if (opener == null) {
      return Optional.empty();
    }
    if (opener.pos() == WordClass.PROPN && opener.is("nmod") && onlyGenitive(opener)) {
      return Optional.of(opener);
    }
    boolean preposition = opener.pos() == WordClass.ADP && opener.is("case");
    boolean article = opener.pos() == WordClass.DET && opener.is("det");
    Optional<Token> head = preposition || article ? sentence.head(opener) : Optional.empty();
    return head.filter(h -> h.index() > opener.index() && h.pos().isNominal())
        .filter(h -> preposition || onlyGenitive(h));
  }

  private boolean onlyGenitive(Token head) {
    Set<Case> cases = cases(head);
    return cases.contains(Case.GENITIVE) && !cases.contains(Case.NOMINATIVE);
  }
}
