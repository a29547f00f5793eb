package org.lagebild.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLoaderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"actors", "actors.rq"})
  void aBareNameIsTheQueryThatComesWithTheProgram(String name) {
    assertEquals(
        "Which persons, organisations, states and groups does each article name, by which names?",
        QueryLoader.load(name).question());
  }

  @Test
  void aPathIsAFileEvenIfAQueryOfThatNameComesWithTheProgram() throws IOException {
    Path file = file("actors.rq", "# Is there anything?\nASK { ?s ?p ?o }\n");
    assertEquals("Is there anything?", QueryLoader.load(file.toString()).question());
  }

  @Test
  void theQuestionMayRunOverSeveralLinesAndEndsWithItsSentence() throws IOException {
    Path file = file("q.rq", "# Is there\n# anything?\n# No more.\nASK { ?s ?p ?o }\n");
    assertEquals("Is there anything?", QueryLoader.load(file.toString()).question());
  }

  @Test
  void aMissingFileListsTheQueriesThatThereAre() {
    String message = messageOf("actor");
    assertTrue(
        message.startsWith(
            "actor: no such query file; queries that come with the program: actor-timeline actors"),
        message);
  }

  @Test
  void aFolderIsNoQueryFile() {
    assertTrue(messageOf(folder.toString()).startsWith(folder + ": no such query file;"));
  }

  @Test
  void aSyntaxErrorTellsFileLineAndColumnInOneLine() throws IOException {
    Path file = file("broken.rq", "SELECT ?a\nWHERE { ?a ?b }\n");
    assertEquals(
        file + ":2:15: unexpected }; mend the query there or before", messageOf(file.toString()));
  }

  @Test
  void anUndeclaredPrefixTellsItsPlace() throws IOException {
    Path file = file("prefix.rq", "SELECT ?a\nWHERE { ?a lb:agent ?b }\n");
    assertEquals(
        file + ":2:12: Unresolved prefixed name: lb:agent; declare the prefix with PREFIX",
        messageOf(file.toString()));
  }

  @Test
  void aCharacterThatNoQueryHoldsTellsItsPlace() throws IOException {
    Path file = file("lexical.rq", "SELECT ?a\nWHERE { § }\n");
    String message = messageOf(file.toString());
    assertTrue(message.startsWith(file + ":2:9: a character that does not belong here"), message);
    assertEquals(1, message.lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          unclosed.rq      | :3:16: the query ends before it is complete; add what is missing, perhaps a }
          variable.rq      | :3:15: unexpected .; mend the query there or before
          bare-word.rq     | :3:13: a character that does not belong here after "b"; mend the query
          blank.rq         | : the query is empty; write one, such as SELECT * { ?s ?p ?o }
          """)
  void whatIsWrongIsSaidInWordsWithWhatToDo(String name, String message) {
    String file = "src/test/resources/query/broken/" + name;
    assertEquals(file + message, messageOf(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "# comment\nPREFIX lb: <urn:lb#>\ndelete where { ?s ?p ?o }",
        "DROP ALL",
        "BASE <urn:x>\nLOAD <file:///etc/passwd>"
      })
  void anUpdateIsRefused(String update) throws IOException {
    Path file = file("update.rq", update);
    String refused = ": an update, refused; queries only read, and 'lagebild build' writes";
    assertEquals(file + refused, messageOf(file.toString()));
    QueryFailure failure = assertThrows(QueryFailure.class, () -> QueryLoader.text(update));
    assertEquals("--text" + refused, failure.getMessage());
  }

  @Test
  void aFileThatIsNotUtf8SaysSo() throws IOException {
    Path file = folder.resolve("latin1.rq");
    Files.write(file, "# für\nASK {}".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(file + ": not UTF-8; save the query as UTF-8", messageOf(file.toString()));
  }

  @Test
  void textMayUseTheCommonPrefixesAndDeclareItsOwn() {
    assertTrue(QueryLoader.text("ASK { ?a lb:agent ent:Q90 }").query().isAskType());
    String own = "PREFIX lb: <urn:mine#> SELECT * { ?a lb:agent ?b }";
    assertTrue(QueryLoader.text(own).query().toString().contains("<urn:mine#>"));
  }

  private String messageOf(String name) {
    return assertThrows(QueryFailure.class, () -> QueryLoader.load(name)).getMessage();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
