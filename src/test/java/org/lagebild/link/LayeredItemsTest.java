package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LayeredItemsTest {
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(1950, 1, 1), LocalDate.of(2015, 4, 17), LocalDate.MAX);

  private static Slice slice(String... lines) throws IOException {
    String text = String.join("\n", lines);
    return Slice.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String person(long id, String label, String alias, String terms, int wikipedias) {
    StringBuilder sites = new StringBuilder();
    for (int i = 0; i < wikipedias; i++) {
      sites.append(i > 0 ? "," : "").append("\"x").append(i).append("wiki\":{}");
    }
    return String.format(
            Locale.ROOT,
            "{\"id\":\"Q%d\",\"labels\":{\"de\":{\"value\":\"%s\"}},\"aliases\":{\"de\":[{\"value\":\"%s\"}]},",
            id,
            label,
            alias)
        + "\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}}}],\"P39\":["
        + terms
        + "]},\"sitelinks\":{"
        + sites
        + "}}";
  }

  private static String term(String begin, String end) {
    return "{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q9\"}}},\"qualifiers\":{"
        + day("P580", begin)
        + (begin.isEmpty() || end.isEmpty() ? "" : ",")
        + day("P582", end)
        + "}}";
  }

  private static String day(String property, String day) {
    return day.isEmpty()
        ? ""
        : "\"%s\":[{\"datavalue\":{\"value\":{\"time\":\"+%sT00:00:00Z\",\"precision\":11}}}]"
            .formatted(property, day);
  }

  @Test
  void anItemOfTwoLayersHasTheNamesOfBothAndTheLabelOfTheUpper() throws IOException {
    ItemIndex items =
        new LayeredItems(
            List.of(
                slice(person(1, "Selenskyj", "Selenski", "", 0)),
                slice(person(1, "Zelenskyy", "Zelensky", "", 7))));
    KnownItem item = items.item("Q1");
    assertEquals("Selenskyj", item.item().label());
    assertEquals(List.of("Selenskyj", "Selenski", "Zelenskyy", "Zelensky"), item.german());
    assertEquals(List.of("Selenski", "Zelensky", "Zelenskyy"), item.item().aliases());
    assertEquals(7, item.prior());
    for (String name : List.of("Selenskyj", "Zelenskyy")) {
      assertEquals(List.of(item), items.named(NameForm.EXACT, NameForm.EXACT.key(name)), name);
    }
  }

  @Test
  void aTermThatBothKnowCountsOnceAndEndsWhereEitherSaysSo() throws IOException {
    LayeredItems items =
        new LayeredItems(
            List.of(
                slice(person(1, "Eins", "I", term("2019-05-20", ""), 0)),
                slice(
                    person(
                        1,
                        "Eins",
                        "I",
                        term("2019-01-01", "2024-05-20")
                            + ","
                            + term("", "")
                            + ","
                            + term("2010-01-01", "2012-01-01"),
                        0))));
    assertEquals(
        List.of(
            new Term("Q9", LocalDate.of(2019, 5, 20), LocalDate.of(2024, 5, 20)),
            new Term("Q9", LocalDate.of(2010, 1, 1), LocalDate.of(2012, 1, 1))),
        items.item("Q1").terms());
  }

  @Test
  void candidatesAreTheUnionAndTheBestKnownComeFirst() throws IOException {
    LayeredItems items =
        new LayeredItems(
            List.of(
                slice(person(1, "Hans Meier", "H", "", 2)),
                slice(person(2, "Hans Meier", "H", "", 5), person(1, "Hans Meier", "J", "", 3))));
    assertEquals(
        List.of("Q2", "Q1"),
        items.named(NameForm.EXACT, "hansmeier").stream().map(KnownItem::id).toList());
    List<String> all = new ArrayList<>();
    items.forEach(item -> all.add(item.id() + " " + item.prior()));
    assertEquals(List.of("Q1 3", "Q2 5"), all);
  }

  @Test
  void whoTookAnOfficeLastComesFirstHoweverWellOthersAreKnown() throws IOException {
    List<String> famous = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      String begin = LocalDate.of(1900 + i, 1, 1).toString();
      famous.add(person(100 + i, "P" + i, "", term(begin, LocalDate.of(1901 + i, 1, 1) + ""), 50));
    }
    LayeredItems items =
        new LayeredItems(
            List.of(
                slice(
                    person(1, "Alt", "", term("", ""), 90),
                    person(2, "Neu", "", term("2020-05-05", ""), 1)),
                slice(famous.toArray(String[]::new)),
                slice(person(3, "Vorher", "", term("2010-01-01", "2020-05-05"), 0))));
    assertEquals(
        List.of("Q2", "Q3", "Q179", "Q178"),
        ids(items.holders("Q9", LocalDate.of(2025, 1, 1))).subList(0, 4));
    assertEquals("Q3", ids(items.holders("Q9", LocalDate.of(2020, 5, 4))).get(0));
    assertEquals(List.of("Q101", "Q100", "Q1"), ids(items.holders("Q9", LocalDate.of(1901, 1, 1))));
    assertEquals(List.of(), items.holders("Q99", LocalDate.of(2025, 1, 1)));
    assertEquals(
        List.of("Q3"), ids(items.holdersNamed("Q9", NameForm.EXACT, NameForm.EXACT.key("Vorher"))));
  }

  private static List<String> ids(List<KnownItem> items) {
    return items.stream().map(KnownItem::id).toList();
  }

  @Test
  void theIndexThatTravelsWithTheProgramFindsWhatTheSliceSays() {
    ItemIndex embedded = EmbeddedIndex.open();
    Slice slice = Slice.embedded();
    assertEquals(IndexedItems.class, embedded.getClass());
    assertEquals(slice.size(), embedded.size());
    slice.forEach(
        item -> {
          assertEquals(item, embedded.item(item.id()));
          for (NameForm form : NameForm.values()) {
            for (String key : form.keys(item)) {
              assertEquals(slice.named(form, key), embedded.named(form, key), key);
            }
          }
          for (LocalDate day : DAYS) {
            assertEquals(slice.holders(item.id(), day), embedded.holders(item.id(), day));
          }
          String name = NameForm.LAST_NAME.key(item.item().label());
          for (Term term : item.terms()) {
            assertEquals(
                slice.holdersNamed(term.office(), NameForm.LAST_NAME, name),
                embedded.holdersNamed(term.office(), NameForm.LAST_NAME, name));
          }
          assertEquals(slice.offices(item.id()), embedded.offices(item.id()));
          assertEquals(slice.statesOfCapital(item.id()), embedded.statesOfCapital(item.id()));
        });
    String key = NameForm.EXACT.key("Kijev");
    assertNotNull(slice.near(NameForm.EXACT, key, 1).get(0));
    assertEquals(slice.near(NameForm.EXACT, key, 1), embedded.near(NameForm.EXACT, key, 1));
    embedded.close();
  }
}
