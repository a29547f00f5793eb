package org.lagebild.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.lagebild.model.EntityKind;
import org.lagebild.vocab.LB;

/** How the kinds of entities are called in the ontology and in IRIs. */
final class EntityTypes {
  private EntityTypes() {}

  /** The narrowest class. */
  static Node classOf(EntityKind kind) {
    return switch (kind) {
      case PERSON -> LB.Person;
      case ORGANIZATION -> LB.Organization;
      case STATE -> LB.State;
      case GROUP -> LB.Group;
      case COUNTRY -> LB.Country;
      case REGION -> LB.Region;
      case CITY -> LB.City;
      case WATER -> LB.Water;
      case CONTINENT -> LB.Continent;
      case SITE -> LB.Site;
      case OTHER_PLACE -> LB.Territory;
      case NATION -> LB.Nation;
      case PHRASE -> LB.Phrase;
    };
  }

  /** All classes that are stated, so that queries need no inference. */
  static List<Node> classesOf(EntityKind kind) {
    if (kind.isActor()) {
      return List.of(LB.Actor, classOf(kind));
    }
    return kind.isTerritory() ? List.of(LB.Territory, classOf(kind)) : List.of(classOf(kind));
  }

  /** The folder of IRIs; a state that acts and the same state as a place are one entity. */
  static String folderOf(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ORGANIZATION -> "org";
      case STATE, COUNTRY, NATION -> "state";
      case GROUP -> "group";
      case REGION -> "region";
      case CITY -> "city";
      case WATER -> "water";
      case CONTINENT -> "continent";
      case SITE -> "site";
      case OTHER_PLACE -> "place";
      case PHRASE -> throw new IllegalArgumentException("a phrase belongs to its article alone");
    };
  }
}
