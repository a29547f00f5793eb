package org.lagebild.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.store.FirstLoad;
import org.lagebild.store.Store;

class LocalBuildTest {
  private static final int ARTICLES = 20;

  @TempDir Path folder;

  /** Articles that are together as long as what is loaded at once. */
  private Path input() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    long length = LocalBuild.LARGE / ARTICLES + 1;
    String filler = "Und so weiter.\n".repeat((int) (length / 15));
    for (int i = 0; i < ARTICLES; i++) {
      String name = String.format(Locale.ROOT, "a%02d.txt", i);
      Files.writeString(articles.resolve(name), "Lenz traf Brandt in Genf am Montag.\n" + filler);
    }
    return articles;
  }

  private BuildReport build(Path articles, Stop stop) {
    BuildRequest request =
        new BuildRequest(
            List.of(articles.toString()),
            folder.resolve("store"),
            LocalBuild.DEFAULT_BASE,
            null,
            1_000_000,
            1);
    InputStream nothing = InputStream.nullInputStream();
    return LocalBuild.run(request, nothing, SmallStages::load, new Heard(), stop);
  }

  @Test
  void aLargeFirstLoadThatIsStoppedIsKeptAndGoneOnWith() throws IOException {
    Path articles = input();
    Path store = folder.resolve("store");
    Stop stop = new Stop();
    stop.ask();
    assertEquals(1, build(articles, stop).articles());
    assertTrue(FirstLoad.isBegun(store));
    BuildReport rest = build(articles, new Stop());
    assertEquals(ARTICLES - 1, rest.articles());
    assertEquals(1, rest.unchanged());
    assertFalse(FirstLoad.isBegun(store));
    try (Store built = Store.open(store)) {
      assertEquals(ARTICLES, built.articles().size());
    }
  }
}
