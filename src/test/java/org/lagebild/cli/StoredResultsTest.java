package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.pipeline.SmallStages;

/** The verbs that read, over one small store. */
class StoredResultsTest {
  @TempDir static Path folder;
  private static String store = "";

  @BeforeAll
  static void build() {
    store = folder.resolve("tdb2").toString();
    Call build = Call.of("build", "src/test/resources/cli/artikel", "--store", store);
    assertEquals(ExitStatus.DONE, build.status(), build.err());
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aQueryMayBeGivenAsTextWithoutPrefixes() {
    assertEquals(
        new Call(ExitStatus.DONE, "n\r\n1\r\n", ""),
        Call.of(
            "query",
            "--text",
            "SELECT (COUNT(*) AS ?n) { ?m a lb:Meeting }",
            "--results",
            "csv",
            "--store",
            store));
  }

  @Test
  void aWrongQueryIsToldInOneLine() {
    Call call = Call.of("query", "--text", "SELECT nonsense", "--store", store);
    assertEquals(ExitStatus.FAILED, call.status());
    assertEquals("", call.out());
    assertTrue(call.err().startsWith("lagebild: --text:1:"), call.err());
    assertEquals(1, call.err().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"query meetings", "export", "validate", "explain ent:Q1", "stats"})
  void withoutAStoreItIsToldHowToGetOne(String verb) {
    String none = folder.resolve("none").toString();
    Call call = Call.of((verb + " --store " + none).split(" "));
    assertEquals(ExitStatus.FAILED, call.status());
    assertEquals("", call.out());
    assertEquals(
        "lagebild: store " + none + ": there is no store; build one first, or name another\n",
        call.err());
    assertFalse(Files.exists(Path.of(none)));
  }

  @Test
  void anExportIsTheSameOnStandardOutputAndInAFile() throws IOException {
    Path file = folder.resolve("graph.nq");
    Call out = Call.of("export", "--format", "nquads", "--store", store);
    Call call = Call.of("export", "--format", "nquads", "-o", file.toString(), "--store", store);
    assertEquals(new Call(ExitStatus.DONE, "", ""), call);
    assertEquals(out.out(), Files.readString(file));
    assertTrue(out.out().contains("<https://w3id.org/lagebild/article/treffen#meeting-5>"));
  }

  @Test
  void aFailedExportLeavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("old.ttl"), "was here");
    List<String> before = files();
    Call call = Call.of("export", "--article", "nobody", "-o", file.toString(), "--store", store);
    assertEquals(
        new Call(
            ExitStatus.FAILED,
            "",
            "lagebild: nobody: no such article in the store; 'lagebild query actors' lists the"
                + " ids\n"),
        call);
    assertEquals("was here", Files.readString(file));
    assertEquals(before, files());
  }

  @Test
  void anExportIntoAFolderThatIsNotThereIsTold() {
    Path file = folder.resolve("nowhere/graph.ttl");
    Call call = Call.of("export", "-o", file.toString(), "--store", store);
    assertEquals(ExitStatus.FAILED, call.status());
    assertTrue(call.err().startsWith("lagebild: " + folder.resolve("nowhere")), call.err());
    assertEquals("lagebild: " + file + ": no such file or folder; check the path\n", call.err());
  }

  @Test
  void aFactIsExplainedByItsSentence() {
    Call call =
        Call.of("explain", "https://w3id.org/lagebild/article/treffen#meeting-5", "--store", store);
    assertEquals(ExitStatus.DONE, call.status(), call.err());
    assertTrue(call.out().contains("*traf*"), call.out());
  }

  @Test
  void theStoreIsCounted() {
    Call call = Call.of("stats", "--store", store);
    assertTrue(call.out().startsWith("articles"), call.out());
    assertTrue(call.out().contains("\nmeetings                       1\n"), call.out());
  }

  @Test
  void whatWasBuiltConformsToItsShapes() {
    assertEquals(ExitStatus.DONE, Call.of("validate", "--store", store).status());
  }

  @Test
  void aReaderWhoGoesAwayIsNoFailure() {
    assertEquals("", failingAt("Broken pipe", ExitStatus.DONE));
  }

  @Test
  void aFullDiskIsOne() {
    assertEquals(
        "lagebild: standard output takes no more: No space left on device\n",
        failingAt("No space left on device", ExitStatus.FAILED));
  }

  private static String failingAt(String problem, int status) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(problem);
          }
        };
    var err = new java.io.ByteArrayOutputStream();
    Console console = Console.of(InputStream.nullInputStream(), broken, err, false, false);
    assertEquals(
        status,
        Main.run(console, SmallStages::load, "export", "--format", "trig", "--store", store));
    return err.toString(StandardCharsets.UTF_8);
  }
}
