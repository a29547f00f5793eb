package org.lagebild.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command of a block that begins with {@code ```console}, and what the page shows of its output.
 *
 * @param line where it stands in the page, from 1
 * @param typed what follows the prompt; more than one line if a quotation mark is open at its end
 * @param shown the lines up to the next prompt
 */
record DocumentedCommand(Path page, int line, String typed, List<String> shown) {
  private static final String BEGIN = "```console";
  private static final String END = "```";
  private static final String PROMPT = "$ ";
  private static final Pattern PIPED = Pattern.compile("(?s)echo '([^']*)' \\| (.*)");
  private static final Pattern WORD = Pattern.compile("(?:[^\\s']+|'[^']*')+");

  /** The commands of a page in their order. */
  static List<DocumentedCommand> of(Path page) {
    List<DocumentedCommand> commands = new ArrayList<>();
    List<String> lines = Pages.text(page).lines().toList();
    boolean inside = false;
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i++);
      if (!inside || line.equals(END)) {
        inside = line.equals(BEGIN);
      } else if (line.startsWith(PROMPT)) {
        int begin = i;
        StringBuilder typed = new StringBuilder(line.substring(PROMPT.length()));
        while (typed.chars().filter(c -> c == '\'').count() % 2 == 1) {
          typed.append('\n').append(lines.get(i++));
        }
        List<String> shown = new ArrayList<>();
        while (!lines.get(i).equals(END) && !lines.get(i).startsWith(PROMPT)) {
          shown.add(lines.get(i++));
        }
        commands.add(new DocumentedCommand(page, begin, typed.toString(), List.copyOf(shown)));
      }
    }
    return List.copyOf(commands);
  }

  /** What {@code echo} hands on, or nothing. */
  String stdin() {
    Matcher piped = PIPED.matcher(typed);
    return piped.matches() ? piped.group(1) + "\n" : "";
  }

  /** The program and its arguments, without the quotation marks that the shell takes away. */
  List<String> words() {
    Matcher piped = PIPED.matcher(typed);
    String program = piped.matches() ? piped.group(2) : typed;
    return WORD.matcher(program).results().map(r -> r.group().replace("'", "")).toList();
  }

  @Override
  public String toString() {
    return page + ":" + line + " " + typed.lines().findFirst().orElse("");
  }
}
