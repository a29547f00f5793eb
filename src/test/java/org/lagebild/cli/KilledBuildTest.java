package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.export.Exporter;
import org.lagebild.export.GraphFormat;
import org.lagebild.store.FirstLoad;
import org.lagebild.store.Store;
import org.lagebild.vocab.Iris;

/**
 * Kills building processes as kill -9 does at random moments, looks at what they leave, goes on,
 * and in the end compares all that is stored with what an undisturbed build stores. A run that is
 * not hit in time completes the store, and the next begins a new one.
 */
class KilledBuildTest {
  private static final long SEED = Long.getLong("lagebild.seed", 20250417);

  @TempDir Path folder;
  private String program = "";
  private String batch = "";
  private Path input = Path.of("");

  /** What a store holds, as bytes, and line by line. */
  private record Content(byte[] export, Set<String> kept, List<String> articles) {
    static Content of(Path store) {
      try (Store opened = Store.open(store)) {
        return opened.read(
            data -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              new Exporter(data).all(GraphFormat.NQUADS, out);
              Set<String> kept = new TreeSet<>();
              data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                  .forEachRemaining(quad -> kept.add(quad.asTriple().toString()));
              // the numbers of changes tell the history, which differs
              kept.removeIf(line -> line.contains("urn:x-lagebild:"));
              return new Content(out.toByteArray(), kept, opened.articles());
            });
      }
    }

    /** The quads of the articles, which say what they say whatever other articles there are. */
    Set<String> ofArticles() {
      Set<String> lines =
          new HashSet<>(new String(export, StandardCharsets.UTF_8).lines().toList());
      lines.removeIf(line -> line.endsWith("/graph/entities> ."));
      return lines;
    }
  }

  @ParameterizedTest
  @CsvSource({"Main,2,false,8", "Main,2,true,4", "SmallMain,3,false,6", "SmallMain,3,true,4"})
  void whatIsKilledIsGoneOnWithToTheSameStore(
      String program, String batch, boolean firstLoad, int kills) throws Exception {
    this.program = program;
    this.batch = batch;
    input = Files.createDirectory(folder.resolve("input"));
    writeArticles(input.resolve("articles.ndjson"), program.equals("Main"));
    if (firstLoad) {
      // of no kind that is read; makes the input as large as what is loaded at once
      try (RandomAccessFile filler = new RandomAccessFile(input.resolve("x.dat").toFile(), "rw")) {
        filler.setLength(8_000_000);
      }
    }
    long begun = System.nanoTime();
    assertEquals(0, start(folder.resolve("undisturbed")).waitFor(), told());
    long whole = (System.nanoTime() - begun) / 1_000_000;
    Content undisturbed = Content.of(folder.resolve("undisturbed"));
    new Killing(undisturbed, whole, new Random(SEED), firstLoad).run(kills);
  }

  /** One series of kills. */
  private final class Killing {
    private final Content undisturbed;
    private final Set<String> allowed;
    private final long wholeMillis;
    private final Random random;
    private final boolean firstLoad;
    private int stores;
    private int articles;
    private final List<String> moments = new ArrayList<>();
    private List<Integer> parts = List.of();

    Killing(Content undisturbed, long wholeMillis, Random random, boolean firstLoad) {
      this.undisturbed = undisturbed;
      this.allowed = undisturbed.ofArticles();
      this.wholeMillis = wholeMillis;
      this.random = random;
      this.firstLoad = firstLoad;
    }

    private Path store() {
      return folder.resolve("killed-" + stores);
    }

    void run(int kills) throws Exception {
      parts = IntStream.range(0, kills).boxed().collect(Collectors.toList());
      Collections.shuffle(parts, random);
      int killed = 0;
      int left = 0;
      // where nothing was half done, nothing was tried
      while (killed < kills || left == 0 && killed < 3 * kills) {
        if (isKilled(parts.get(killed % kills))) {
          killed++;
          left += lookAtWhatIsLeft() ? 1 : 0;
        } else {
          compare();
        }
      }
      assertEquals(0, start(store()).waitFor(), told());
      compare();
      assertTrue(left > 0, () -> this + ": nothing was ever half done");
      System.out.printf(
          "%s %s: %d kills over %d ms, %d left a part, %d stores: %s%n",
          program, firstLoad ? "first load" : "store", killed, wholeMillis, left, stores, moments);
    }

    /**
     * @param part of as many as there are kills, each of which has its moment, so that all of the
     *     run is tried
     */
    private boolean isKilled(int part) throws IOException, InterruptedException {
      long moment = 1 + (long) ((part + random.nextDouble()) * wholeMillis / parts.size());
      Process process = start(store());
      boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
      process.destroyForcibly();
      int status = process.waitFor();
      moments.add(moment + (ended ? " ended" : ""));
      if (ended) {
        assertEquals(0, status, this + told());
      }
      return !ended && status != 0;
    }

    /** Whether there is a part of the articles, whole each. */
    private boolean lookAtWhatIsLeft() throws IOException {
      if (!hasStore()) {
        assertTrue(firstLoad || articles == 0, () -> this + ": the store is gone");
        return FirstLoad.isBegun(store());
      }
      Content content = Content.of(store());
      Set<String> others = content.ofArticles();
      others.removeAll(allowed);
      assertEquals(Set.of(), others, toString());
      assertTrue(content.articles().size() >= articles, () -> this + ": articles are lost");
      articles = content.articles().size();
      assertEquals(
          content.kept().size(),
          undisturbed.kept().stream().filter(content.kept()::contains).count(),
          toString());
      assertEquals(keptOf(content.articles()), content.kept().size(), toString());
      if (firstLoad) {
        assertArrayEquals(undisturbed.export(), content.export(), toString());
      }
      return articles > 0 && articles < undisturbed.articles().size();
    }

    /** How much an undisturbed build keeps of these articles beside their graphs. */
    private long keptOf(List<String> ids) {
      Set<String> names = new HashSet<>();
      ids.forEach(id -> names.add(Iris.standard().article(id).getURI()));
      return undisturbed.kept().stream()
          .filter(line -> names.contains(line.substring(0, line.indexOf(' '))))
          .count();
    }

    private boolean hasStore() throws IOException {
      if (!Files.isDirectory(store())) {
        return false;
      }
      try (Stream<Path> inside = Files.list(store())) {
        return !FirstLoad.isBegun(store())
            && inside.anyMatch(p -> p.getFileName().toString().startsWith("Data-"))
            && !FirstLoad.isPossible(store());
      }
    }

    private void compare() {
      Content content = Content.of(store());
      assertArrayEquals(undisturbed.export(), content.export(), toString());
      assertEquals(undisturbed.kept(), content.kept(), toString());
      assertFalse(Files.exists(store().resolve("first-load")), toString());
      stores++;
      articles = 0;
    }

    @Override
    public String toString() {
      return "seed " + SEED + ", of " + wholeMillis + " ms killed after " + moments;
    }
  }

  private Process start(Path store) throws IOException {
    String classes = System.getProperty("java.class.path");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dlagebild.home=" + folder,
            "-cp",
            classes,
            "org.lagebild.cli." + program,
            "build",
            input.toString(),
            "--quiet",
            "--batch",
            batch,
            "--store",
            store.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("told").toFile())
        .start();
  }

  private String told() {
    try {
      return ": " + Files.readString(folder.resolve("told"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paragraphs of the articles that come along, or many small ones. */
  private static void writeArticles(Path file, boolean real) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (String text : real ? paragraphs() : List.of("Lenz traf Brandt. ".repeat(8))) {
      for (int i = 0; i < (real ? 1 : 60); i++) {
        ObjectNode article = json.createObjectNode();
        article.put("id", "a-" + lines.size()).put("date", "2025-04-17").put("text", text);
        lines.add(json.writeValueAsString(article));
      }
    }
    Files.write(file, lines);
  }

  private static List<String> paragraphs() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        String body = Files.readString(seed).replaceFirst("(?s)\\A---\\n.*?\\n---\\n", "");
        Stream.of(body.split("\\n\\s*\\n")).filter(p -> p.length() > 200).forEach(paragraphs::add);
      }
    }
    return paragraphs.subList(0, Math.min(24, paragraphs.size()));
  }
}
