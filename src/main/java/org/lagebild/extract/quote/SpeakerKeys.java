package org.lagebild.extract.quote;

import java.util.Optional;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/** Says which entity the head of a phrase means. */
@FunctionalInterface
public interface SpeakerKeys {
  /** The entity's key; none if the phrase means none that is known. */
  Optional<String> of(Sentence sentence, Token head);
}
