package org.lagebild.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what a page shows with what a command writes. A line {@code …} stands for any lines, and
 * {@code …} within a line for any characters. How wide columns are depends on rows that a page need
 * not show, so any run of blanks or of hyphens is as good as another.
 */
final class ShownOutput {
  private static final String ANYTHING = "…";

  private ShownOutput() {}

  static boolean matches(List<String> shown, List<String> written) {
    List<String> lines = written.stream().map(ShownOutput::narrow).toList();
    List<List<Pattern>> runs = runs(shown);
    int at = 0;
    for (int i = 0; i < runs.size(); i++) {
      List<Pattern> run = runs.get(i);
      int last = lines.size() - run.size();
      boolean fixedEnd = i == runs.size() - 1;
      int from = fixedEnd ? Math.max(at, last) : at;
      int to = i == 0 ? 0 : last;
      int found = find(run, lines, from, to);
      if (found < 0) {
        return false;
      }
      at = found + run.size();
    }
    return at == lines.size();
  }

  /** What stands between the lines that stand for anything; the first and last may be empty. */
  private static List<List<Pattern>> runs(List<String> shown) {
    List<List<Pattern>> runs = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : shown) {
      if (line.strip().equals(ANYTHING)) {
        runs.add(new ArrayList<>());
      } else {
        runs.get(runs.size() - 1).add(pattern(narrow(line)));
      }
    }
    return runs;
  }

  private static Pattern pattern(String line) {
    return Pattern.compile(
        Stream.of(line.split(ANYTHING, -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }

  private static int find(List<Pattern> run, List<String> lines, int from, int to) {
    for (int begin = from; begin <= to && begin + run.size() <= lines.size(); begin++) {
      if (isAt(begin, run, lines)) {
        return begin;
      }
    }
    return -1;
  }

  private static boolean isAt(int begin, List<Pattern> run, List<String> lines) {
    for (int i = 0; i < run.size(); i++) {
      if (!run.get(i).matcher(lines.get(begin + i)).matches()) {
        return false;
      }
    }
    return true;
  }

  private static String narrow(String line) {
    return line.stripTrailing().replaceAll(" +", " ").replaceAll("--+", "--");
  }
}
