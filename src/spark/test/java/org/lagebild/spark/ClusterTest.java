package org.lagebild.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.Stages;
import org.lagebild.pipeline.Unheard;
import org.lagebild.store.PreparedLoad;
import org.lagebild.store.StoredQuads;

/** The job in its jar on a real cluster, against a build on this machine. */
class ClusterTest {
  private static final long PATIENCE_SECONDS = 150;
  private static final String SUMMARY =
      """
      {"outcome":"refused","reason":"it cannot be read: its Parquet is damaged, or cut off; check the disk","articles":1}
      {"outcome":"refused","reason":"not a JSON object: the line does not begin with {; mend it","articles":1}
      {"outcome":"refused","reason":"the id \\"…\\" is already that of …; give one of them another","articles":1}
      {"outcome":"skipped","reason":"skipped, it is in English (N), not German","articles":1}
      {"outcome":"stored","articles":39}
      """;

  @TempDir private static Path shared;
  private static Path input = Path.of("");
  private static List<String> expected = List.of();

  @TempDir private Path folder;

  @BeforeAll
  static void buildOnThisMachine() throws IOException {
    Input articles = new Input(shared);
    input = articles.distributed();
    Path store = shared.resolve("store");
    LocalBuild.run(
        new BuildRequest(
            List.of(articles.local().toString()),
            store,
            LocalBuild.DEFAULT_BASE,
            null,
            BuildRequest.DEFAULT_MAX_BYTES,
            2),
        InputStream.nullInputStream(),
        Stages::load,
        new Unheard());
    expected = StoredQuads.of(store);
    assertTrue(expected.size() > 10_000, () -> "only " + expected.size());
  }

  @Test
  void theOutputIsTheDatasetOfALocalBuild() throws IOException, InterruptedException {
    try (Cluster cluster = new Cluster(folder);
        SparkProcess job = submit(cluster)) {
      assertEquals(0, job.end(PATIENCE_SECONDS), job::log);
      assertEquals(expected, loaded());
      assertEquals(SUMMARY, Files.readString(folder.resolve("out/summary.ndjson")));
      for (int worker = 0; worker < 2; worker++) {
        assertTrue(cluster.begun(worker).size() > 1, "both have worked");
        assertEquals(1, cluster.modelsLoaded(worker));
      }
    }
  }

  @Test
  void aWorkerThatIsKilledMidwayChangesNothing() throws IOException, InterruptedException {
    try (Cluster cluster = new Cluster(folder);
        SparkProcess job = submit(cluster)) {
      String lost = cluster.awaitWork(0);
      cluster.awaitWork(1);
      cluster.kill(0);
      assertTrue(job.isAlive());
      assertFalse(Files.exists(folder.resolve("out/_SUCCESS")));
      assertEquals(0, job.end(PATIENCE_SECONDS), job::log);
      assertTrue(cluster.begun(1).contains(lost), "the other has begun again with what was lost");
      assertEquals(expected, loaded());
    }
  }

  private SparkProcess submit(Cluster cluster) throws IOException {
    return cluster.submit(
        "--split-kib", "8", "--out", folder.resolve("out").toString(), input.toString());
  }

  private List<String> loaded() {
    Path store = folder.resolve("store");
    assertEquals(39, PreparedLoad.into(store, folder.resolve("out"), quads -> {}));
    return StoredQuads.of(store);
  }
}
