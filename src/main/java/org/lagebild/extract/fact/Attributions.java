package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Inquit;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.SourceWords;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Finds those on whose word something is told by a phrase: "laut Regierung", "nach Angaben der
 * Armee", "Haaretz zufolge", "so der Minister".
 */
final class Attributions {
  private static final String RULE = "https://w3id.org/lagebild/lexicon/de#laut";

  private final Context context;
  private final SourceWords sources;

  Attributions(Context context) {
    this.context = context;
    this.sources = context.lexicon().sources();
  }

  /**
   * @param word the head of the phrase
   * @param marker the word that makes it an attribution
   */
  record Attribution(String speaker, Token word, Token marker, Token informant) {
    String rule() {
      return RULE;
    }
  }

  /** The attributions of a sentence, in text order. */
  List<Attribution> in(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.pos().isNominal()) {
        found.addAll(of(sentence, token));
      }
      inquit(sentence, token).ifPresent(found::add);
    }
    return found;
  }

  /**
   * Whether the sentence goes on with the words of whoever spoke before: "demnach", "den Angaben
   * zufolge", "hieß es".
   */
  boolean resumes(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                sources.isResumption(t.lemma())
                    || (isFramed(sentence, t)
                        && new Phrase(sentence, t).isDefinite()
                        && of(sentence, t).isEmpty()));
  }

  private List<Attribution> of(Sentence sentence, Token head) {
    Optional<Token> preposition = adposition(sentence, head);
    if (preposition.isEmpty()) {
      return List.of();
    }
    if (isFramed(sentence, head)) {
      return informants(sentence, head);
    }
    return !sources.isFramedAttribution(preposition.get().lemma()) && isMarked(preposition.get())
        ? new Phrase(sentence, head)
            .coordinated().stream()
                .flatMap(t -> attribution(sentence, t, head, preposition.get()).stream())
                .toList()
        : List.of();
  }

  private boolean isFramed(Sentence sentence, Token head) {
    return head.pos() == WordClass.NOUN
        && sources.isAttributionFrame(head.lemma())
        && adposition(sentence, head).filter(this::isMarked).isPresent();
  }

  private boolean isMarked(Token preposition) {
    return sources.isFramedAttribution(preposition.lemma())
        || sources.isPostposition(preposition.lemma())
        || sources.isAttribution(preposition.lemma());
  }

  /** The preposition before or the postposition behind a phrase, wherever the parser hung it. */
  private Optional<Token> adposition(Sentence sentence, Token head) {
    Optional<Token> behind =
        sentence.tokens().stream()
            .filter(t -> sources.isPostposition(t.lemma()))
            .filter(t -> endingBefore(sentence, t).equals(Optional.of(head)))
            .findFirst();
    return behind.or(
        () ->
            new Phrase(sentence, head)
                .preposition()
                .filter(p -> !sources.isPostposition(p.lemma())));
  }

  /** The head of the phrase whose last word stands right before a token. */
  private static Optional<Token> endingBefore(Sentence sentence, Token token) {
    Optional<Token> at = Optional.ofNullable(sentence.at(token.index() - 1));
    while (at.isPresent() && belongsToPhraseBefore(sentence, at.get())) {
      at = sentence.head(at.get());
    }
    return at;
  }

  private static boolean belongsToPhraseBefore(Sentence sentence, Token token) {
    boolean inner = token.is("flat") || token.is("appos") || token.is("nmod") || token.is("conj");
    return inner && sentence.head(token).filter(h -> h.index() < token.index()).isPresent();
  }

  private Optional<Attribution> attribution(
      Sentence sentence, Token informant, Token word, Token marker) {
    return context
        .resolver()
        .actor(sentence, informant)
        .map(k -> new Attribution(k, word, marker, informant));
  }

  /** "nach Angaben lokaler Medien", "laut einem Bericht der Zeitung", "Angaben aus Kreisen". */
  private List<Attribution> informants(Sentence sentence, Token frame) {
    Arguments arguments = Arguments.ofNoun(sentence, frame);
    for (String function : sources.informantFunctions()) {
      List<Attribution> found =
          arguments.of(function).stream()
              .flatMap(t -> attribution(sentence, t, frame, frame).stream())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return own(sentence, frame)
        .flatMap(t -> attribution(sentence, t, frame, frame))
        .or(() -> compound(sentence, frame))
        .stream()
        .toList();
  }

  /** "laut Polizeiangaben": the compound names its informant. */
  private Optional<Attribution> compound(Sentence sentence, Token frame) {
    return context
        .lexicon()
        .informantIn(frame.lemma())
        .flatMap(n -> context.resolver().collective(sentence, frame, n))
        .map(k -> new Attribution(k, frame, frame, frame));
  }

  /** "nach eigenen Angaben": the subject's. */
  private Optional<Token> own(Sentence sentence, Token frame) {
    boolean own =
        sentence.dependents(frame, "amod").stream().anyMatch(a -> sources.isOwn(a.lemma()));
    return own
        ? Clause.around(sentence, frame)
            .flatMap(c -> Arguments.ofVerb(sentence, c.verb()).of("subj").stream().findFirst())
        : Optional.empty();
  }

  /** "…, so der Minister": a particle, and nothing but a name or title up to the next break. */
  private Optional<Attribution> inquit(Sentence sentence, Token particle) {
    if (!sources.isInquitParticle(particle.lemma())
        || !Inquit.followsBreak(sentence, particle)
        || particle.pos() == WordClass.SCONJ) {
      return Optional.empty();
    }
    return Inquit.nextNominal(sentence, particle.index() + 1)
        .filter(t -> !hasVerb(sentence, particle))
        .flatMap(t -> attribution(sentence, t, particle, particle));
  }

  private static boolean hasVerb(Sentence sentence, Token particle) {
    for (int i = particle.index() + 1; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.pos() == WordClass.PUNCT && !token.text().equals("-")) {
        return false;
      }
      if (token.pos().isVerbal()) {
        return true;
      }
    }
    return false;
  }
}
