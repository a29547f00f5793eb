package org.lagebild.link;

import java.util.Locale;

/** Why a link is believed, and how far. The figures order the grounds; they are no frequencies. */
enum Ground {
  /** Someone said so by hand. */
  CORRECTION(1),
  /** A full name, and the article gives the person an office the item held. */
  NAME_AND_OFFICE(0.98),
  /** A name that of all things of its kind only this one has. */
  NAME(0.95),
  /** A full name, and the office or country alone fits. */
  NAME_AND_COUNTRY(0.92),
  /** A full name with nothing for or against it. */
  FULL_NAME(0.85),
  /** A full name in another transcription, and office or country fits. */
  RESPELT_AND_SUPPORTED(0.85),
  /** A last name that one person of the article has, by whose full name he is known. */
  SAME_ARTICLE(0.8),
  /** A last name, and the office and its country fit one bearer only. */
  LAST_NAME_AND_OFFICE(0.8),
  /** A full name in another transcription. */
  RESPELT(0.75),
  /** The only thing of that name, though of a neighbouring kind. */
  RELATED_KIND(0.7),
  /** Of several things of that name, the only one whose state the article names. */
  COUNTRY_CONTEXT(0.7),
  /** A capital that stands for its state. */
  CAPITAL(0.7),
  /** Not the fullest name of the entity, but another one. */
  OTHER_NAME(0.6),
  /** A full name, but the article puts the person in another state. */
  CONTRADICTED(0.6),
  /** A last name that one person of the index has, whose state the article names. */
  LAST_NAME_AND_COUNTRY(0.6);

  private final double confidence;

  Ground(double confidence) {
    this.confidence = confidence;
  }

  /** The name of the ground in words of lower case with hyphens. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  double confidence() {
    return confidence;
  }
}
