package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Linking;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.rdf.Found;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

class NewestArticlesTest {
  private static final Iris IRIS = Iris.standard();
  private static final ArticleQuads QUADS = new ArticleQuads(IRIS);
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  @TempDir Path folder;

  private static List<Quad> articles(int from, int to) {
    List<Quad> quads = new ArrayList<>();
    for (int i = from; i < to; i++) {
      quads.addAll(article(i, FIRST.plusDays(i)));
    }
    return quads;
  }

  private static List<Quad> article(int number, LocalDate day) {
    String id = String.format(Locale.ROOT, "n%04d", number);
    return QUADS.of(
        new Found(id, day, "Rat.").named("o", EntityKind.ORGANIZATION, "Rat", "Rat").findings(),
        Linking.NONE);
  }

  private static List<String> newest(Store store) {
    return store.read(
        data ->
            Iter.asStream(data.find(IRIS.entitiesGraph(), Node.ANY, LB.recency, Node.ANY))
                .map(
                    q ->
                        String.format(
                            Locale.ROOT,
                            "%3s %s",
                            q.getObject().getLiteralLexicalForm(),
                            q.getSubject().getLocalName()))
                .sorted()
                .toList());
  }

  @Test
  void aLargeStoreKnowsItsNewestArticlesAndASmallOneNone() {
    try (Store store = Store.openOrCreate(folder.resolve("put"), IRIS)) {
      store.put(articles(0, 2000));
      assertEquals(List.of(), newest(store));
      store.put(articles(2000, 2002));
      assertEquals(100, newest(store).size());
      assertEquals(List.of("  1 n2001", "  2 n2000", "  3 n1999"), newest(store).subList(0, 3));
      // the newest becomes the oldest
      store.put(article(2001, FIRST.minusDays(1)));
      assertEquals(List.of("  1 n2000", "  2 n1999"), newest(store).subList(0, 2));
      store.remove("n2000");
      assertEquals(List.of("  1 n1999", "  2 n1998"), newest(store).subList(0, 2));
      store.remove("n0000");
      assertEquals(List.of(), newest(store));
    }
  }

  @Test
  void aFirstLoadKnowsThemToo() {
    try (FirstLoad load = FirstLoad.into(folder.resolve("load"), IRIS.base())) {
      load.put(articles(0, 2001));
      load.finish();
    }
    try (Store store = Store.open(folder.resolve("load"), IRIS)) {
      assertEquals(List.of("  1 n2000", "  2 n1999", "  3 n1998"), newest(store).subList(0, 3));
    }
  }
}
