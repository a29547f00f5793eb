package org.lagebild.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramDigestTest {
  private static final List<String> FILES =
      List.of(
          "org/lagebild/model/Article.class",
          "org/lagebild/cli/Main.class",
          "ontology/lexicon.ttl",
          "wikidata/slice.ndjson",
          "queries/actors.rq");

  @TempDir Path folder;
  private Path classes = Path.of("");

  @BeforeEach
  void layOut() throws IOException {
    classes = folder.resolve("classes");
    for (String file : FILES) {
      Files.createDirectories(classes.resolve(file).getParent());
      Files.writeString(classes.resolve(file), "content of " + file);
    }
  }

  @Test
  void isTheSameInAFolderAndInAJar() throws IOException {
    Path jar = folder.resolve("program.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String file : FILES.stream().sorted().toList()) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(Files.readAllBytes(classes.resolve(file)));
      }
    }
    assertEquals(ProgramDigest.of(classes), ProgramDigest.of(jar));
  }

  @Test
  void changesWithWhatMakesGraphsAndWithNothingElse() throws IOException {
    String before = ProgramDigest.of(classes);
    Files.writeString(classes.resolve("queries/actors.rq"), "another");
    Files.writeString(classes.resolve("org/lagebild/cli/Main.class"), "another");
    assertEquals(before, ProgramDigest.of(classes));
    for (int changed : new int[] {0, 2, 3}) {
      Files.writeString(classes.resolve(FILES.get(changed)), "another");
      String after = ProgramDigest.of(classes);
      assertNotEquals(before, after);
      before = after;
    }
    Files.delete(classes.resolve("ontology/lexicon.ttl"));
    assertNotEquals(before, ProgramDigest.of(classes));
  }

  @Test
  void theProgramItselfHasOne() {
    assertEquals(32, ProgramDigest.compute().length());
    assertEquals(ProgramDigest.compute(), ProgramDigest.compute());
  }
}
