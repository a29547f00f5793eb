package org.lagebild.model;

import java.util.List;

/**
 * Why a fact is believed.
 *
 * @param trigger the word or words that express the fact
 * @param arguments the characters that fill its slots
 * @param rule the lexicon entry that made it, as an absolute IRI
 */
public record Evidence(Span trigger, List<Span> arguments, String rule) {
  /** Makes the list of arguments unchangeable. */
  public Evidence {
    arguments = List.copyOf(arguments);
  }
}
