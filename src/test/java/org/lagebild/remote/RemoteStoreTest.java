package org.lagebild.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.PasswordAuthentication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.TestStages;
import org.lagebild.cli.Call;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.SmallStages;
import org.lagebild.pipeline.Stages;
import org.lagebild.store.RemoteStore;
import org.lagebild.store.StoreException;

class RemoteStoreTest {
  private static final List<String> FORMATS =
      List.of("trig", "nquads", "jsonld", "turtle", "ntriples", "rdfxml");
  private static final String OTHERS =
      "<urn:x> <http://schema.org/datePublished> \"2030-01-01\" . <urn:x> a <urn:y>";

  @TempDir Path folder;

  private static Call call(Supplier<Stages> stages, String... arguments) {
    return Call.through(stages, "", arguments);
  }

  private static String done(String store, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", store));
    Call call = call(TestStages::remembering, all.toArray(String[]::new));
    assertEquals(0, call.status(), call.err());
    return call.out() + call.err();
  }

  private static void assertSame(String here, String there) {
    for (String format : FORMATS) {
      assertEquals(
          done(here, "export", "--format", format), done(there, "export", "--format", format));
    }
    for (String query : List.of("events", "meetings", "statements", "links", "network")) {
      assertEquals(
          done(here, "query", query, "--results", "csv"),
          done(there, "query", query, "--results", "csv"));
    }
    assertEquals(done(here, "stats"), done(there, "stats"));
    assertEquals(done(here, "validate"), done(there, "validate"));
  }

  @Test
  void theSeedsAreTheSameThereAsInAFolder() throws IOException {
    String here = folder.resolve("store").toString();
    done(here, "build", "seeds", "--quiet");
    try (Fuseki fuseki = Fuseki.start("mem", "writable")) {
      String there = fuseki.address("ds");
      done(there, "build", "seeds", "--quiet");
      assertSame(here, there);
      String fact = "https://w3id.org/lagebild/entity/Q7747";
      assertEquals(done(here, "explain", fact), done(there, "explain", fact));
      // again, by other ways: nothing changes
      done(fuseki.address("apart"), "build", "seeds", "--quiet");
      assertSame(here, fuseki.address("apart"));
    }
  }

  @Test
  void noTextBreaksOutOfTheUpdateThatCarriesIt() throws IOException {
    Path hostile = Path.of("src/test/resources/remote/hostile.ndjson");
    String here = folder.resolve("store").toString();
    call(SmallStages::load, "build", hostile.toString(), "--store", here, "-q");
    try (Fuseki fuseki = Fuseki.start("mem", "writable")) {
      Call built =
          call(
              SmallStages::load,
              "build",
              hostile.toString(),
              "-q",
              "--store",
              fuseki.address("ds"));
      assertEquals(new Call(0, "", ""), built);
      assertEquals(done(here, "export"), done(fuseki.address("ds"), "export"));
      assertFalse(fuseki.holds("{ GRAPH <urn:x> { ?s ?p ?o } }"));
    }
  }

  @Test
  void graphsOfOthersAreNeitherReadNorTouched() throws IOException {
    String here = folder.resolve("store").toString();
    String articles = "src/test/resources/cli/artikel";
    call(SmallStages::load, "build", articles, "--store", here, "-q");
    try (Fuseki fuseki = Fuseki.start("mem", "writable")) {
      String there = fuseki.address("ds");
      fuseki.update("INSERT DATA { " + OTHERS + " . GRAPH <urn:g> { " + OTHERS + " } }");
      call(SmallStages::load, "build", articles, "--store", there, "-q");
      assertSame(here, there);
      assertTrue(fuseki.holds("{ " + OTHERS + " GRAPH <urn:g> { " + OTHERS + " } }"));
      assertTrue(fuseki.holds("{ { SELECT (COUNT(*) AS ?n) { ?s ?p ?o } } FILTER(?n = 2) }"));
    }
  }

  @Test
  void aServiceThatIsKilledIsToldInOneLineAndTheNextBuildCompletes() throws IOException {
    String here = folder.resolve("here").toString();
    String data = Files.createDirectory(folder.resolve("there")).toString();
    Path articles = articles(60);
    Fuseki killed = Fuseki.start(data, "writable");
    AtomicInteger seen = new AtomicInteger();
    Stages stages = SmallStages.load();
    Stages killing =
        new Stages(
            article -> {
              if (seen.incrementAndGet() == 40) {
                killed.kill();
              }
              return stages.annotate().apply(article);
            },
            stages.extract(),
            stages.link());
    String address = killed.address("ds");
    Call failed =
        call(
            () -> killing,
            "build",
            articles.toString(),
            "--store",
            address,
            "-q",
            "--jobs",
            "1",
            "--batch",
            "16");
    assertEquals(1, failed.status());
    assertTrue(
        failed.err().matches("lagebild: store " + address + ": cannot be reached[^\n]*\n"),
        failed.err());
    call(SmallStages::load, "build", articles.toString(), "--store", here, "-q");
    try (Fuseki fuseki = Fuseki.start(data, "writable")) {
      String there = fuseki.address("ds");
      assertTrue(done(there, "export").length() > 1_000, "a batch was stored before");
      call(SmallStages::load, "build", articles.toString(), "--store", there, "-q");
      assertSame(here, there);
    }
  }

  private Path articles(int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"id\":\"a" + i + "\",\"text\":\"Lenz traf Brandt zum " + i + ". Mal.\"}\n");
    }
    return Files.writeString(folder.resolve("articles.ndjson"), lines);
  }

  @Test
  void whatAServiceDoesNotAllowIsToldInOneLine() throws IOException {
    try (Fuseki fuseki = Fuseki.start("mem", "no")) {
      Call build =
          call(
              SmallStages::load,
              "build",
              "src/test/resources/cli/artikel",
              "-q",
              "--store",
              fuseki.address("ds"));
      assertEquals(1, build.status());
      assertEquals(1, build.err().lines().filter(l -> l.contains("store http")).count());
      Call nothing = call(SmallStages::load, "stats", "--store", fuseki.address("nothing"));
      assertEquals(
          "lagebild: store "
              + fuseki.address("nothing")
              + ": no SPARQL service is there (status 404); mend --store\n",
          nothing.err());
    }
  }

  @Test
  void aPasswordOpensWhatIsClosedWithoutIt() throws IOException {
    Path passwords = Files.writeString(folder.resolve("passwords"), "lena: geheim\n");
    try (Fuseki fuseki = Fuseki.start("mem", "writable", passwords.toString())) {
      assertEquals(StoreException.Reason.NOT_ALLOWED, refused(fuseki, null).reason());
      assertEquals(StoreException.Reason.NOT_ALLOWED, refused(fuseki, "falsch").reason());
      try (RemoteStore store = at(fuseki, "geheim")) {
        store.requireWritable();
        assertEquals(List.of(), store.validate());
      }
    }
  }

  private static StoreException refused(Fuseki fuseki, String password) {
    return assertThrows(StoreException.class, () -> at(fuseki, password).close());
  }

  private static RemoteStore at(Fuseki fuseki, String password) {
    return RemoteStore.at(
        fuseki.address("ds"),
        LocalBuild.DEFAULT_BASE,
        password == null ? null : new PasswordAuthentication("lena", password.toCharArray()));
  }

  @Test
  void verbsThatNeedAFolderSaySo() {
    for (String verb : List.of("link", "compact", "serve")) {
      assertEquals(
          new Call(
              2,
              "",
              "lagebild: "
                  + verb
                  + " works on a store in a folder of this machine; give --store a folder;"
                  + " see 'lagebild "
                  + verb
                  + " --help'\n"),
          call(SmallStages::load, verb, "--store", "http://localhost:1/ds"));
    }
  }
}
