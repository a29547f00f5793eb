package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.rdf.Found;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/** Of what an article's graph was made is known as long as that is so. */
class DigestTest {
  private static final Iris IRIS = Iris.standard();
  private static final ArticleQuads QUADS = new ArticleQuads(IRIS);

  @TempDir Path folder;

  private static List<Quad> article(String text, String digest) {
    Findings findings = new Found("a", null, text).findings();
    List<Quad> quads = new ArrayList<>(QUADS.of(findings, Linking.NONE));
    quads.add(QUADS.kept(findings.article(), "kept"));
    if (!digest.isEmpty()) {
      quads.add(QUADS.digest(findings.article(), digest));
    }
    return quads;
  }

  @Test
  void itComesAndGoesWithTheArticle() {
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      assertNull(store.digest("a"));
      store.put(article("Ein Satz.", "one"));
      assertEquals("one", store.digest("a"));
      store.put(article("Noch einer.", "two"));
      assertEquals("two", store.digest("a"));
      store.put(article("Noch einer.", ""));
      assertNull(store.digest("a"));
      store.put(article("Ein Satz.", "one"));
      store.remove("a");
      assertNull(store.digest("a"));
    }
  }

  @Test
  void whoChangesAGraphTakesItAway() {
    Node article = IRIS.article("a");
    Node title = NodeFactory.createLiteralString("Ein Titel");
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      store.put(article("Ein Satz.", "one"));
      assertEquals(List.of(), store.change(data -> data.add(article, article, LB.name, title)));
      assertNull(store.digest("a"));
      assertEquals("kept", store.article(article.getURI()).findings());
    }
  }

  @Test
  void aFirstLoadThatIsGoneOnWithKnowsItOfTheLatest() {
    try (FirstLoad load = FirstLoad.into(folder, IRIS.base())) {
      load.put(article("Ein Satz.", "one"));
      assertEquals("one", load.digest("a"));
      load.put(article("Noch einer.", "two"));
      load.put(article("Ein dritter.", ""));
      assertNull(load.digest("a"));
    }
    try (FirstLoad load = FirstLoad.into(folder, IRIS.base())) {
      assertNull(load.digest("a"));
      load.put(article("Noch einer.", "two"));
      assertEquals("two", load.digest("a"));
    }
    try (FirstLoad load = FirstLoad.into(folder, IRIS.base())) {
      assertEquals("two", load.digest("a"));
      load.finish();
    }
    try (Store store = Store.open(folder)) {
      assertEquals("two", store.digest("a"));
    }
  }
}
