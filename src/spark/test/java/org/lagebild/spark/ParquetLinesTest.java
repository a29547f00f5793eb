package org.lagebild.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetLinesTest {
  private static final long SMALL_GROUP = 4_096;

  @TempDir private Path folder;
  private org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path("/");

  @BeforeEach
  void name() {
    file = new org.apache.hadoop.fs.Path(folder.resolve("rows.parquet").toUri());
  }

  private ParquetWriter<Group> writer(MessageType columns) throws IOException {
    return ExampleParquetWriter.builder(file)
        .withType(columns)
        .withRowGroupSize(SMALL_GROUP)
        .build();
  }

  private String lines(long begin, long end) throws IOException {
    try (ParquetLines lines = new ParquetLines(file, begin, end, new Configuration(false))) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void columnsAreKeysAndDaysAndTimesAreWrittenInIso() throws IOException {
    MessageType columns =
        MessageTypeParser.parseMessageType(
            """
            message article {
              required int64 id;
              optional int32 date (DATE);
              optional int64 fetched (TIMESTAMP(MILLIS, true));
              repeated binary tags (STRING);
              optional binary title (STRING);
              required binary text (STRING);
            }
            """);
    try (ParquetWriter<Group> writer = writer(columns)) {
      SimpleGroupFactory rows = new SimpleGroupFactory(columns);
      // 2025-05-06 is 20,214 days after 1970-01-01
      writer.write(
          rows.newGroup()
              .append("id", 17L)
              .append("date", 20_214)
              .append("fetched", 20_214L * 86_400_000 + 1_000)
              .append("tags", "a")
              .append("text", "Zwölf \"Worte\"\nund mehr."));
      writer.write(rows.newGroup().append("id", 18L).append("title", "Titel").append("text", "x"));
    }
    assertEquals(
        """
        {"id":17,"date":"2025-05-06","fetched":"2025-05-06T00:00:01Z","text":"Zwölf \\"Worte\\"\\nund mehr."}
        {"id":18,"title":"Titel","text":"x"}
        """,
        lines(0, Files.size(folder.resolve("rows.parquet"))));
  }

  /** Writes texts that differ; the lines that they must give. */
  private List<String> writeTexts(int count) throws IOException {
    MessageType columns =
        MessageTypeParser.parseMessageType("message article { required binary text (STRING); }");
    List<String> expected = new ArrayList<>();
    try (ParquetWriter<Group> writer = writer(columns)) {
      for (int number = 0; number < count; number++) {
        String text = String.format(Locale.ROOT, "Meldung %d, %x", number, number * 7_919L);
        expected.add("{\"text\":\"" + text + "\"}");
        writer.write(new SimpleGroupFactory(columns).newGroup().append("text", text));
      }
    }
    return expected;
  }

  @Test
  void rangesSideBySideGiveEachRowOnce() throws IOException {
    List<String> expected = writeTexts(2_000);
    long length = Files.size(folder.resolve("rows.parquet"));
    long step = length / 5 + 1;
    StringBuilder all = new StringBuilder();
    int counted = 0;
    for (long begin = 0; begin < length; begin += step) {
      all.append(lines(begin, begin + step));
      counted += ParquetLines.count(file, begin, begin + step, new Configuration(false));
    }
    assertEquals(expected, all.toString().lines().toList());
    assertEquals(2_000, counted);
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(folder.resolve("rows.parquet"));
  }

  /** Without the sums that Hadoop lays beside what it writes, by which it knows a failing disk. */
  private void damage(byte[] bytes) throws IOException {
    Files.delete(folder.resolve(".rows.parquet.crc"));
    Files.write(folder.resolve("rows.parquet"), bytes);
  }

  /** As a download that broke off. */
  @Test
  void aFileWithoutItsEndIsDamaged() throws IOException {
    writeTexts(2_000);
    byte[] bytes = bytes();
    damage(Arrays.copyOf(bytes, bytes.length / 2));
    assertThrows(DamagedRows.class, () -> lines(0, bytes.length / 4));
    assertEquals("", lines(bytes.length / 4, bytes.length), "it is told of once");
    assertThrows(
        DamagedRows.class,
        () -> ParquetLines.count(file, 0, bytes.length, new Configuration(false)));
  }

  /** The last bytes, by which the groups are found, are sound. */
  @Test
  void rowsBeforeTheDamageAreRead() throws IOException {
    List<String> expected = writeTexts(2_000);
    byte[] bytes = bytes();
    Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 0xFF);
    damage(bytes);
    StringBuilder read = new StringBuilder();
    try (ParquetLines lines = new ParquetLines(file, 0, bytes.length, new Configuration(false))) {
      assertThrows(
          DamagedRows.class,
          () -> {
            for (int next = lines.read(); next >= 0; next = lines.read()) {
              read.append((char) next);
            }
          });
    }
    List<String> before = read.toString().lines().toList();
    assertTrue(before.size() > 100 && before.size() < 1_900, () -> before.size() + " rows");
    assertEquals(expected.subList(0, before.size()), before);
  }

  @Test
  void aFileThatIsGoneIsNoDamage() {
    IOException gone = assertThrows(IOException.class, () -> lines(0, 100));
    assertFalse(gone instanceof DamagedRows);
  }
}
