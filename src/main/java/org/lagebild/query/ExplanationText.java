package org.lagebild.query;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lagebild.query.Explanation.OfEntity;
import org.lagebild.query.Explanation.OfFact;

/** Explanations in lines for reading. */
final class ExplanationText {
  private ExplanationText() {}

  static String of(Explanation explanation) {
    if (explanation instanceof OfFact fact) {
      return fact(fact);
    }
    return entity((OfEntity) explanation);
  }

  private static String fact(OfFact f) {
    String article =
        Stream.of(f.article(), f.headline(), f.published())
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" · "));
    int width = f.slots().stream().mapToInt(s -> s.name().length()).max().orElse(0);
    width = Math.max(width, "article".length());
    StringBuilder out = new StringBuilder(f.iri() + "\n");
    out.append(line("article", article, width));
    for (Explanation.Slot s : f.slots()) {
      out.append(line(s.name(), s.value(), width));
    }
    List<List<String>> marks =
        f.marks().stream()
            .map(m -> List.of(m.begin() + "-" + m.end(), m.slot(), m.text()))
            .toList();
    return out
        + "\n"
        + table(List.of("characters", "slot", "text"), marks)
        + "\n"
        + f.passage()
        + "\n";
  }

  private static String entity(OfEntity e) {
    List<List<String>> mentions =
        e.mentions().stream()
            .map(m -> List.of(m.article(), m.begin() + "-" + m.end(), m.kind(), m.text()))
            .toList();
    String head = e.iri() + "\n" + (e.label().isEmpty() ? "" : e.label() + "\n");
    return head + "\n" + table(List.of("article", "characters", "kind", "text"), mentions);
  }

  private static String line(String name, String value, int width) {
    return name + " ".repeat(width - name.length() + 2) + Table.oneLine(value) + "\n";
  }

  private static String table(List<String> heads, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    Table.aligned(heads, rows.iterator(), out);
    return text.toString();
  }
}
