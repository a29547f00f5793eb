package org.lagebild.extract.fact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/** The actors and places that words speak of: by name, adjective, pronoun or office. */
final class Topics {
  private static final int MOST = 4;

  private final Context context;

  Topics(Context context) {
    this.context = context;
  }

  /** In text order, without those excluded. */
  List<String> of(Sentence sentence, List<Token> content, Set<String> excluded) {
    Set<String> found = new LinkedHashSet<>();
    for (Token token : content) {
      topic(sentence, token).filter(this::isTopic).ifPresent(found::add);
    }
    found.removeAll(excluded);
    return distinct(found);
  }

  /** Each name once, which a state and its country share, and not too many. */
  List<String> distinct(Collection<String> topics) {
    Set<String> labels = new LinkedHashSet<>();
    return topics.stream().filter(k -> labels.add(context.book().label(k))).limit(MOST).toList();
  }

  private Optional<String> topic(Sentence sentence, Token token) {
    Optional<String> bound = context.book().at(sentence, token);
    if (bound.isPresent()) {
      return bound;
    }
    return switch (token.pos()) {
      case ADJ, PRON -> context.resolver().actor(sentence, token);
      case DET ->
          token.is("det:poss") ? context.resolver().actor(sentence, token) : Optional.empty();
      case NOUN -> takenUp(sentence, token);
      default -> Optional.empty();
    };
  }

  /** Of nouns only those that take up a name. */
  private Optional<String> takenUp(Sentence sentence, Token noun) {
    return new Phrase(sentence, noun).isDefinite()
        ? context.resolver().known(sentence, noun)
        : Optional.empty();
  }

  private boolean isTopic(String key) {
    EntityKind kind = context.book().kind(key);
    boolean outlet = context.lexicon().sources().isOutlet(context.book().label(key));
    return (kind.isActor() || kind.isTerritory()) && !outlet;
  }
}
