package org.lagebild.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.export.Exporter;
import org.lagebild.export.GraphFormat;
import org.lagebild.link.CorrectionsReader;
import org.lagebild.link.Linker;
import org.lagebild.store.Store;
import org.lagebild.store.StoreException;
import org.lagebild.vocab.LB;

class RelinkingTest {
  @TempDir Path folder;

  private Path store(String name) {
    return folder.resolve(name);
  }

  private static String articles() {
    try (InputStream in =
        RelinkingTest.class.getResourceAsStream("/pipeline/relink/articles.ndjson")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void build(Path store, Linker linker, String base, String lines) {
    BuildRequest request =
        new BuildRequest(List.of("-"), store, base, null, BuildRequest.DEFAULT_MAX_BYTES, 1);
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    LocalBuild.run(request, in, () -> NameStages.with(linker), new Heard());
  }

  private static void build(Path store, Linker linker) {
    build(store, linker, LocalBuild.DEFAULT_BASE, articles());
  }

  private static RelinkReport relink(Path store, Linker linker) {
    return Relinking.run(store, linker::link, "", new Heard());
  }

  /** All that is exported, and what the store keeps for itself. */
  private static String all(Path folder) {
    try (Store store = Store.open(folder)) {
      assertEquals(List.of(), store.validate());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.read(
          data -> {
            new Exporter(data).all(GraphFormat.NQUADS, out);
            return true;
          });
      return out.toString(StandardCharsets.UTF_8) + kept(store);
    }
  }

  private static String kept(Store store) {
    return store.read(
        data ->
            Iter.asStream(data.find(Quad.defaultGraphIRI, Node.ANY, LB.findings, Node.ANY))
                .map(NodeFmtLib::str)
                .sorted()
                .collect(Collectors.joining("\n")));
  }

  @Test
  void theResultIsThatOfAFreshBuildWithTheNewIndex() {
    Linker old = NameStages.linker("v1");
    Linker now = NameStages.linker("v2");
    build(store("s"), old);
    build(store("old"), old);
    build(store("fresh"), now);
    assertNotEquals(all(store("fresh")), all(store("s")));

    relink(store("s"), now);
    assertEquals(all(store("fresh")), all(store("s")));
    relink(store("s"), old);
    assertEquals(all(store("old")), all(store("s")));
  }

  @Test
  void itTellsWhichEntitiesGainLoseOrChangeTheirItem() {
    build(store("s"), NameStages.linker("v1"));
    List<String> expected =
        List.of(
            "a Ada Lenz null>Q900000005 full-name",
            "a Ivo Brandt Q900000001>null null",
            "b Auenfurt-Nord Q900000003>Q900000006 name",
            "b Ivo Brandt Q900000001>null null",
            "b Norland Q900000002>Q900000012 name",
            "c Norland Q900000002>Q900000012 name");
    String before = all(store("s"));
    Heard dry = new Heard();
    RelinkReport planned = Relinking.dryRun(store("s"), NameStages.linker("v2")::link, dry);
    assertEquals(new RelinkReport(4, 3, 1, 2, 3), planned);
    assertEquals(expected, dry.changes);
    assertEquals(before, all(store("s")));

    Heard heard = new Heard();
    assertEquals(planned, Relinking.run(store("s"), NameStages.linker("v2")::link, "", heard));
    assertEquals(expected, heard.changes);
    assertEquals(4, heard.begun);
    assertEquals(4, heard.linked);
    assertEquals(new RelinkReport(4, 0, 0, 0, 0), relink(store("s"), NameStages.linker("v2")));
  }

  @Test
  void manyArticlesAreOneTransaction() {
    String many =
        IntStream.range(0, 40)
            .mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"Ada Lenz in Genf, Norland.\"}\n")
            .collect(Collectors.joining());
    String base = LocalBuild.DEFAULT_BASE;
    build(store("s"), NameStages.linker("v1"), base, many);
    build(store("fresh"), NameStages.linker("v2"), base, many);
    String before = all(store("s"));
    Linker now = NameStages.linker("v2");
    Heard failing = new Heard();
    assertThrows(
        IllegalStateException.class,
        () ->
            Relinking.run(
                store("s"),
                findings -> {
                  if (failing.linked == 35) {
                    throw new IllegalStateException("the index broke");
                  }
                  return now.link(findings);
                },
                "",
                failing));
    assertEquals(before, all(store("s")));
    assertEquals(new RelinkReport(40, 40, 40, 0, 40), relink(store("s"), now));
    assertEquals(all(store("fresh")), all(store("s")));
  }

  @Test
  void correctionsAreAppliedToWhatIsStoredAndTakenBackWithoutThem() {
    String rows =
        "name,article,item,kind\nUte Falk,,Q900000099,\nGenf,a,none,city\nIvo Brandt,b,Q900000098,\n";
    Linker plain = NameStages.linker("v1");
    Linker corrected = plain.withCorrections(CorrectionsReader.csv("f", rows));
    build(store("s"), plain);
    build(store("fresh"), corrected);
    String before = all(store("s"));
    Heard heard = new Heard();
    Relinking.run(store("s"), corrected::link, "", heard);
    assertEquals(
        List.of(
            "a Genf Q900000004>null null",
            "b Ivo Brandt Q900000001>Q900000098 correction",
            "c Ute Falk null>Q900000099 correction",
            "d Ute Falk null>Q900000099 correction"),
        heard.changes);
    assertEquals(all(store("fresh")), all(store("s")));
    relink(store("s"), plain);
    assertEquals(before, all(store("s")));
  }

  @Test
  void theStoreRemembersItsBase() {
    String base = "https://example.org/news/";
    build(store("s"), NameStages.linker("v1"), base, articles());
    build(store("fresh"), NameStages.linker("v2"), base, articles());
    relink(store("s"), NameStages.linker("v2"));
    assertEquals(all(store("fresh")), all(store("s")));
    assertFalse(all(store("s")).contains("<" + LocalBuild.DEFAULT_BASE + "entity"));
  }

  @Test
  void aStoreOfTwoBasesIsLeftAlone() {
    Linker linker = NameStages.linker("v1");
    build(store("s"), linker);
    build(store("s"), linker, "https://example.org/news/", "{\"id\":\"z\",\"text\":\"Genf.\"}");
    StoreException refused = assertThrows(StoreException.class, () -> relink(store("s"), linker));
    assertTrue(
        refused
            .getMessage()
            .endsWith(
                ": its articles begin with several bases: https://example.org/news/,"
                    + " https://w3id.org/lagebild/; build those of each base into a store of its"
                    + " own"),
        refused.getMessage());
  }

  @Test
  void aStoreOfAnOlderVersionIsLeftAlone() {
    build(store("s"), NameStages.linker("v1"));
    try (Store store = Store.open(store("s"))) {
      Txn.executeWrite(
          store.dataset(),
          () -> store.dataset().deleteAny(Quad.defaultGraphIRI, Node.ANY, LB.findings, Node.ANY));
    }
    Linker now = NameStages.linker("v2");
    assertEquals(
        StoreException.Reason.OUTDATED,
        assertThrows(StoreException.class, () -> relink(store("s"), now)).reason());
  }

  /** Linking anew in a process that ends between two articles, as if it were killed there. */
  static final class EndsEarly {
    private EndsEarly() {}

    public static void main(String[] arguments) {
      Linker linker = NameStages.linker("v2");
      Heard heard = new Heard();
      Relinking.run(
          Path.of(arguments[0]),
          findings -> {
            if (heard.linked == 35) {
              Runtime.getRuntime().halt(9);
            }
            return linker.link(findings);
          },
          "",
          heard);
    }
  }

  @Test
  void aProcessThatIsKilledInTheMiddleLeavesTheStoreAsItWas() throws Exception {
    String many =
        IntStream.range(0, 40)
            .mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"Ada Lenz in Genf, Norland.\"}\n")
            .collect(Collectors.joining());
    build(store("s"), NameStages.linker("v1"), LocalBuild.DEFAULT_BASE, many);
    String before = all(store("s"));
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EndsEarly.class.getName(),
                store("s").toString())
            .inheritIO()
            .start();
    assertEquals(9, killed.waitFor());
    assertEquals(before, all(store("s")));
  }
}
