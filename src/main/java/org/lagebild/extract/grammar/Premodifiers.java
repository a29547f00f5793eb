package org.lagebild.extract.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the words before the head of a noun phrase that name it more closely. */
final class Premodifiers {
  private static final Pattern ADJECTIVE_OF_NATION = Pattern.compile("isch(e|er|es|en|em)$");
  private static final Set<String> RELATIONS = Set.of("amod", "nummod", "compound");

  private final Sentence sentence;
  private final Token head;

  Premodifiers(Phrase phrase) {
    this.sentence = phrase.sentence();
    this.head = phrase.head();
  }

  /**
   * The words in text order, without articles, and without participles that have arguments unless
   * there are no others.
   */
  List<Token> all() {
    List<Token> all = adjoining();
    List<Token> plain = all.stream().filter(t -> !isClause(t)).toList();
    return plain.isEmpty() ? all : plain;
  }

  /** Whether a participle with arguments stands before ("die von Rebellen kontrollierte Stadt"). */
  boolean hasClause() {
    return sentence.dependents(head, "amod").stream().anyMatch(this::isClause);
  }

  private boolean isClause(Token modifier) {
    return modifier.is("amod")
        && sentence.dependents(modifier).stream()
            .anyMatch(
                t ->
                    t.relation().startsWith("obl")
                        || (t.is("nmod") && t.index() < modifier.index()));
  }

  private List<Token> adjoining() {
    return sentence.dependents(head).stream()
        .filter(t -> t.index() < head.index())
        .filter(
            t ->
                RELATIONS.contains(t.relation())
                    || isInnerHyphen(t)
                    || isOfPlace(t)
                    || (isAdjectiveAtBegin(t) && t.index() == head.index() - 1))
        .filter(this::adjoins)
        .toList();
  }

  /** "Syrische Gruppen …": at the begin of a sentence taggers take an adjective for a noun. */
  static boolean isAdjectiveAtBegin(Token token) {
    return token.index() == 0
        && token.pos() == WordClass.NOUN
        && ADJECTIVE_OF_NATION.matcher(token.text()).find();
  }

  /** "Brüsseler Kreise": undeclined adjectives of cities look like names. */
  private boolean isOfPlace(Token token) {
    return token.pos() == WordClass.PROPN
        && head.pos() == WordClass.NOUN
        && token.is("nmod")
        && token.index() == head.index() - 1
        && token.text().endsWith("er");
  }

  private boolean isInnerHyphen(Token token) {
    Token before = sentence.at(token.index() - 1);
    return token.text().equals("-")
        && before != null
        && before.is("compound")
        && before.head() == head.index()
        && before.span().end() == token.span().begin();
  }

  private boolean adjoins(Token modifier) {
    return sentence.tokens().subList(modifier.index(), head.index()).stream()
        .noneMatch(Premodifiers::isForeign);
  }

  private static boolean isForeign(Token between) {
    return switch (between.pos()) {
      case PUNCT -> !between.text().equals("-");
      case ADP, PRON, DET, VERB, AUX -> true;
      default -> false;
    };
  }
}
