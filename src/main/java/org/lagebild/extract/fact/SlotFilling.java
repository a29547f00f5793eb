package org.lagebild.extract.fact;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.entity.Resolver;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.grammar.RelativeClause;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Puts what a word means into a slot, if the slot takes such. */
final class SlotFilling {
  private static final List<String> AUTHORS = List.of("gen", "von", "in", "comp", "adj");

  private final Context context;

  SlotFilling(Context context) {
    this.context = context;
  }

  void fill(Frame frame, String slot, Token word) {
    Sentence sentence = frame.sentence();
    Token token =
        RelativeClause.isOpenedBy(word)
            ? RelativeClause.antecedent(sentence, word).orElse(word)
            : word;
    if (isTime(token) || context.lexicon().nouns().isMeasure(token.lemma())) {
      return;
    }
    List<String> several =
        slot.equals("place") || slot.equals("territory")
            ? List.of()
            : context.resolver().several(sentence, token);
    if (!several.isEmpty()) {
      several.forEach(key -> put(frame, slot, key, token));
      return;
    }
    if (slot.equals("participant") && isTitleOfSeveral(sentence, token)) {
      sentence.dependents(token, "appos").forEach(name -> fill(frame, slot, name));
      return;
    }
    filler(sentence, slot, token)
        .ifPresent(key -> put(frame, slotOf(frame, slot, key), key, token));
    if (slot.equals("target") && !frame.has(slot) && isAgainstEvents(frame)) {
      context.resolver().filler(sentence, token).ifPresent(key -> put(frame, slot, key, token));
    }
    if (slot.equals("territory")) {
      nation(sentence, token).ifPresent(t -> fill(frame, "from", t));
    }
    if (isActing(slot) && !frame.has(slot)) {
      context.resolver().place(sentence, token).ifPresent(key -> put(frame, "place", key, token));
    }
  }

  /** "die Präsidenten Putin und Trump" are those two; the second hangs on the first. */
  private static boolean isTitleOfSeveral(Sentence sentence, Token token) {
    return token.pos() == WordClass.NOUN
        && new Phrase(sentence, token).isPlural()
        && sentence.dependents(token, "appos").stream()
            .anyMatch(t -> !sentence.dependents(t, "conj").isEmpty());
  }

  /** Troops do not send themselves: whoever has no name is what is moved. */
  private String slotOf(Frame frame, String slot, String key) {
    boolean moved =
        slot.equals("agent")
            && context.lexicon().types().isMovement(frame.trigger().evokes())
            && frame.word().pos() == WordClass.NOUN
            && isUnnamed(key);
    return moved ? "target" : slot;
  }

  private boolean isUnnamed(String key) {
    return switch (context.book().kind(key)) {
      case GROUP, PHRASE -> true;
      default -> false;
    };
  }

  /** One protests against laws and votes on treaties. */
  private boolean isAgainstEvents(Frame frame) {
    return context.lexicon().types().isAimedAtEvents(frame.trigger().evokes());
  }

  private void put(Frame frame, String slot, String key, Token token) {
    frame.fill(slot, key, token, context.book().named(frame.sentence(), key, token));
  }

  private boolean isTime(Token token) {
    return context.times().stream().anyMatch(t -> t.span().contains(token.span()));
  }

  private static boolean isActing(String slot) {
    return slot.equals("agent") || slot.equals("participant");
  }

  private Optional<String> filler(Sentence sentence, String slot, Token token) {
    Resolver resolver = context.resolver();
    return switch (slot) {
      case "place" -> place(sentence, token);
      case "agent" -> agent(sentence, token);
      case "participant" -> participant(sentence, token);
      case "territory" -> territory(sentence, token);
      case "target" -> target(sentence, token);
      case "about" -> about(sentence, token);
      case "speaker" -> speaker(sentence, token);
      default -> resolver.actor(sentence, token);
    };
  }

  /** A place by its name, or by a noun with the name behind it ("seine Heimat Argentinien"). */
  private Optional<String> place(Sentence sentence, Token token) {
    Resolver resolver = context.resolver();
    Optional<String> named = resolver.place(sentence, token);
    return named.isPresent() || token.pos() != WordClass.NOUN
        ? named
        : sentence.dependents(token, "appos").stream()
            .flatMap(t -> resolver.place(sentence, t).stream())
            .findFirst();
  }

  /** Those who act without a name act in numbers ("Zehntausende", "mehrere Menschen"). */
  private Optional<String> agent(Sentence sentence, Token token) {
    Optional<String> actor = context.resolver().actor(sentence, token);
    boolean crowd =
        token.pos() == WordClass.NOUN
            && !token.is("compound")
            && !isEvent(sentence, token)
            && !context.lexicon().nouns().isAbstract(token.lemma())
            && new Phrase(sentence, token).isPlural();
    return actor.isPresent() || !crowd ? actor : context.resolver().filler(sentence, token);
  }

  /** States without names meet too ("vier südamerikanische Staaten"). */
  private Optional<String> participant(Sentence sentence, Token token) {
    Optional<String> actor = context.resolver().actor(sentence, token);
    boolean several =
        token.pos() == WordClass.NOUN
            && new Phrase(sentence, token).isPlural()
            && (context.lexicon().nouns().isPartyNoun(token.lemma())
                || context.lexicon().nouns().nounKind(token.lemma(), true).isPresent());
    return actor.isPresent() || !several ? actor : context.resolver().filler(sentence, token);
  }

  private boolean isEvent(Sentence sentence, Token token) {
    return token.pos() == WordClass.NOUN
        && context.book().at(sentence, token).isEmpty()
        && !context.lexicon().facts().nounTriggers(token.lemma()).isEmpty();
  }

  /** An event is not what an event is done to: whoever condemns an attack tries nobody. */
  private Optional<String> target(Sentence sentence, Token token) {
    if (isEvent(sentence, token) || context.lexicon().nouns().isEvil(token.lemma())) {
      return Optional.empty();
    }
    return token.pos().isNominal() || token.pos() == WordClass.ADJ
        ? context.resolver().filler(sentence, token)
        : context.resolver().actor(sentence, token);
  }

  /** A named place, or an unnamed one ("vier ukrainische Regionen"). */
  private Optional<String> territory(Sentence sentence, Token token) {
    Optional<String> place =
        context
            .resolver()
            .place(sentence, token)
            .or(() -> whole(sentence, token))
            .or(() -> owned(sentence, token));
    boolean placeNoun =
        token.pos() == WordClass.NOUN
            && (context.lexicon().nouns().placeNoun(token.lemma()).isPresent()
                || context.lexicon().nouns().isPart(token.lemma()))
            && !new Phrase(sentence, token).text().isEmpty();
    if (place.isPresent() || !placeNoun) {
      return place;
    }
    return earlier(sentence, token).or(() -> context.resolver().filler(sentence, token));
  }

  /** "diese Gebiete" are the ones that were described before ("die fünf Gebiete"). */
  private Optional<String> earlier(Sentence sentence, Token token) {
    Phrase phrase = new Phrase(sentence, token);
    if (!phrase.isDemonstrative() || !phrase.premodifiers().isEmpty()) {
      return Optional.empty();
    }
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence before = context.sentences().get(i);
      Optional<Token> same =
          before.tokens().stream()
              .filter(t -> t.pos() == WordClass.NOUN && t.lemma().equals(token.lemma()))
              .filter(t -> !new Phrase(before, t).premodifiers().isEmpty())
              .findFirst();
      if (same.isPresent()) {
        return context.resolver().filler(before, same.get());
      }
    }
    return Optional.empty();
  }

  /** "erklärte seine Unabhängigkeit": the state is the territory. */
  private Optional<String> owned(Sentence sentence, Token token) {
    return token.pos() == WordClass.DET
        ? context
            .resolver()
            .actor(sentence, token)
            .filter(k -> context.book().kind(k) == EntityKind.STATE)
        : Optional.empty();
  }

  /** "der Osten der Ukraine", "ein Teil Kaschmirs": the part goes by the name of the whole. */
  private Optional<String> whole(Sentence sentence, Token token) {
    if (token.pos() != WordClass.NOUN || !context.lexicon().nouns().isPart(token.lemma())) {
      return Optional.empty();
    }
    return sentence.dependents(token).stream()
        .filter(t -> t.index() > token.index() && t.pos().isNominal())
        .flatMap(t -> context.resolver().place(sentence, t).stream())
        .findFirst();
  }

  /** "die ukrainische Halbinsel Krim" says whose the territory is. */
  private Optional<Token> nation(Sentence sentence, Token territory) {
    Token head = territory.is("appos") ? sentence.head(territory).orElse(territory) : territory;
    return sentence.dependents(head, "amod").stream()
        .filter(a -> context.lexicon().known().nation(a.lemma()).isPresent())
        .findFirst();
  }

  /** "heißt es in einer Erklärung der Armee": a text speaks for whoever wrote it. */
  private Optional<String> speaker(Sentence sentence, Token token) {
    boolean text =
        token.pos() == WordClass.NOUN
            && context.lexicon().sources().isAttributionFrame(token.lemma());
    if (!text) {
      return context.resolver().actor(sentence, token);
    }
    Arguments arguments = Arguments.ofNoun(sentence, token);
    return AUTHORS.stream()
        .flatMap(f -> arguments.of(f).stream())
        .flatMap(t -> context.resolver().actor(sentence, t).stream())
        .findFirst();
  }

  private Optional<String> about(Sentence sentence, Token token) {
    Optional<String> actor = context.resolver().actor(sentence, token);
    return actor.isPresent() ? actor : context.resolver().place(sentence, token);
  }
}
