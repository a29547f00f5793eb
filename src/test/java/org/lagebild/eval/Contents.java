package org.lagebild.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the slots of an annotation, of whatever kind the entries are. */
final class Contents {
  private Contents() {}

  static Stream<String> triggers(Annotation gold) {
    return Stream.concat(
        gold.events().stream().map(Annotation.Event::trigger),
        gold.statements().stream().map(Annotation.Statement::trigger));
  }

  static Stream<String> dates(Annotation gold) {
    List<@Nullable String> dates = new ArrayList<>();
    gold.meetings().forEach(m -> dates.add(m.date()));
    gold.statuses().forEach(s -> dates.add(s.date()));
    gold.events().forEach(e -> dates.add(e.date()));
    gold.statements().forEach(s -> dates.add(s.date()));
    return dates.stream().flatMap(Stream::ofNullable);
  }

  static Stream<String> fillers(Annotation gold) {
    List<@Nullable String> fillers = new ArrayList<>();
    for (Annotation.Meeting m : gold.meetings()) {
      fillers.addAll(m.participants());
      fillers.add(m.place());
    }
    for (Annotation.TerritorialStatus s : gold.statuses()) {
      Stream.of(s.territory()).forEach(fillers::add);
      fillers.add(s.by());
      fillers.add(s.from());
    }
    for (Annotation.Event e : gold.events()) {
      fillers.addAll(e.agents());
      fillers.addAll(e.targets());
      fillers.add(e.place());
      fillers.add(e.source());
    }
    for (Annotation.Statement s : gold.statements()) {
      fillers.add(s.speaker());
      fillers.add(s.via());
      fillers.addAll(s.about());
    }
    return fillers.stream().flatMap(Stream::ofNullable);
  }
}
