package org.lagebild.eval;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one report says, by a reader or by the program, in the form of the gold files. Slots name
 * entities by the first of their names, or hold the phrase for what has none.
 */
record Annotation(
    String id,
    String date,
    String lang,
    List<Actor> actors,
    List<Territory> territories,
    List<Meeting> meetings,
    List<TerritorialStatus> statuses,
    List<Event> events,
    List<Statement> statements) {

  /** One entry of an annotation, which is compared as a whole. */
  sealed interface Entry {}

  /** An entry by which other entries name an entity. */
  sealed interface Named extends Entry {
    List<String> names();

    @Nullable String qid();
  }

  record Actor(List<String> names, String type, @Nullable String qid, List<Office> roles)
      implements Named {}

  /** An office as it stands beside the person in the file. */
  record Office(String role, @Nullable String of) {}

  /** An office with its holder. */
  record Role(String person, String role, @Nullable String of) implements Entry {}

  record Territory(List<String> names, String kind, @Nullable String qid) implements Named {}

  record Meeting(
      String kind,
      List<String> participants,
      @Nullable String place,
      @Nullable String date,
      String status)
      implements Entry {}

  record TerritorialStatus(
      String territory,
      String status,
      @Nullable String by,
      @Nullable String from,
      @Nullable String date)
      implements Entry {}

  record Event(
      String type,
      List<String> agents,
      List<String> targets,
      @Nullable String place,
      @Nullable String date,
      String status,
      @Nullable String source,
      String trigger)
      implements Entry {}

  record Statement(
      String speaker,
      String kind,
      @Nullable String via,
      @Nullable String date,
      List<String> about,
      boolean quote,
      String trigger)
      implements Entry {}

  /** The offices of all actors. */
  @JsonIgnore
  List<Role> roles() {
    return actors.stream()
        .flatMap(a -> a.roles().stream().map(r -> new Role(a.names().get(0), r.role(), r.of())))
        .toList();
  }
}
