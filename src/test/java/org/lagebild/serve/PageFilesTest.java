package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of the page's files without a browser. */
class PageFilesTest {
  private static final Path WEB = Path.of("src/main/resources/web");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

  /** What stands for each parameter of the queries, where it is not simply an IRI. */
  private static final Map<String, String> VALUES =
      Map.of(
          "limit", "10",
          "offset", "0",
          "articles", "100",
          "words", "\"a\"",
          "name", "\"a*\"",
          "from", "\"2025-01-01\"^^xsd:date",
          "to", "\"2025-12-31\"^^xsd:date");

  static Stream<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(WEB.resolve("queries"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryIsSparqlWithAndWithoutItsOptionalParts(Path file) throws IOException {
    String template = Files.readString(file);
    QueryFactory.create(filled(template));
    QueryFactory.create(filled(template.replaceAll("(?s) *#\\[\\w+\\n.*?#\\]\\n", "")));
  }

  private static String filled(String template) {
    return Pattern.compile("\\$(\\w+)")
        .matcher(template)
        .replaceAll(m -> VALUES.getOrDefault(m.group(1), "<https://example.org/a>"));
  }

  @Test
  void bothLanguagesHaveTheSameWordsWithTheSamePlaceholders() throws IOException {
    assertEquals(placeholders("de"), placeholders("en"));
  }

  private static Map<String, List<String>> placeholders(String language) throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    words(language)
        .properties()
        .forEach(
            word ->
                found.put(
                    word.getKey(),
                    PLACEHOLDER
                        .matcher(word.getValue().asText())
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .toList()));
    return found;
  }

  private static JsonNode words(String language) throws IOException {
    return new ObjectMapper().readTree(WEB.resolve("i18n/" + language + ".json").toFile());
  }

  @Test
  void everyWordThatModulesAskForIsThere() throws IOException {
    JsonNode words = words("de");
    TreeSet<String> missing = new TreeSet<>();
    for (Path module : modules()) {
      Pattern.compile("\\bsay\\('([\\w.-]+)'")
          .matcher(Files.readString(module))
          .results()
          .map(m -> m.group(1))
          .filter(key -> !words.has(key))
          .forEach(missing::add);
    }
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void theLibrariesThatThePageNamesAreThere() throws IOException {
    String libraries = Files.readString(WEB.resolve("js/libraries.js"));
    Map<String, String> folders = new TreeMap<>();
    Pattern.compile("const (\\w+) = '/lib/([^']+)';")
        .matcher(libraries)
        .results()
        .forEach(m -> folders.put(m.group(1), m.group(2)));
    List<String> files =
        Pattern.compile("`\\$\\{(\\w+)\\}([^`]+)`")
            .matcher(libraries)
            .results()
            .map(m -> folders.get(m.group(1)) + m.group(2))
            .toList();
    assertEquals(5, files.size());
    for (String file : files) {
      assertNotNull(PageFilesTest.class.getResource("/META-INF/resources/webjars/" + file), file);
    }
  }

  @Test
  void noModuleWritesMarkup() throws IOException {
    for (Path module : modules()) {
      String code = Files.readString(module);
      assertFalse(
          Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b")
              .matcher(code)
              .find(),
          module.toString());
    }
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.walk(WEB.resolve("js"))) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }
}
