package org.lagebild.link;

import java.util.Locale;

/**
 * Why a link is believed, and how reliable that is where no other item bears the name: the part of
 * links on that ground that are right, estimated from annotated articles ({@code docs/linking.md}
 * says how), with a doubt added where they are few.
 */
enum Ground {
  /** Someone said so by hand. */
  CORRECTION(1),
  /** A full name, and the article gives the person an office the item held. */
  NAME_AND_OFFICE(0.99),
  /** A name that of all things of its kind only this one has. */
  NAME(0.98),
  /** A full name, and the office or country alone fits. */
  NAME_AND_COUNTRY(0.98),
  /** A full name with nothing for or against it. */
  FULL_NAME(0.95),
  /** A full name in another transcription or with an initial, and office or country fits. */
  RESPELT_AND_SUPPORTED(0.95),
  /** A last name that one person of the article has, by whose full name he is known. */
  SAME_ARTICLE(0.96),
  /** A last name, and the office and its country fit one bearer only. */
  LAST_NAME_AND_OFFICE(0.95),
  /** An office without a name, and one person is recorded to have held it on the day. */
  OFFICE_ON_DAY(0.95),
  /** A full name in another transcription or with an initial. */
  RESPELT(0.9),
  /** The only thing of that name, though of a neighbouring kind. */
  RELATED_KIND(0.9),
  /** Of several things of that name one whose state the article names. */
  COUNTRY_CONTEXT(0.95),
  /** Of several things of that name the one that is far better known than the others. */
  BEST_KNOWN(0.92),
  /** A capital that stands for its state. */
  CAPITAL(0.96),
  /** Not the fullest name of the entity, but another one. */
  OTHER_NAME(0.9),
  /** A full name, but the article puts the person in another state. */
  CONTRADICTED(0.85),
  /** A last name that one person of the index has, whose state the article names. */
  LAST_NAME_AND_COUNTRY(0.9),
  /** A reconciliation service is sure, where the index knows nothing of the name. */
  RECONCILED(0.9);

  private final double reliability;

  Ground(double reliability) {
    this.reliability = reliability;
  }

  /** The name of the ground in words of lower case with hyphens. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Over 0 and up to 1. */
  double reliability() {
    return reliability;
  }
}
