package org.lagebild.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says beyond naming things. Slots hold the keys of entities of the same {@link
 * Findings}; kinds and types are local names of the ontology, because which there are is the
 * ontology's affair.
 */
public sealed interface Fact {
  /** All the places in the text that tell the fact, in text order; at least one. */
  List<Evidence> evidence();

  /**
   * An office or function that the text gives a person.
   *
   * @param role its basic form without the country ("Außenminister")
   * @param of the state, organisation or person it belongs to
   */
  record OfficeHolding(String person, String role, @Nullable String of, List<Evidence> evidence)
      implements Fact {}

  /**
   * An encounter or conversation of two or more parties.
   *
   * @param kind summit, talks, meeting, visit, call, conference or session
   * @param source to whom the article attributes it
   */
  record Meeting(
      String kind,
      Status status,
      @Nullable TimeSpan date,
      @Nullable String place,
      List<String> participants,
      @Nullable String source,
      List<Evidence> evidence)
      implements Fact {}

  /**
   * Something that happened, happens or is planned.
   *
   * @param type the local name of a class below {@code lb:Event} ("Attack")
   * @param trigger the word or two that express it, as the text writes them
   */
  record Event(
      String type,
      Status status,
      @Nullable TimeSpan date,
      @Nullable String place,
      List<String> agents,
      List<String> targets,
      @Nullable String source,
      String trigger,
      List<Evidence> evidence)
      implements Fact {}

  /**
   * An act of saying.
   *
   * @param kind say, announce, demand, accuse, threaten, reject, support or warn
   * @param via the outlet, person or body addressed
   * @param quotes his own words in quotation marks; empty if the text has none
   */
  record Statement(
      String speaker,
      String kind,
      @Nullable String via,
      @Nullable TimeSpan date,
      List<String> about,
      List<Span> quotes,
      String trigger,
      List<Evidence> evidence)
      implements Fact {}

  /**
   * Who holds, claims or has lost a territory.
   *
   * @param status annexed, occupied, controlled, claimed, contested, liberated, ceded or
   *     independent
   * @param by who holds or claims it
   * @param from whose it was or is
   * @param date since when
   */
  record TerritorialStatus(
      String territory,
      String status,
      @Nullable String by,
      @Nullable String from,
      @Nullable TimeSpan date,
      @Nullable String source,
      List<Evidence> evidence)
      implements Fact {}
}
