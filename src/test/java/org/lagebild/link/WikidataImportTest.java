package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.link.index.RecordIndexWriter;

/** Imports the dump of an invented world, src/test/resources/link/dump/small.json. */
class WikidataImportTest {
  @TempDir Path folder;

  private Path dump(byte[]... parts) throws IOException {
    return Imports.write(folder.resolve("dump"), parts);
  }

  private Path index() {
    return folder.resolve("index");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String person(long number, String label) {
    return "{\"type\":\"item\",\"id\":\"Q"
        + number
        + "\",\"labels\":{\"de\":{\"language\":\"de\",\"value\":\""
        + label
        + "\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"property\":\"P31\",\"datavalue\":{\"value\":"
        + "{\"numeric-id\":5,\"id\":\"Q5\"}}},\"rank\":\"normal\"}]}}";
  }

  @Test
  void keepsPeoplePlacesAndOfficesThatHaveAName() throws IOException {
    ImportReport report = Imports.run(dump(Imports.small()), index());
    assertEquals(16, report.entities());
    assertEquals(0, report.damaged());
    assertEquals(6, report.size());
    assertEquals(2, report.items().get("PERSON"));
    assertEquals(2, report.items().get("OFFICE"));
    assertEquals(1, report.items().get("STATE"));
    assertEquals(1, report.items().get("CITY"));
    assertFalse(Files.exists(index().resolve("import")));
  }

  @Test
  void anItemIsWhatTheDumpSays() throws IOException {
    Imports.run(dump(Imports.small()), index());
    try (IndexedItems items = Imports.open(index())) {
      KnownItem state = items.item("Q900000001");
      assertEquals(ItemKind.STATE, state.kind());
      assertEquals(List.of("Nordmark", "Republik Nordmark"), state.german());
      assertEquals(List.of("Northmark"), state.foreign());
      assertEquals("Staat in Europa", state.background().description());
      assertEquals(3, state.prior(), "Wikipedias only, not Commons nor Wikivoyage");

      KnownItem city = items.item("Q900000002");
      assertEquals(ItemKind.CITY, city.kind(), "two classes below Q515");
      assertEquals("Q900000001", city.item().country(), "the preferred statement");
      assertEquals(54.5, city.item().coordinates().latitude());
      assertEquals(-10.25, city.item().coordinates().longitude());
      assertEquals("capital of Northmark", city.background().description());
      assertEquals(
          List.of("Q900000001"),
          items.statesOfCapital("Q900000002").stream().map(KnownItem::id).toList());
      assertNull(items.item("Q900000040"), "a paper");
      assertNull(items.item("Q900000030"), "has no name");
    }
  }

  @Test
  void namesOfAllLanguagesAreGermanToo() throws IOException {
    Imports.run(dump(Imports.small()), index());
    try (IndexedItems items = Imports.open(index())) {
      KnownItem person = items.item("Q900000020");
      assertEquals("Anna Beispiel", person.item().label());
      assertEquals(List.of("Anna Beispiel", "Anna B. Beispiel", "A. Beispiel"), person.german());
      assertEquals(List.of("Anna Example"), person.foreign());
    }
  }

  @Test
  void whoHeadsAStateHoldsItsOfficeWhereHisItemDoesNotSaySo() throws IOException {
    Imports.run(dump(Imports.small()), index());
    try (IndexedItems items = Imports.open(index())) {
      assertEquals(
          List.of(new Term("Q900000010", LocalDate.of(2020, 3, 1), null)),
          items.item("Q900000020").terms());
      assertEquals(
          List.of(new Term("Q900000010", LocalDate.of(2010, 2, 28), LocalDate.of(2020, 3, 14))),
          items.item("Q900000021").terms(),
          "his own statement, without the deprecated one");
      KnownItem president = items.item("Q900000010");
      assertEquals(Set.of("Q900000060", "Q48352"), president.generic());
      assertEquals(Set.of("Q900000001"), items.item("Q900000011").jurisdictions());
      assertEquals(
          List.of("Q900000020", "Q900000021"),
          ids(items.holders("Q900000010", LocalDate.of(2021, 1, 1))));
      assertEquals(
          List.of("Q900000021"), ids(items.holders("Q900000010", LocalDate.of(2020, 2, 29))));
      assertEquals(List.of(), items.holders("Q900000010", LocalDate.of(2010, 2, 27)));
    }
  }

  @Test
  void theFormOfTheFileDoesNotMatter() throws IOException {
    byte[] small = Imports.small();
    Imports.run(dump(small), index());
    String expected = Imports.digest(index());
    int half = new String(small, StandardCharsets.UTF_8).indexOf("Hafenmetropole");
    int bytes =
        new String(small, StandardCharsets.UTF_8)
            .substring(0, half)
            .getBytes(StandardCharsets.UTF_8)
            .length;
    byte[] first = Arrays.copyOf(small, bytes);
    byte[] second = Arrays.copyOfRange(small, bytes, small.length);
    String text = new String(small, StandardCharsets.UTF_8);
    String ndjson = text.substring(2, text.length() - 3).replace("},\n", "}\n");
    Map<String, byte[][]> forms =
        Map.of(
            "gzip", new byte[][] {Imports.gzip(small)},
            "members of gzip", new byte[][] {Imports.gzip(first), Imports.gzip(second)},
            "bzip2", new byte[][] {Imports.bzip2(small)},
            "streams of bzip2", new byte[][] {Imports.bzip2(first), Imports.bzip2(second)},
            "lines", new byte[][] {utf8(ndjson)},
            "lines of Windows", new byte[][] {utf8("\uFEFF" + ndjson.replace("\n", "\r\n"))});
    for (Map.Entry<String, byte[][]> form : forms.entrySet()) {
      ImportReport report = Imports.run(dump(form.getValue()), index());
      assertEquals(0, report.damaged(), form.getKey());
      assertEquals(expected, Imports.digest(index()), form.getKey());
    }
  }

  @Test
  void standardInputGivesTheSame() throws IOException {
    Imports.run(dump(Imports.small()), index());
    String expected = Imports.digest(index());
    ImportRequest request =
        new ImportRequest(
            null,
            Files.newInputStream(dump(Imports.gzip(Imports.small()))),
            folder.resolve("other"),
            List.of("de", "en"),
            1,
            false);
    WikidataImport.run(request, Imports.SILENT);
    assertEquals(expected, Imports.digest(folder.resolve("other")));
  }

  @Test
  void damagedLinesAreCountedAndLeftOut() throws IOException {
    String cut = person(3, "Cut").substring(0, 60);
    byte[] latin = person(4, "Jörg").getBytes(StandardCharsets.ISO_8859_1);
    ImportReport report =
        Imports.run(
            dump(
                utf8(person(1, "Eins") + "\n" + cut + "\n<html>\n"),
                latin,
                utf8(",\n{}\n{\"type\":\"item\",\"id\":\"Qx\"}\n" + person(2, "Zwei") + "\n{\"ty")),
            index());
    assertEquals(2, report.size());
    assertEquals(6, report.damaged());
    assertEquals(5, report.shown().size());
    assertTrue(report.shown().get(0).startsWith("line 2: no JSON: "), report.shown().get(0));
    assertTrue(report.shown().get(1).startsWith("line 3: no JSON: "), report.shown().get(1));
    assertTrue(report.shown().get(2).startsWith("line 4: no "), report.shown().get(2));
    assertEquals("line 5: an entity without an id", report.shown().get(3));
    assertEquals("line 6: 'Qx' is no id", report.shown().get(4));
  }

  @Test
  void aLineWithoutEndIsSkippedAndWhatComesAfterItRead() throws IOException {
    byte[] endless = new byte[40 << 20];
    Arrays.fill(endless, (byte) 'x');
    ImportReport report =
        Imports.run(
            dump(utf8(person(1, "Eins") + "\n"), endless, utf8("\n" + person(2, "Zwei") + "\n")),
            index());
    assertEquals(2, report.size());
    assertEquals(List.of("line 2: longer than 32 MiB"), report.shown());
  }

  @Test
  void aLongLineIsRead() throws IOException {
    String name = "x".repeat(5 << 20);
    ImportReport report = Imports.run(dump(utf8(person(1, name) + "\n")), index());
    assertEquals(0, report.damaged());
    try (IndexedItems items = Imports.open(index())) {
      assertEquals(name, items.item("Q1").item().label());
    }
  }

  @Test
  void aDumpThatIsCutOffGivesWhatCameBefore() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 20_000; i++) {
      lines.append(person(i, "Person " + i)).append('\n');
    }
    byte[] whole = Imports.gzip(utf8(lines.toString()));
    ImportReport report = Imports.run(dump(Arrays.copyOf(whole, whole.length / 2)), index());
    assertNotNull(report.cutOff());
    assertTrue(report.size() > 5_000 && report.size() < 15_000, "" + report.size());
  }

  @Test
  void whatIsNoDumpLeavesTheOldIndex() throws IOException {
    Imports.run(dump(Imports.small()), index());
    String before = Imports.digest(index());
    byte[] utf16 =
        new String(Imports.small(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
    for (byte[] wrong : List.of(utf16, utf8("no\ndump\n"), new byte[0])) {
      IndexFailure failure =
          assertThrows(IndexFailure.class, () -> Imports.run(dump(wrong), index()));
      assertTrue(failure.getMessage().startsWith("nothing was imported: "), failure.getMessage());
    }
    Path missing = folder.resolve("missing");
    assertThrows(NoSuchFileException.class, () -> Imports.run(missing, index()));
    assertEquals(before, Imports.digest(index()));
  }

  @Test
  void namesAreKeptInTheLanguagesThatAreAskedFor() throws IOException {
    Imports.run(dump(Imports.small()), index(), "fr");
    try (IndexedItems items = Imports.open(index())) {
      assertEquals("Sans Nom", items.item("Q900000031").item().label());
      assertEquals(List.of(), items.item("Q900000031").german());
      assertNull(items.item("Q900000001"));
    }
    assertEquals(List.of("fr"), IndexStatistics.of(index(), false).get(0).languages());
    assertThrows(
        IllegalArgumentException.class,
        () -> Imports.request(folder.resolve("dump"), index(), "German"));
  }

  @Test
  void anIndexOfAnotherVersionIsRefused() throws IOException {
    Files.createDirectories(index());
    Generations imported = IndexFolder.of(index()).imported();
    Path fresh = imported.fresh();
    try (RecordIndexWriter writer = RecordIndexWriter.create(fresh)) {
      writer.finish(Map.of("version", "0"));
    }
    imported.publish(fresh);
    IndexFailure failure = assertThrows(IndexFailure.class, () -> Linker.open(index()));
    assertTrue(failure.getMessage().contains("of another version"), failure.getMessage());
  }

  @Test
  void aFolderWithoutAnIndexIsRefused() {
    assertFalse(Linker.isIndex(folder));
    IndexFailure failure = assertThrows(IndexFailure.class, () -> Linker.open(folder));
    assertTrue(failure.getMessage().contains("holds no Wikidata index"), failure.getMessage());
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path dump = dump(Imports.small());
    IndexFailure failure =
        assertThrows(IndexFailure.class, () -> Imports.run(dump, file.resolve("index")));
    assertTrue(failure.getMessage().startsWith("nothing can be written"), failure.getMessage());
  }

  @Test
  void twoImportsIntoOneFolderDoNotMeet() throws IOException {
    Path dump = dump(Imports.small());
    Closeable other = IndexFolder.of(index()).lock();
    IndexFailure failure = assertThrows(IndexFailure.class, () -> Imports.run(dump, index()));
    assertTrue(failure.getMessage().startsWith("another import is at work"), failure.getMessage());
    other.close();
    assertEquals(6, Imports.run(dump, index()).size());
  }

  private static List<String> ids(List<KnownItem> items) {
    return items.stream().map(KnownItem::id).toList();
  }
}
