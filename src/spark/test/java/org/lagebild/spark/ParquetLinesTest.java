package org.lagebild.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  @Test
  void rangesSideBySideGiveEachRowOnce() throws IOException {
    MessageType columns =
        MessageTypeParser.parseMessageType("message article { required binary text (STRING); }");
    List<String> expected = new ArrayList<>();
    try (ParquetWriter<Group> writer = writer(columns)) {
      for (int number = 0; number < 2_000; number++) {
        String text = String.format(Locale.ROOT, "Meldung %d, %x", number, number * 7_919L);
        expected.add("{\"text\":\"" + text + "\"}");
        writer.write(new SimpleGroupFactory(columns).newGroup().append("text", text));
      }
    }
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
}
