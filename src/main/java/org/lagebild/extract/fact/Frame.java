package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.extract.lexicon.Trigger.Argument;
import org.lagebild.model.Evidence;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** A trigger in a sentence with the entities that fill its slots (Fillmore's frame, filled). */
final class Frame {
  private final Trigger trigger;
  private final Sentence sentence;
  private final Token word;
  private final Map<String, List<Filler>> slots = new LinkedHashMap<>();
  private final Set<String> told = new HashSet<>();
  private @Nullable Token completion;

  /**
   * @param key the entity
   * @param token the head of the words that name it here
   * @param span those words
   */
  record Filler(String key, Token token, Span span) {}

  Frame(Trigger trigger, Sentence sentence, Token word) {
    this.trigger = trigger;
    this.sentence = sentence;
    this.word = word;
  }

  Trigger trigger() {
    return trigger;
  }

  Sentence sentence() {
    return sentence;
  }

  Token word() {
    return word;
  }

  /** Whether the word is a verb, or an adjective, which has its arguments as verbs do. */
  boolean isVerbal() {
    return word.pos() != WordClass.NOUN;
  }

  /** How the sentence parts beside a word of this class fill slots. */
  List<Argument> arguments() {
    return isVerbal() ? trigger.verbFrame() : trigger.nounFrame();
  }

  /** The sentence parts beside the word. */
  Arguments wordArguments() {
    return isVerbal() ? Arguments.ofVerb(sentence, word) : Arguments.ofNoun(sentence, word);
  }

  /** Whether a phrase has the case that an argument asks for, if it asks for one. */
  boolean admits(Argument argument, Token head) {
    return argument
        .wantedCase()
        .map(c -> new Phrase(sentence, head).cases().contains(c))
        .orElse(true);
  }

  /** Notes the word without which the verb would not mean it ("auf freien Fuß setzen"). */
  void complete(Token with) {
    this.completion = with;
  }

  Optional<Token> completion() {
    return Optional.ofNullable(completion);
  }

  boolean isCompletion(Token token) {
    return token.equals(completion);
  }

  /** Fills a slot; an entity is in a slot once. */
  void fill(String slot, String key, Token token, Span span) {
    List<Filler> fillers = slots.computeIfAbsent(slot, s -> new ArrayList<>());
    if (fillers.stream().noneMatch(f -> f.key().equals(key))) {
      fillers.add(new Filler(key, token, span));
    }
  }

  /** Takes over what another frame of the same event tells. */
  void absorb(Frame other) {
    other.slots.forEach(
        (slot, fillers) -> fillers.forEach(f -> fill(slot, f.key(), f.token(), f.span())));
  }

  /** Hands what fills a slot here on to another frame, unless that has it elsewhere. */
  void lend(Frame other, String slot) {
    slots.getOrDefault(slot, List.of()).stream()
        .map(Filler::key)
        .filter(k -> !other.keys("agent").contains(k) && !other.keys("target").contains(k))
        .forEach(k -> other.fill(slot, k, other.word(), other.word().span()));
  }

  /** Notes that words stand in a place, whether or not they name somebody. */
  void tell(String place) {
    told.add(place);
  }

  boolean has(String slot) {
    return slots.containsKey(slot);
  }

  List<String> keys(String slot) {
    return slots.getOrDefault(slot, List.of()).stream().map(Filler::key).toList();
  }

  List<Token> tokens(String slot) {
    return slots.getOrDefault(slot, List.of()).stream().map(Filler::token).toList();
  }

  Optional<String> first(String slot) {
    return keys(slot).stream().findFirst();
  }

  /**
   * Whether every slot is filled without which the trigger means something else. A meeting takes
   * two; one who merely "sprach" met nobody.
   */
  boolean isComplete() {
    boolean alone = trigger.requires().contains("participant") && keys("participant").size() < 2;
    return !alone && trigger.requires().stream().allMatch(this::isFilled);
  }

  /** What is said need name nobody; of a body that meets one name is enough. */
  private boolean isFilled(String slot) {
    return has(slot)
        || (slot.equals("party") && has("participant"))
        || (slot.equals("about") && isTold(slot));
  }

  /** Whether words stand in a place, whether or not they name somebody. */
  boolean isTold(String place) {
    return told.contains(place);
  }

  /** The word with its separated particle, as the text has them. */
  String triggerText() {
    StringBuilder text = new StringBuilder(word.text());
    completion()
        .filter(c -> c.index() < word.index())
        .ifPresent(c -> text.insert(0, c.text() + " "));
    sentence.dependents(word, "compound:prt").forEach(p -> text.append(' ').append(p.text()));
    return text.toString();
  }

  Evidence evidence() {
    List<Span> arguments =
        slots.values().stream()
            .flatMap(List::stream)
            .map(Filler::span)
            .distinct()
            .sorted()
            .toList();
    return new Evidence(word.span(), arguments, trigger.rule());
  }
}
