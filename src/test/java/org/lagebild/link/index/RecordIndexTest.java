package org.lagebild.link.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.link.bytes.RecordReader;
import org.lagebild.link.bytes.RecordWriter;

class RecordIndexTest {
  private static final List<IndexedRecord> RECORDS =
      List.of(
          record(1, 5, "kiew"),
          record(2, 90, "kiel", "kiew"),
          record(3, 5, "kiew"),
          record(4, 0, "kassel"));

  @TempDir Path folder;

  private static IndexedRecord record(long number, int prior, String... keys) {
    RecordWriter bytes = new RecordWriter();
    bytes.text("record " + number);
    return new IndexedRecord(number, prior, Map.of("name", List.of(keys)), bytes.toBytes());
  }

  private Path written(String name, List<IndexedRecord> records) throws IOException {
    Path index = folder.resolve(name);
    try (RecordIndexWriter writer = RecordIndexWriter.create(index)) {
      for (IndexedRecord record : records) {
        writer.add(record);
      }
      writer.finish(Map.of("version", "7"));
    }
    return index;
  }

  private static List<String> texts(List<RecordReader> records) {
    return records.stream().map(RecordReader::text).toList();
  }

  @Test
  void findsTheImportantFirstAndOfOneImportanceTheSmallerNumber() throws IOException {
    try (RecordIndex index = RecordIndex.open(written("a", RECORDS))) {
      assertEquals(
          List.of("record 2", "record 1", "record 3"), texts(index.find("name", "kiew", 9)));
      assertEquals(List.of("record 2", "record 1"), texts(index.find("name", "kiew", 2)));
      assertEquals(List.of(), index.find("name", "kie", 9));
      assertEquals(List.of(), index.find("nothing", "kiew", 9));
      assertEquals("record 4", index.record(4).text());
      assertNull(index.record(5));
      assertEquals(4, index.size());
      assertEquals(Map.of("version", "7"), index.stamp());
    }
  }

  @Test
  void findsWhatHasBothKeysTheImportantFirst() throws IOException {
    try (RecordIndex index = RecordIndex.open(written("a", RECORDS))) {
      assertEquals(List.of("record 2"), texts(index.findBoth("name", "kiew", "name", "kiel", 9)));
      assertEquals(
          List.of("record 2", "record 1"),
          texts(index.findBoth("name", "kiew", "name", "kiew", 2)));
      assertEquals(List.of(), index.findBoth("name", "kiew", "name", "kassel", 9));
      assertEquals(List.of(), index.findBoth("name", "kiew", "nothing", "kiew", 9));
    }
  }

  @Test
  void findsInTheOrderOfTheKeysWhatHasOneOfAPrefix() throws IOException {
    List<IndexedRecord> records =
        List.of(
            record(1, 5, "a/3"),
            record(2, 90, "a/2", "a/4"),
            record(3, 5, "a/3", "a/1"),
            record(4, 70, "a/3", "b/1"));
    try (RecordIndex index = RecordIndex.open(written("b", records))) {
      assertEquals(
          List.of("record 3", "record 2", "record 4", "record 1"),
          texts(index.from("name", "a/", "a/", 9)));
      assertEquals(
          List.of("record 2", "record 4", "record 1", "record 3"),
          texts(index.from("name", "a/", "a/2", 9)));
      assertEquals(List.of("record 2", "record 4"), texts(index.from("name", "a/", "a/2", 2)));
      assertEquals(List.of("record 2"), texts(index.from("name", "a/", "a/4", 9)));
      assertEquals(List.of(), index.from("name", "c/", "c/", 9));
      assertEquals(List.of(), index.from("nothing", "a/", "a/", 9));
    }
  }

  @Test
  void findsWhatDiffersByALetterButNotByTheFirst() throws IOException {
    try (RecordIndex index = RecordIndex.open(written("a", RECORDS))) {
      List<String> all = List.of("record 2", "record 1", "record 3");
      assertEquals(all, texts(index.near("name", "kiev", 1, 9)));
      assertEquals(all, texts(index.near("name", "kiwe", 1, 9)), "swapped");
      assertEquals(all, texts(index.near("name", "kiwew", 1, 9)), "one too many");
      assertEquals(List.of(), index.near("name", "fiew", 1, 9));
      assertEquals(List.of("record 4"), texts(index.near("name", "kasle", 2, 9)));
      assertEquals(List.of(), index.near("name", "", 1, 9));
    }
  }

  @Test
  void theOrderOfAddingDoesNotMatterAndWhatIsAddedDoes() throws IOException {
    List<IndexedRecord> reversed = new ArrayList<>(RECORDS);
    Collections.reverse(reversed);
    try (RecordIndex index = RecordIndex.open(written("a", RECORDS));
        RecordIndex same = RecordIndex.open(written("b", reversed));
        RecordIndex other = RecordIndex.open(written("c", RECORDS.subList(0, 3)))) {
      assertEquals(index.digest(), same.digest());
      assertNotEquals(index.digest(), other.digest());
    }
  }

  @Test
  void anIndexInMemoryIsThatOnDisk() throws IOException {
    Path written = written("a", RECORDS);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(written)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    }
    try (RecordIndex onDisk = RecordIndex.open(written);
        RecordIndex inMemory = RecordIndex.of(files)) {
      assertEquals(onDisk.digest(), inMemory.digest());
    }
  }

  @Test
  void anEmptyIndexFindsNothing() throws IOException {
    try (RecordIndex index = RecordIndex.open(written("a", List.of()))) {
      assertEquals(0, index.size());
      assertNull(index.record(1));
      assertEquals(List.of(), index.find("name", "kiew", 9));
    }
  }

  @Test
  void aKeyThatIsTooLongForATermIsLeftOut() throws IOException {
    String endless = "x".repeat(40_000);
    try (RecordIndex index =
        RecordIndex.open(written("a", List.of(record(1, 1, endless, "short"))))) {
      assertEquals(List.of(), index.find("name", endless, 9));
      assertEquals(1, index.find("name", "short", 9).size());
    }
  }
}
