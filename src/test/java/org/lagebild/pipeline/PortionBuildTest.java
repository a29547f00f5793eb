package org.lagebild.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.model.Mention;
import org.lagebild.model.Span;
import org.lagebild.pipeline.PortionOutput.Kind;
import org.lagebild.store.PreparedLoad;
import org.lagebild.store.Store;
import org.lagebild.store.StoredQuads;

class PortionBuildTest {
  private static final PortionSettings SETTINGS =
      new PortionSettings(LocalBuild.DEFAULT_BASE, null, BuildRequest.DEFAULT_MAX_BYTES);

  private static final String REPORT =
      " will im Herbst darüber beraten, wie die Gemeinden am Fluss besser vor Hochwasser geschützt"
          + " werden können. Bisher fehlt es vor allem an Geld für höhere Deiche und an Flächen, auf"
          + " denen sich das Wasser ausbreiten darf. Die Bauern fordern einen Ausgleich für Ernten,"
          + " die ihnen dabei verloren gehen. Eine Entscheidung wird frühestens im Winter erwartet.";

  /** Two names of one entity, of which the smaller comes later, and it is two things. */
  private static final List<String> LINES =
      List.of(
          "{\"id\": \"a\", \"text\": \"Rat der Mitte tagt heute.\"}",
          "{\"text\": \"Rat der mitte tagt heute wieder.\"}",
          "{\"id\": \"c\", \"text\": \"RAT DER MITTE tagt heute.\"}",
          "{\"id\": \"a\", \"text\": \"Noch einer sagt etwas.\"}",
          "{\"id\": \"p\", \"text\": \"Der Ausschuss" + REPORT + " Das stand so fest.\"}",
          "{\"id\": \"q\", \"text\": \"Ein Ausschuss" + REPORT + "\"}");

  @TempDir private Path folder;
  private final Map<Kind, List<String>> written = new EnumMap<>(Kind.class);

  /** The first words are a name, and what it is depends on how it is written. */
  private static Findings find(Article article) {
    String name = article.text().substring(0, 13);
    EntityKind kind = name.startsWith("RAT") ? EntityKind.GROUP : EntityKind.ORGANIZATION;
    Mention mention = new Mention(new Span(0, 13), name, true);
    Entity entity = new Entity("e", kind, name, true, List.of(mention));
    return new Findings(article, List.of(entity), List.of(), List.of(), List.of());
  }

  private static Stages stages() {
    return new Stages(a -> List.of(), (a, sentences) -> find(a), findings -> Linking.NONE);
  }

  private static Portion lines(int from, int to) {
    byte[] text = String.join("\n", LINES.subList(from, to)).getBytes(StandardCharsets.UTF_8);
    return new Portion.Lines("in/n.ndjson", "n.ndjson", from, new ByteArrayInputStream(text));
  }

  private void run(Portion portion, Map<String, String> taken) {
    new PortionBuild(SETTINGS)
        .run(
            portion,
            taken,
            PortionBuildTest::stages,
            (kind, line) -> written.computeIfAbsent(kind, k -> new ArrayList<>()).add(line));
  }

  @Test
  void theIdsOfAPortionAreToldWithTheirPlaces() {
    List<String> ids = new ArrayList<>();
    new PortionBuild(SETTINGS).ids(lines(1, 4), (id, where) -> ids.add(id + " " + where));
    assertEquals(List.of("n-2 in/n.ndjson:2", "c in/n.ndjson:3", "a in/n.ndjson:4"), ids);
  }

  @Test
  void whatAnEarlierPortionHasIsRefused() {
    run(lines(2, 4), Map.of("a", "in/n.ndjson:1"));
    assertEquals(
        List.of(
            "{\"where\":\"in/n.ndjson:3\",\"id\":\"c\",\"iri\":\"https://w3id.org/lagebild/article/c\",\"outcome\":\"stored\",\"reason\":null}",
            "{\"where\":\"in/n.ndjson:4\",\"id\":null,\"iri\":null,\"outcome\":\"refused\",\"reason\":\"the id \\\"a\\\" is already that of in/n.ndjson:1; give one of them another\"}"),
        written.get(Kind.OUTCOMES).stream().sorted().toList());
  }

  @Test
  void portionsTogetherGiveTheStoreOfABuild() throws IOException {
    run(lines(0, 1), Map.of());
    run(lines(1, 4), Map.of("a", "in/n.ndjson:1"));
    run(lines(4, 5), Map.of());
    run(lines(5, 6), Map.of());
    Path output = folder.resolve("output");
    write(output.resolve("graphs/part-00000.nq.gz"), written.get(Kind.GRAPHS));
    write(output.resolve("findings/part-00000.nq.gz"), written.get(Kind.FINDINGS));
    write(output.resolve("entities/part-00000.nq.gz"), entities());
    Files.createFile(output.resolve("_SUCCESS"));
    assertEquals(5, PreparedLoad.into(folder.resolve("loaded"), output, quads -> {}));
    assertEquals(built(), StoredQuads.of(folder.resolve("loaded")));
    try (Store loaded = Store.open(folder.resolve("loaded"))) {
      assertEquals(1, loaded.reprints());
    }
  }

  private List<String> entities() {
    TreeMap<String, TreeSet<String>> said = new TreeMap<>();
    for (String claim : written.get(Kind.CLAIMS)) {
      String[] parts = claim.split("\t", -1);
      said.computeIfAbsent(parts[0], e -> new TreeSet<>()).add(parts[1]);
    }
    List<String> lines = new ArrayList<>();
    said.forEach((e, triples) -> lines.addAll(EntityLines.describe(e, triples, SETTINGS.base())));
    return lines;
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<String> built() throws IOException {
    Path input = Files.write(folder.resolve("n.ndjson"), LINES);
    BuildRequest request =
        new BuildRequest(
            List.of(input.toString()),
            folder.resolve("built"),
            SETTINGS.base(),
            null,
            SETTINGS.maxBytes(),
            1);
    LocalBuild.run(request, InputStream.nullInputStream(), PortionBuildTest::stages, new Unheard());
    return StoredQuads.of(folder.resolve("built"));
  }
}
