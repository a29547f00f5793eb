package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  private static final String ARTICLES = "src/test/resources/cli/artikel";

  @TempDir Path folder;

  private String store() {
    return folder.resolve("tdb2").toString();
  }

  private String csv(String query) {
    Call call = Call.of("query", query, "--results", "csv", "--store", store());
    assertEquals("", call.err());
    return call.out().replace("\r\n", "\n");
  }

  @Test
  void whatWasBuiltCanBeAsked() {
    Call build = Call.of("build", ARTICLES, "--store", store());
    assertEquals(ExitStatus.DONE, build.status(), build.err());
    assertEquals("", build.out());
    assertEquals(
        """
        article,meeting,kind,status,date,place,participants
        treffen,https://w3id.org/lagebild/article/treffen#meeting-5,meeting,held,,,Ada Lenz | Brandt
        """,
        csv("meetings"));
  }

  @Test
  void theEndIsATableAndWhatToTryNext() {
    Call build = Call.of("build", ARTICLES, "--store", store());
    String told = build.err().replaceAll("(seconds) +[0-9.]+", "$1 …");
    assertEquals(
        """
        lagebild: warning: 1 article has no date, so relative times stay unresolved; give one with --date: src/test/resources/cli/artikel/ohne-datum.txt
        articles                2
        actors                  2
        meetings                1
        territories             0
        statuses                0
        events                  0
        statements              0
        linked entities         1
        article quads         QUADS
        seconds …

        Try next:
          lagebild query meetings --store STORE
          lagebild stats --store STORE
          lagebild export --format trig -o graph.trig --store STORE
        """
            .replace("STORE", store())
            .replace(
                "         QUADS", String.format(Locale.ROOT, "%12s", quadsInGraphsOfArticles())),
        told);
  }

  private String quadsInGraphsOfArticles() {
    Call call = Call.of("export", "--format", "nquads", "--store", store());
    return "" + call.out().lines().filter(quad -> !quad.endsWith("/graph/entities> .")).count();
  }

  @Test
  void whatTheStoreKeepsForItselfIsNowhereToBeSeen() {
    Call.of("build", ARTICLES, "--store", store());
    for (String format : List.of("nquads", "ntriples", "trig", "turtle", "jsonld", "rdfxml")) {
      Call export = Call.of("export", "--format", format, "--store", store());
      assertEquals("", export.err());
      assertFalse(export.out().contains("findings"), format);
    }
    Call article = Call.of("export", "--article", "treffen", "--store", store());
    assertFalse(article.out().contains("findings"));
    String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    Call counted = Call.of("query", "--text", count, "--results", "csv", "--store", store());
    long triples =
        Call.of("export", "--format", "ntriples", "--store", store()).out().lines().count();
    assertEquals("n\r\n" + triples + "\r\n", counted.out());
    Call stats = Call.of("stats", "--store", store());
    assertTrue(stats.out().contains(" " + triples + "\n"), stats.out());
    assertEquals(ExitStatus.DONE, Call.of("validate", "--store", store()).status());
  }

  @Test
  void aBuildThatStoresNothingSaysWhyInOneLineWithoutATableOfZeros() {
    String missing = folder.resolve("fehlt.txt").toString();
    assertEquals(
        new Call(
            ExitStatus.FAILED,
            "",
            "lagebild: " + missing + ": there is no such file or folder; check the path\n"),
        Call.of("build", missing, "--store", store()));
    assertFalse(Files.exists(Path.of(store())));
  }

  @Test
  void anEmptyPathIsNotTheWorkingDirectory() {
    assertEquals(
        new Call(
            ExitStatus.FAILED, "", "lagebild: \"\": the path is empty; write . for this folder\n"),
        Call.of("build", "", "--store", store()));
  }

  @Test
  void aTextOverOneMillionBytesIsRefusedWithTheOptionThatRaisesTheLimit() throws Exception {
    Path book = folder.resolve("buch.txt");
    Files.writeString(book, "Lenz traf Brandt. ".repeat(300_000));
    assertEquals(
        new Call(
            ExitStatus.FAILED,
            "",
            "lagebild: "
                + book
                + ": the text is longer than 1000000 bytes; split it or raise --max-bytes\n"),
        Call.of("build", book.toString(), "--store", store()));
  }

  @Test
  void quietSaysOnlyWhatFails() {
    Call build = Call.with("", "build", ARTICLES, "-", "--quiet", "--store", store());
    assertEquals(
        new Call(
            ExitStatus.FAILED,
            "",
            "lagebild: <stdin>: the text is empty; there is nothing to read\n"),
        build);
  }

  @Test
  void whatIsRefusedIsToldAndTheRestIsStored() {
    Call build =
        Call.with(
            "{\"id\":\"eins\",\"date\":\"2024-03-05\",\"text\":\"Lenz traf Brandt.\"}\nkaputt\n",
            "build",
            "-",
            "--quiet",
            "--store",
            store());
    assertEquals(
        new Call(
            ExitStatus.FAILED,
            "",
            "lagebild: <stdin>:2: not a JSON object: the line does not begin with {; mend it\n"),
        build);
    assertTrue(csv("meetings").contains("\neins,"));
  }

  @Test
  void anArticleThatIsBuiltAgainIsReplaced() {
    Call.with("---\nid: a\n---\nLenz traf Brandt.", "build", "-", "--store", store());
    assertTrue(csv("meetings").contains("\na,"));
    Call.with("---\nid: a\n---\nBrandt schwieg.", "build", "-", "--store", store());
    assertFalse(csv("meetings").contains("\na,"));
  }

  @Test
  void aBuildThatFindsNoArticleFails() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("leer"));
    Call build = Call.of("build", empty.toString(), "--quiet", "--store", store());
    assertEquals(
        new Call(
            ExitStatus.FAILED,
            "",
            "lagebild: nothing was stored: no article was found; name files that hold some\n"),
        build);
    assertFalse(Files.exists(Path.of(store())));
  }

  @Test
  void theBaseIsWhatAllIrisBeginWith() {
    Call.of("build", ARTICLES, "--base", "https://example.org/x/", "--store", store());
    assertTrue(csv("meetings").contains(",https://example.org/x/article/treffen#meeting-5,"));
  }
}
