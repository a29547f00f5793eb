package org.lagebild.ingest.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules of a robots.txt for one robot, by RFC 9309. */
final class Robots {
  private static final int LONGEST = 500_000;
  private static final int MOST_RULES = 10_000;

  static final Robots ALL_ALLOWED = new Robots(List.of());
  static final Robots ALL_FORBIDDEN = new Robots(List.of(new Rule("/", false)));

  private record Rule(String path, boolean allowed) {}

  private final List<Rule> rules;

  private Robots(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * @param robot its name in lower case, without the version
   */
  static Robots parse(byte[] file, String robot) {
    String text = new String(file, 0, Math.min(LONGEST, file.length), StandardCharsets.UTF_8);
    List<Rule> own = rulesFor(robot, text);
    return new Robots(own.isEmpty() && !names(robot, text) ? rulesFor("*", text) : own);
  }

  private static boolean names(String robot, String text) {
    return text.lines()
        .map(Robots::line)
        .anyMatch(l -> l[0].equals("user-agent") && is(l[1], robot));
  }

  private static List<Rule> rulesFor(String robot, String text) {
    List<Rule> rules = new ArrayList<>();
    boolean meant = false;
    boolean inAgents = false;
    for (String raw : text.lines().toList()) {
      String[] line = line(raw);
      if (line[0].equals("user-agent")) {
        meant = (inAgents && meant) || is(line[1], robot);
        inAgents = true;
      } else if (line[0].equals("allow") || line[0].equals("disallow")) {
        inAgents = false;
        if (meant && !line[1].isEmpty() && rules.size() < MOST_RULES) {
          rules.add(new Rule(line[1], line[0].equals("allow")));
        }
      }
    }
    return List.copyOf(rules);
  }

  private static boolean is(String agent, String robot) {
    return agent.toLowerCase(Locale.ROOT).replaceFirst("/.*", "").strip().equals(robot);
  }

  /** The key in lower case and the value; empty ones if this is no rule. */
  private static String[] line(String raw) {
    String line = raw.replaceFirst("#.*", "");
    int colon = line.indexOf(':');
    return colon < 0
        ? new String[] {"", ""}
        : new String[] {
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip()
        };
  }

  /** Whether the longest rule that fits allows it; a rule that allows stands above one as long. */
  boolean allow(String path) {
    boolean allowed = true;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.path().length();
      if (fits(rule.path(), path) && (length > longest || (length == longest && rule.allowed()))) {
        longest = length;
        allowed = rule.allowed();
      }
    }
    return allowed;
  }

  /** Stars stand for anything, a dollar sign for the end; each part is found where it first is. */
  private static boolean fits(String pattern, String path) {
    boolean toEnd = pattern.endsWith("$");
    String[] parts =
        (toEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = toEnd && i == parts.length - 1;
      int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
      if (found < at || !path.startsWith(parts[i], found)) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !toEnd || at == path.length();
  }
}
