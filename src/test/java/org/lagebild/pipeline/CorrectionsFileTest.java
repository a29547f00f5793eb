package org.lagebild.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.link.Corrections;
import org.lagebild.link.CorrectionsException;
import org.lagebild.model.EntityKind;

class CorrectionsFileTest {
  private static final String PREFIXES =
      "@prefix lb: <https://w3id.org/lagebild/ontology#> .\n"
          + "@prefix wd: <http://www.wikidata.org/entity/> .\n";

  @TempDir Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static String item(Corrections all, String article, String name, EntityKind kind) {
    return String.valueOf(all.of(article, List.of(name), kind).map(c -> "" + c.item()).orElse(""));
  }

  @Test
  void turtleSaysTheSameAsATable() throws IOException {
    String csv =
        """
        name,article,item,kind
        Georgia,,Q1428,region
        Ada Lenz,a-1,Q900000001,
        A. Lenz,a-1,Q900000001,
        Washington,*,none,
        Hafen,,Q900000002,other-place
        """;
    Corrections table = CorrectionsFile.read(file("c.csv", csv.getBytes(StandardCharsets.UTF_8)));
    Corrections turtle =
        CorrectionsFile.read(Path.of("src/test/resources/pipeline/corrections/good.ttl"));
    for (Corrections all : List.of(table, turtle)) {
      assertEquals(5, all.size());
      assertEquals("Q1428", item(all, "x", "Georgia", EntityKind.REGION));
      assertEquals("", item(all, "x", "Georgia", EntityKind.STATE));
      assertEquals("Q900000001", item(all, "a-1", "A. Lenz", EntityKind.PERSON));
      assertEquals("", item(all, "a-2", "A. Lenz", EntityKind.PERSON));
      assertEquals("null", item(all, "x", "Washington", EntityKind.CITY));
      assertEquals("Q900000002", item(all, "x", "Hafen", EntityKind.OTHER_PLACE));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[] a lb:Correction ; lb:called \"A\" ; lb:item wd:Q1 ; . . | c.ttl:3: no Turtle: ",
        "[] a lb:Correction ; lb:item wd:Q1 . | c.ttl: \"\": there is no name; write it as",
        "<urn:c> a lb:Correction ; lb:called \"A\" . | c.ttl: <urn:c>: the item \"\" is none; write",
        "[] a lb:Correction ; lb:called \"A\" ; lb:item wd:P1 . | c.ttl: \"A\": the item \"P1\" is",
        "[] a lb:Correction ; lb:called \"A\" ; lb:item wd:Q1 ; lb:takenFor lb:Town ."
            + " | c.ttl: \"A\": the kind \"Town\" is none; write one",
        "[] a lb:Correction ; lb:called \"A\" ; lb:item wd:Q1 ; lb:noItem true ."
            + " | it says something else than",
      })
  void whatIsWrongInTurtleIsTold(String turtle, String message) throws IOException {
    Path file = file("c.ttl", (PREFIXES + turtle).getBytes(StandardCharsets.UTF_8));
    String told =
        assertThrows(CorrectionsException.class, () -> CorrectionsFile.read(file)).getMessage();
    assertEquals(true, told.contains(message), told);
  }

  @Test
  void aFileThatIsNotThereOrNoTextIsTold() throws IOException {
    Path missing = folder.resolve("c.csv");
    assertEquals(
        missing + ": there is no such file of corrections; check the path",
        assertThrows(CorrectionsException.class, () -> CorrectionsFile.read(missing)).getMessage());
    Path latin = file("latin.csv", new byte[] {(byte) 0xE4});
    assertEquals(
        latin + ": the corrections are not UTF-8; save them as UTF-8",
        assertThrows(CorrectionsException.class, () -> CorrectionsFile.read(latin)).getMessage());
  }
}
