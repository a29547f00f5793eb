package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Entity;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.Span;
import org.lagebild.model.TimeSpan;

/**
 * Writes facts as the tables of the tests do: kind, status, then the filled slots in a fixed order,
 * names within a slot in alphabetical order.
 */
final class FactLine {
  private final Findings findings;
  private final StringBuilder line = new StringBuilder();

  private FactLine(Findings findings) {
    this.findings = findings;
  }

  static String of(Fact fact, Findings findings) {
    FactLine line = new FactLine(findings);
    if (fact instanceof Fact.Event f) {
      line.event(f);
    } else if (fact instanceof Fact.Meeting f) {
      line.meeting(f);
    } else if (fact instanceof Fact.TerritorialStatus f) {
      line.tenure(f);
    } else if (fact instanceof Fact.Statement f) {
      line.statement(f);
    } else if (fact instanceof Fact.OfficeHolding f) {
      line.kind(f.role()).names("person", List.of(f.person())).name("of", f.of());
    }
    return line.line.toString();
  }

  private void event(Fact.Event f) {
    kind(f.type() + " " + f.status().name().toLowerCase(Locale.ROOT))
        .names("agents", f.agents())
        .names("targets", f.targets())
        .name("place", f.place())
        .date(f.date())
        .name("source", f.source());
  }

  private void meeting(Fact.Meeting f) {
    kind(f.kind() + " " + f.status().name().toLowerCase(Locale.ROOT))
        .names("participants", f.participants())
        .name("place", f.place())
        .date(f.date())
        .name("source", f.source());
  }

  private void tenure(Fact.TerritorialStatus f) {
    kind(f.status())
        .name("territory", f.territory())
        .name("by", f.by())
        .name("from", f.from())
        .date(f.date())
        .name("source", f.source());
  }

  private void statement(Fact.Statement f) {
    kind(f.kind())
        .name("speaker", f.speaker())
        .name("via", f.via())
        .date(f.date())
        .names("about", f.about());
    for (Span quote : f.quotes()) {
      slot("quote", quote.of(findings.article().text()));
    }
  }

  private FactLine kind(String kind) {
    line.append(kind);
    return this;
  }

  private FactLine names(String slot, List<String> keys) {
    List<String> labels = new ArrayList<>();
    keys.forEach(key -> labels.add(label(key)));
    labels.sort(null);
    return labels.isEmpty() ? this : slot(slot, String.join(",", labels));
  }

  private FactLine name(String slot, @Nullable String key) {
    return key == null ? this : slot(slot, label(key));
  }

  private FactLine date(@Nullable TimeSpan date) {
    return date == null ? this : slot("date", date.edtf());
  }

  private FactLine slot(String slot, String value) {
    line.append(' ').append(slot).append('=').append(value);
    return this;
  }

  private String label(String key) {
    return findings.entities().stream()
        .filter(e -> e.key().equals(key))
        .map(Entity::label)
        .findFirst()
        .orElse("unknown key " + key);
  }
}
