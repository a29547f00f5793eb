package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Inquit;
import org.lagebild.extract.grammar.Particles;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.grammar.Segment;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.extract.lexicon.Trigger.Argument;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the triggers of a sentence and fills their slots. */
final class FrameFinder {
  private static final Set<String> NO_PREPOSITIONS =
      Set.of("subj", "obj", "dat", "gen", "adj", "comp", "clause");

  private final Context context;
  private final SlotFilling filling;
  private final MeetingParties parties;
  private final Speakers speakers;

  FrameFinder(Context context) {
    this.context = context;
    this.filling = new SlotFilling(context);
    this.parties = new MeetingParties(context);
    this.speakers = new Speakers(context);
  }

  /** The filled frames of one sort group, in text order. */
  List<Frame> find(Sentence sentence, Sort... sorts) {
    List<Frame> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      found.addAll(frames(sentence, token, List.of(sorts)));
    }
    Set<Token> inIdioms = new HashSet<>();
    found.forEach(f -> f.completion().ifPresent(inIdioms::add));
    found.removeIf(f -> inIdioms.contains(f.word()));
    return found;
  }

  private List<Frame> frames(Sentence sentence, Token token, List<Sort> sorts) {
    Optional<String> verb = verbLemma(sentence, token);
    if (verb.isPresent()) {
      List<Trigger> triggers = verbTriggers(sentence, token, verb.get());
      return best(sentence, token, triggers, sorts, true);
    }
    if (token.pos() == WordClass.NOUN && !isPartOfName(sentence, token)) {
      return best(
          sentence, token, context.lexicon().facts().nounTriggers(token.lemma()), sorts, false);
    }
    if (token.pos() == WordClass.ADJ) {
      return best(
          sentence, token, context.lexicon().facts().adjectiveTriggers(token.lemma()), sorts, true);
    }
    return List.of();
  }

  /** The particle of a separable verb that the parser took for a preposition counts too. */
  private List<Trigger> verbTriggers(Sentence sentence, Token verb, String lemma) {
    List<Trigger> parted =
        Particles.stranded(sentence, verb)
            .map(p -> context.lexicon().facts().verbTriggers(p.lemma() + verb.lemma()))
            .orElse(List.of());
    if (parted.stream().anyMatch(t -> t.sort() == Sort.STATEMENT)) {
      return parted;
    }
    List<Trigger> fixed = fixedExpression(sentence, verb);
    return fixed.isEmpty() ? context.lexicon().facts().verbTriggers(lemma) : fixed;
  }

  /** "stellte in Aussicht", "ließ wissen": a word beside the verb makes it another one. */
  private List<Trigger> fixedExpression(Sentence sentence, Token verb) {
    List<Trigger> found = new ArrayList<>();
    for (Token word : Segment.around(sentence, verb)) {
      String expression = word.lemma() + " " + verb.lemma();
      if (!word.equals(verb)) {
        found.addAll(context.lexicon().facts().verbTriggers(expression));
      }
    }
    return found;
  }

  private boolean isPartOfName(Sentence sentence, Token token) {
    return context
        .book()
        .at(sentence, token)
        .filter(k -> context.book().isNamed(k) && token.head() != Token.ROOT)
        .isPresent();
  }

  /**
   * The infinitive of a verb or of a participle before a noun, with "sich" where the verb has it
   * here.
   */
  private Optional<String> verbLemma(Sentence sentence, Token token) {
    if (token.pos() == WordClass.VERB || isCausative(token)) {
      boolean reflexive =
          sentence.dependents(token).stream().anyMatch(t -> t.lemma().equals("sich"));
      String lemma = context.lexicon().functionWords().withoutReciprocal(token.lemma());
      return Optional.of(reflexive ? "sich " + lemma : lemma);
    }
    if (token.pos() != WordClass.ADJ) {
      return Optional.empty();
    }
    return token.readings().stream()
        .filter(r -> r.category() == Category.VERB && r.form() == VerbForm.PAST_PARTICIPLE)
        .map(Reading::lemma)
        .findFirst();
  }

  /** "lassen" is tagged as an auxiliary. */
  private boolean isCausative(Token token) {
    return token.pos() == WordClass.AUX
        && context.lexicon().functionWords().isCausative(token.lemma());
  }

  /** Of the entries that hold, at most one for each sort; one with more requirements says more. */
  private List<Frame> best(
      Sentence sentence, Token word, List<Trigger> triggers, List<Sort> sorts, boolean verb) {
    Map<Sort, Frame> best = new EnumMap<>(Sort.class);
    triggers.stream()
        .filter(t -> sorts.contains(t.sort()))
        .sorted(Comparator.comparingInt((Trigger t) -> -t.demands()))
        .forEach(
            t -> {
              if (!best.containsKey(t.sort())) {
                Frame frame = new Frame(t, sentence, word);
                if (verb && !t.with().isEmpty()) {
                  completion(sentence, word, t).ifPresent(frame::complete);
                }
                if ((t.with().isEmpty() || !verb || frame.completion().isPresent())
                    && filled(frame, verb).isComplete()) {
                  best.put(t.sort(), frame);
                }
              }
            });
    return new ArrayList<>(best.values());
  }

  /** The word that makes an idiom with the verb, not whoever acts ("auf freien Fuß setzen"). */
  private static Optional<Token> completion(Sentence sentence, Token verb, Trigger trigger) {
    List<Token> acting =
        trigger.verbSlot("subj").isPresent()
            ? Arguments.ofVerb(sentence, verb).of("subj")
            : List.of();
    return sentence.dependents(verb).stream()
        .filter(t -> !acting.contains(t))
        .filter(t -> t.pos() != WordClass.VERB && t.pos() != WordClass.AUX)
        .flatMap(t -> new Phrase(sentence, t).coordinated().stream())
        .filter(t -> trigger.isCompletedBy(t.lemma()))
        .findFirst();
  }

  private Frame filled(Frame frame, boolean verb) {
    Sentence sentence = frame.sentence();
    Arguments arguments =
        verb ? Arguments.ofVerb(sentence, frame.word()) : Arguments.ofNoun(sentence, frame.word());
    List<Argument> slots = verb ? frame.trigger().verbFrame() : frame.trigger().nounFrame();
    List<Token> controllers = Control.controllers(context.lexicon(), sentence, frame.word());
    Optional<Token> speaker = verb ? speaker(frame) : Optional.empty();
    for (Argument argument : slots) {
      boolean controlled = !controllers.isEmpty() && argument.function().equals("subj");
      List<Token> heads = heads(sentence, arguments, argument.function(), speaker);
      for (Token token : controlled ? controllers : heads) {
        if (fits(sentence, token, argument)
            && !isWhatWasSaid(argument, token)
            && (argument.function().equals("obj") || !frame.isCompletion(token))) {
          frame.tell(argument.slot());
          frame.tell(argument.function() + " " + argument.slot());
          boolean scene = !verb && isScene(argument, sentence, token);
          filling.fill(frame, scene ? "place" : argument.slot(), token);
        }
      }
    }
    if (!verb) {
      fromGovernor(frame);
    } else if (frame.trigger().sort() == Sort.STATEMENT) {
      tellWhatIsSaid(frame);
      if (!frame.isTold("speaker")) {
        speakers.of(sentence, frame.word()).forEach(t -> filling.fill(frame, "speaker", t));
      } else if (!frame.has("speaker")) {
        speakers.opening(sentence, frame.word()).ifPresent(t -> filling.fill(frame, "speaker", t));
      }
      speakers
          .withOthers(sentence, frame.word(), frame.tokens("speaker"))
          .forEach(t -> filling.fill(frame, "speaker", t));
    }
    if (frame.trigger().sort() == Sort.MEETING) {
      parties.complete(frame);
    }
    return frame;
  }

  /** "die Anschläge von Paris": the city is where it happened, not whoever did it. */
  private boolean isScene(Argument argument, Sentence sentence, Token token) {
    return argument.function().equals("von")
        && context
            .book()
            .at(sentence, token)
            .filter(k -> context.book().kind(k) == EntityKind.CITY)
            .isPresent();
  }

  /** Who is named by a clause that opens with its verb of saying. */
  private Optional<Token> speaker(Frame frame) {
    return frame.trigger().sort() == Sort.STATEMENT
        ? Inquit.of(frame.sentence(), frame.word())
            .map(Inquit::speaker)
            .filter(s -> context.resolver().actor(frame.sentence(), s).isPresent())
            .or(() -> speakers.inOrder(frame.sentence(), frame.word()))
        : Optional.empty();
  }

  /** What is said may stand in a preposition or adverb alone ("sprach sich dafür aus"). */
  private static void tellWhatIsSaid(Frame frame) {
    List<Token> stretch = new ArrayList<>(Segment.around(frame.sentence(), frame.word()));
    stretch.addAll(frame.sentence().dependents(frame.word(), "advmod"));
    for (Argument argument : frame.trigger().verbFrame()) {
      String function = argument.function();
      if (argument.slot().equals("about")
          && stretch.stream().anyMatch(t -> isAdverbOf(function, t.lemma()))) {
        frame.tell("about");
      }
    }
  }

  private static boolean isAdverbOf(String function, String lemma) {
    return lemma.equals(function)
        || lemma.equals("da" + function)
        || lemma.equals("dar" + function);
  }

  /** "Das teilte die Polizei mit": the pronoun takes up what is said, not who says it. */
  private boolean isWhatWasSaid(Argument argument, Token token) {
    return argument.slot().equals("speaker")
        && context.lexicon().functionWords().isNeuter(token.text().toLowerCase(Locale.GERMAN));
  }

  private static List<Token> heads(
      Sentence sentence, Arguments arguments, String function, Optional<Token> speaker) {
    if (speaker.isEmpty()) {
      return arguments.of(function);
    }
    List<Token> speakers = new Phrase(sentence, speaker.get()).coordinated();
    return function.equals("subj")
        ? speakers
        : arguments.of(function).stream().filter(t -> !speakers.contains(t)).toList();
  }

  private static boolean fits(Sentence sentence, Token token, Argument argument) {
    String wanted = argument.grammaticalCase();
    if (wanted == null) {
      return true;
    }
    Case grammaticalCase = wanted.equals("acc") ? Case.ACCUSATIVE : Case.DATIVE;
    return new Phrase(sentence, token).cases().contains(grammaticalCase);
  }

  /** "X führt Gespräche mit Y": the support verb's subject takes part in what its object names. */
  private void fromGovernor(Frame frame) {
    for (Governing governing : Governing.of(context.lexicon(), frame.sentence(), frame.word())) {
      Arguments arguments = governing.arguments();
      borrowed(frame, governing, arguments);
      for (Argument argument : governing.governor().handedOn()) {
        for (Token token : arguments.of(argument.function())) {
          if (!token.equals(frame.word()) && fits(frame.sentence(), token, argument)) {
            filling.fill(frame, handedOn(frame, argument.slot()), token);
          }
        }
      }
    }
  }

  /** "Mit dem Minister führte er Gespräche": what the noun takes may stand beside its verb. */
  private void borrowed(Frame frame, Governing governing, Arguments arguments) {
    for (Argument argument : frame.trigger().nounFrame()) {
      boolean free = isPreposition(argument) && !governing.governor().uses(argument.function());
      if (free && !frame.hasTold(argument.function() + " " + argument.slot())) {
        for (Token token : arguments.of(argument.function())) {
          if (!token.equals(frame.word()) && fits(frame.sentence(), token, argument)) {
            filling.fill(frame, argument.slot(), token);
          }
        }
      }
    }
  }

  private static boolean isPreposition(Argument argument) {
    return !NO_PREPOSITIONS.contains(argument.function());
  }

  /** Who acts takes part in a meeting, speaks in a statement and holds a territory. */
  private static String handedOn(Frame frame, String slot) {
    if (!slot.equals("agent") && !slot.equals("participant")) {
      return slot;
    }
    return switch (frame.trigger().sort()) {
      case EVENT -> "agent";
      case MEETING -> "participant";
      case STATEMENT -> "speaker";
      case TENURE -> "by";
    };
  }
}
