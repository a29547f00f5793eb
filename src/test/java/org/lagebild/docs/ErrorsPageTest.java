package org.lagebild.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * docs/errors.md against the sources: the words of every message that is handed to one of the known
 * ways of failing must stand there. What a message is put together from apart from its words, such
 * as paths and numbers, is written there in capitals and not looked at.
 */
class ErrorsPageTest {
  private static final Path SOURCES = Path.of("src/main/java/org/lagebild");

  /** From the way of failing to the end of its statement. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?s)(?:new (?:RefusedException|QueryFailure|ExportFailure|FailedException"
              + "|IndexFailure|FetchException|DamagedLineException"
              + "|CorrectionsException|RelinkFailure"
              + "|LimitException|TypeConversionException|ParameterException)\\("
              + "|\\b(?:failure|refused|skipped|skip|refuse|say)\\()[^;{}]*?(?:\"[^\"\\n]*\"[^;]*?)*;");

  /** Classes that are there to put failures into words. */
  private static final Set<String> WORDING =
      Set.of("FailureHandler.java", "Failures.java", "StoreFolder.java", "StoreSink.java");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static String page = "";

  @BeforeAll
  static void read() {
    page = narrow(Pages.text(Path.of("docs/errors.md")));
  }

  @Test
  void everyMessageStandsOnThePage() throws IOException {
    Set<String> words = words();
    assertTrue(words.size() > 60, () -> "only " + words);
    words.removeIf(page::contains);
    assertEquals(Set.of(), words);
  }

  private static Set<String> words() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        if (WORDING.contains(file.getFileName().toString())) {
          addLiterals(source, words);
        } else {
          MESSAGE.matcher(source).results().forEach(m -> addLiterals(m.group(), words));
        }
      }
    }
    return words;
  }

  /** Two words or more: what is shorter is a separator or a name. */
  private static void addLiterals(String code, Set<String> words) {
    Matcher literal = LITERAL.matcher(code);
    while (literal.find()) {
      for (String part : literal.group(1).replace("\\\"", "\"").split("%[0-9]*[a-zX]")) {
        String narrow = narrow(part);
        if (narrow.matches(".*\\p{L}.* .*\\p{L}.*")) {
          words.add(narrow);
        }
      }
    }
  }

  private static String narrow(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
