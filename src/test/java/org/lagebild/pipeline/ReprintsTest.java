package org.lagebild.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.query.QueryLoader;
import org.lagebild.query.QueryRunner;
import org.lagebild.query.ResultFormat;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.store.Backup;
import org.lagebild.store.FirstLoad;
import org.lagebild.store.Store;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

class ReprintsTest {
  private static final Iris IRIS = Iris.standard();
  private static final List<String> PAPERS = lines("ten-papers");

  @TempDir Path folder;

  private static List<String> lines(String name) {
    String resource = "/pipeline/reprints/" + name + ".ndjson";
    try (InputStream in = ReprintsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path store(String name) {
    return folder.resolve(name);
  }

  private BuildReport build(String store, List<String> lines) {
    return build(store, lines, "v1");
  }

  private BuildReport build(String store, List<String> lines, String index) {
    BuildRequest request =
        new BuildRequest(
            List.of("-"),
            store(store),
            LocalBuild.DEFAULT_BASE,
            null,
            BuildRequest.DEFAULT_MAX_BYTES,
            2);
    byte[] input = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return LocalBuild.run(
        request,
        new ByteArrayInputStream(input),
        () -> NameStages.with(NameStages.linker(index)),
        new Heard());
  }

  /** The quads of articles, as a build makes them. */
  private static List<List<Quad>> quads(List<String> lines) {
    List<List<Quad>> quads = new ArrayList<>();
    GraphSink sink =
        batch -> {
          batch.forEach(article -> quads.add(article.quads()));
          return new TreeMap<>();
        };
    ArticleQuads rdf = new ArticleQuads(IRIS);
    BuildRequest request =
        new BuildRequest(
            List.of("-"), Path.of(""), IRIS.base(), null, BuildRequest.DEFAULT_MAX_BYTES, 1);
    Analysis analysis =
        new Analysis(
            NameStages.with(NameStages.linker("v1")),
            (findings, linking) -> Rendering.of(rdf, findings, linking, null));
    byte[] input = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    new LocalRunner(request, () -> analysis, sink, new Heard(), new Stop())
        .run(new ByteArrayInputStream(input));
    return quads;
  }

  private List<String> put(String name, List<List<Quad>> batches) {
    try (Store store = Store.openOrCreate(store(name), IRIS)) {
      batches.forEach(store::put);
      assertEquals(List.of(), store.validate());
      return all(store);
    }
  }

  /** All graphs, and what is kept beside them, but for the counting of changes. */
  private static List<String> all(Store store) {
    return store.read(
        data ->
            Iter.asStream(data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .map(NodeFmtLib::str)
                .filter(quad -> !quad.contains("<urn:x-lagebild:"))
                .sorted()
                .toList());
  }

  private List<String> all(String name) {
    try (Store store = Store.open(store(name))) {
      assertEquals(List.of(), store.validate());
      return all(store);
    }
  }

  private static List<String> found(Store store, Node predicate, Node object) {
    return store.read(
        data ->
            Iter.asStream(data.findNG(Node.ANY, Node.ANY, predicate, object))
                .map(
                    quad ->
                        quad.getSubject().getURI().substring((IRIS.base() + "article/").length()))
                .sorted()
                .toList());
  }

  private static List<String> originals(Store store) {
    return found(store, RDF.type.asNode(), LB.Article);
  }

  private static List<String> reprintsOf(Store store, String id) {
    return found(store, LB.reprintOf, IRIS.article(id));
  }

  private static List<String> attacks(Store store) {
    return found(store, RDF.type.asNode(), Node.ANY).stream()
        .filter(subject -> subject.contains("#event"))
        .map(subject -> subject.replaceFirst("#.*", ""))
        .distinct()
        .toList();
  }

  @Test
  void theSameReportInTenPapersIsOneTextWithTenPublications() {
    BuildReport report = build("s", PAPERS);
    assertEquals(10, report.articles());
    assertEquals(9, report.reprints());
    try (Store store = Store.open(store("s"))) {
      assertEquals(List.of("abendpost"), originals(store));
      assertEquals(
          List.of(
              "allgemeine",
              "anzeiger",
              "bote",
              "courier",
              "echo",
              "kreisblatt",
              "morgen",
              "rundschau",
              "zeitung"),
          reprintsOf(store, "abendpost"));
      assertEquals(List.of("abendpost"), attacks(store), "each fact stands once");
      assertEquals(9, store.reprints());
      assertEquals(10, store.articles().size());
      assertEquals(List.of(), store.validate());
    }
    assertEquals(10, build("s", PAPERS).unchanged(), "reprints need not be read again");
  }

  @Test
  void theQueryListsAllPublicationsOfAReport() {
    build("s", PAPERS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Store.open(store("s"))) {
      store.read(
          data -> {
            new QueryRunner(data).run(QueryLoader.load("reprints"), ResultFormat.CSV, out);
            return true;
          });
    }
    List<String> rows = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals("article,publication,date,publisher,headline,url", rows.get(0));
    assertEquals(
        "abendpost,morgen,2025-04-17,Der Morgen,Angriff am frühen Morgen,"
            + "https://morgen.example/2025-04-17",
        rows.get(1));
    assertEquals(
        "abendpost,abendpost,2025-04-18,Abendpost,Angriff auf Auenfurt,"
            + "https://abendpost.example/2025-04-18",
        rows.get(2));
    assertEquals(11, rows.size());
  }

  @Test
  void reportsThatAreOnlyAlikeStayArticles() {
    build("s", lines("alike"));
    try (Store store = Store.open(store("s"))) {
      assertEquals(8, originals(store).size());
      assertEquals(0, store.reprints());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void orderAndBatchesAreOfNoAccount(long seed) {
    List<String> lines = new ArrayList<>(PAPERS);
    lines.addAll(lines("alike"));
    List<List<Quad>> articles = new ArrayList<>(quads(lines));
    List<String> expected = put("one", List.of(articles.stream().flatMap(List::stream).toList()));
    Random random = new Random(seed);
    Collections.shuffle(articles, random);
    List<List<Quad>> batches = new ArrayList<>();
    for (int i = 0; i < articles.size(); ) {
      int end = Math.min(articles.size(), i + 1 + random.nextInt(4));
      batches.add(articles.subList(i, end).stream().flatMap(List::stream).toList());
      i = end;
    }
    assertEquals(expected, put("many", batches));
    assertEquals(expected, loaded("loaded", batches));
  }

  private List<String> loaded(String name, List<List<Quad>> batches) {
    try (FirstLoad load = FirstLoad.into(store(name), IRIS.base())) {
      batches.forEach(load::put);
      load.finish();
      assertEquals(9, load.reprints());
    }
    return all(name);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whoeverGoesLeavesTheStoreOfTheOthers(long seed) {
    List<List<Quad>> articles = new ArrayList<>(quads(PAPERS));
    Collections.shuffle(articles, new Random(seed));
    put("s", articles);
    try (Store store = Store.open(store("s"), IRIS)) {
      for (int gone = 1; gone < articles.size(); gone += 3) {
        List<String> ids = articles.subList(gone - 1, gone).stream().map(ReprintsTest::id).toList();
        store.remove(ids);
        List<List<Quad>> rest = new ArrayList<>(articles);
        rest.removeIf(a -> !store.holdsArticle(id(a)));
        assertEquals(put("rest" + gone, rest), all(store));
      }
    }
  }

  private static String id(List<Quad> article) {
    return article.get(0).getGraph().getURI().substring((IRIS.base() + "article/").length());
  }

  @Test
  void theNextIsPromotedWhenTheOriginalGoes() {
    build("s", PAPERS);
    try (Store store = Store.open(store("s"), IRIS)) {
      assertTrue(store.remove("abendpost"));
      assertEquals(List.of("rundschau"), originals(store));
      assertEquals(8, reprintsOf(store, "rundschau").size());
      assertEquals(List.of("rundschau"), attacks(store));
    }
  }

  @Test
  void theNextIsPromotedWhenOthersTakeTheOriginalAway() {
    build("s", PAPERS);
    List<String> rest = PAPERS.stream().filter(l -> !l.contains("abendpost")).toList();
    build("rest", rest);
    try (Store store = Store.open(store("s"), IRIS)) {
      assertEquals(List.of(), store.change(data -> data.removeGraph(IRIS.article("abendpost"))));
    }
    assertEquals(all("rest"), all("s"));
  }

  @Test
  void linkingAnewGivesWhatAFreshBuildGives() {
    build("s", PAPERS);
    build("fresh", PAPERS, "v2");
    RelinkReport first = Relinking.run(store("s"), NameStages.linker("v2")::link, "", new Heard());
    assertEquals(10, first.articles());
    assertEquals(graphs("fresh"), graphs("s"));
    RelinkReport again = Relinking.run(store("s"), NameStages.linker("v2")::link, "", new Heard());
    assertEquals(new RelinkReport(10, 0, 0, 0, 0), again);
    for (String name : List.of("s", "fresh")) {
      try (Store store = Store.open(store(name), IRIS)) {
        store.remove("abendpost");
      }
    }
    assertEquals(graphs("fresh"), graphs("s"), "what is withheld was linked anew as well");
  }

  private Set<String> graphs(String name) {
    Set<String> quads = new HashSet<>(all(name));
    quads.removeIf(quad -> quad.contains(LB.digest.getURI()));
    return quads;
  }

  @Test
  void aBackupKeepsWhatIsWithheld() throws IOException {
    build("s", PAPERS);
    ByteArrayOutputStream backup = new ByteArrayOutputStream();
    try (Store store = Store.open(store("s"), IRIS)) {
      Backup.write(store, backup, quads -> {});
    }
    Path file = Files.write(folder.resolve("backup"), backup.toByteArray());
    Backup.restore(file, store("restored"), quads -> {});
    for (String name : List.of("s", "restored")) {
      try (Store store = Store.open(store(name), IRIS)) {
        store.remove("abendpost");
      }
    }
    assertEquals(all("s"), all("restored"));
  }
}
