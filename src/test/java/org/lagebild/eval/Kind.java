package org.lagebild.eval;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The kinds of entries that are measured one by one. */
enum Kind {
  ACTORS(Annotation::actors),
  ROLES(Annotation::roles),
  TERRITORIES(Annotation::territories),
  MEETINGS(Annotation::meetings),
  STATUSES(Annotation::statuses),
  EVENTS(Annotation::events),
  STATEMENTS(Annotation::statements);

  private final Function<Annotation, List<? extends Annotation.Entry>> entries;

  Kind(Function<Annotation, List<? extends Annotation.Entry>> entries) {
    this.entries = entries;
  }

  List<? extends Annotation.Entry> of(Annotation annotation) {
    return entries.apply(annotation);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
