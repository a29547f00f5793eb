package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.link.Service;
import org.lagebild.pipeline.NameStages;

class LinkCommandTest {
  private static final String ARTICLES = "src/test/resources/pipeline/relink/articles.ndjson";

  @TempDir Path folder;

  /** A call with the index of that version. */
  private static Call by(String version, String... arguments) {
    return Call.loading(
        sources ->
            NameStages.with(
                NameStages.linker(version)
                    .withCorrections(sources.corrections())
                    .withReconciler(sources.reconciler())),
        "",
        arguments);
  }

  private String store() {
    return folder.resolve("tdb2").toString();
  }

  private void build(String version) {
    Call build = by(version, "build", ARTICLES, "--store", store());
    assertEquals(ExitStatus.DONE, build.status(), build.err());
  }

  private String export() {
    return Call.of("export", "--format", "nquads", "--store", store()).out();
  }

  private String corrections(String rows) throws IOException {
    return Files.writeString(folder.resolve("c.csv"), "name,article,item,kind\n" + rows).toString();
  }

  @Test
  void aDryRunListsWhatWouldChangeAndChangesNothing() {
    build("v1");
    String before = export();
    Call dry = by("v2", "link", "--dry-run", "--results", "csv", "--store", store());
    assertEquals(ExitStatus.DONE, dry.status(), dry.err());
    assertEquals(
        """
        article,label,before,after,confidence,ground
        a,Ada Lenz,,Q900000005,SURE,full-name
        a,Ivo Brandt,Q900000001,,,
        b,Auenfurt-Nord,Q900000003,Q900000006,SURE,name
        b,Ivo Brandt,Q900000001,,,
        b,Norland,Q900000002,Q900000012,SURE,name
        c,Norland,Q900000002,Q900000012,SURE,name
        """,
        dry.out().replace("\r\n", "\n").replaceAll(",0\\.[0-9]+,", ",SURE,"));
    assertEquals(before, export());
  }

  @Test
  void theEndIsATableOfWhatChanged() {
    build("v1");
    Call link = by("v2", "link", "--store", store());
    assertEquals("", link.out());
    assertEquals(
        """
        articles                4
        changed                 3
        items gained            1
        items lost              2
        items replaced          3
        seconds …
        """,
        link.err().replaceAll("(seconds) +[0-9.]+", "$1 …"));
    assertFalse(export().contains("Q900000001>"));
    assertEquals(new Call(ExitStatus.DONE, "", ""), by("v2", "link", "-q", "--store", store()));
  }

  @Test
  void correctionsHoldInABuildAndWhenLinkedAnew() throws IOException {
    String file = corrections("Ute Falk,,Q900000099,person\n");
    by("v1", "build", ARTICLES, "--store", store(), "--corrections", file);
    String built = export();
    assertTrue(built.contains("/entity/Q900000099>"), built);
    by("v1", "link", "--store", store());
    assertFalse(export().contains("/entity/Q900000099>"));
    by("v1", "link", "--store", store(), "--corrections", file);
    assertEquals(built, export());
  }

  @Test
  void correctionsInTheProgramsFolderHoldUnasked() throws IOException {
    String home = System.setProperty("lagebild.home", folder.toString());
    try {
      Files.createDirectories(folder.resolve("data"));
      Files.writeString(
          folder.resolve("data/corrections.csv"), "name,article,item,kind\nGenf,,none,\n");
      build("v1");
      assertFalse(export().contains("Q900000004"));
    } finally {
      if (home == null) {
        System.clearProperty("lagebild.home");
      } else {
        System.setProperty("lagebild.home", home);
      }
    }
  }

  @Test
  void aMistakeInTheCorrectionsIsToldWithItsLineAndNothingIsBuilt() throws IOException {
    String file = corrections("Genf,,Q71,\nParis,,90,\n");
    Call wrong =
        new Call(
            ExitStatus.FAILED,
            "",
            "lagebild: " + file + ":3: the item \"90\" is none; write a Q and a number, or none\n");
    assertEquals(wrong, by("v1", "build", ARTICLES, "--store", store(), "--corrections", file));
    assertFalse(Files.exists(Path.of(store())));
    assertEquals(wrong, by("v1", "link", "--store", store(), "--corrections", file));
  }

  /** Knows one person. */
  private static Service service() {
    String falk =
        "{\"id\":\"Q900000020\",\"name\":\"Ute Falk\",\"type\":[\"Q5\"],\"score\":100,\"match\":true}";
    return Service.of(
        exchange -> {
          String batch = (String) exchange.getAttribute(Service.BATCH);
          String known = batch.contains("\"Ute Falk\"") ? falk : "";
          Service.answer(200, "{\"q0\":{\"result\":[" + known + "]}}").handle(exchange);
        });
  }

  @Test
  void whatAServiceKnowsIsGainedAndTakenBackAsInAFreshBuild() {
    build("v1");
    String alone = export();
    try (Service service = service()) {
      String url = service.address().toString();
      Call link = by("v1", "link", "--reconcile", url, "--store", store());
      assertTrue(link.err().contains("items gained            2\n"), link.err());
      String linked = export();
      assertTrue(linked.contains("/entity/Q900000020> <http://www.w3.org/2002/07/owl#sameAs>"));
      assertTrue(linked.contains("\"reconciled\""));
      assertEquals(2, service.batches().size());
      by("v1", "link", "--store", store());
      assertEquals(alone, export());
      by("v1", "build", ARTICLES, "--reconcile", url, "--store", store());
      assertEquals(linked, export());
    }
  }

  @Test
  void aServiceThatIsNotThereCostsOneLine() {
    String url;
    try (Service gone = service()) {
      url = gone.address().toString();
    }
    Call build = by("v1", "build", ARTICLES, "-q", "--reconcile", url, "--store", store());
    assertEquals(ExitStatus.DONE, build.status());
    assertEquals(
        "lagebild: warning: " + url + " cannot be reached; names are linked without it\n",
        build.err());
  }

  @Test
  void withoutAStoreThereIsNothingToLink() {
    Call link = by("v1", "link", "--store", store());
    assertEquals(ExitStatus.FAILED, link.status());
    assertTrue(link.err().contains("there is no store; build one first"), link.err());
  }

  @Test
  void aFormatWithoutADryRunIsWrongUsage() {
    Call link = by("v1", "link", "--results", "csv", "--store", store());
    assertEquals(ExitStatus.WRONG_USAGE, link.status());
    assertTrue(link.err().contains("--results says how --dry-run lists"), link.err());
  }
}
