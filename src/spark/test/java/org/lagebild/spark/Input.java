package org.lagebild.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.lagebild.bench.corpus.Corpus;
import org.lagebild.model.Article;

/**
 * The same articles twice: for the job, with some as Parquet, and for a build on this machine,
 * which reads these as NDJSON. Among them are a page in a WARC, a line that is none, an article in
 * English and one whose id another file has already; and for the job a file that is cut off.
 */
final class Input {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LINES = 30;
  private static final int ROWS = 8;
  private static final MessageType COLUMNS =
      Types.buildMessage()
          .required(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named("id")
          .optional(PrimitiveTypeName.INT32)
          .as(LogicalTypeAnnotation.dateType())
          .named("date")
          .optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named("title")
          .required(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named("text")
          .named("article");

  private final Corpus corpus = Corpus.of(Path.of(""), 7);
  private final Path distributed;
  private final Path local;

  Input(Path folder) throws IOException {
    this.distributed = Files.createDirectories(folder.resolve("distributed"));
    this.local = Files.createDirectories(folder.resolve("local"));
    writeLines();
    writeRows();
    writeCrawl();
    writeDamagedRows();
  }

  /** What the job reads. */
  Path distributed() {
    return distributed;
  }

  /** What the build reads. */
  Path local() {
    return local;
  }

  /** Every third has no id, so that it is called by its line. */
  private void writeLines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < LINES; number++) {
      ObjectNode values = values(corpus.article(number));
      if (number % 3 == 1) {
        values.remove("id");
      }
      lines.add(JSON.writeValueAsString(values));
    }
    lines.add(7, "kaputt");
    lines.add(
        11,
        JSON.writeValueAsString(
            JSON.createObjectNode()
                .put("id", "english")
                .put(
                    "text",
                    "The foreign minister arrived in Brussels on Tuesday. He will meet his"
                        + " colleagues there and speak about the new talks with the government.")));
    both("a.ndjson", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode values(Article article) {
    return JSON.createObjectNode()
        .put("id", article.id())
        .put("date", String.valueOf(article.date()))
        .put("title", article.title())
        .put("text", article.text());
  }

  private void both(String name, byte[] content) throws IOException {
    Files.write(distributed.resolve(name), content);
    Files.write(local.resolve(name), content);
  }

  /** The first has the id of an article that comes in an earlier file, and another text. */
  private void writeRows() throws IOException {
    StringBuilder lines = new StringBuilder();
    SimpleGroupFactory rows = new SimpleGroupFactory(COLUMNS);
    org.apache.hadoop.fs.Path file =
        new org.apache.hadoop.fs.Path(distributed.resolve("b.parquet").toUri());
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(file).withType(COLUMNS).build()) {
      for (int number = 0; number < ROWS; number++) {
        Article article = corpus.article(LINES + number);
        ObjectNode values = values(article);
        values.put("id", number == 0 ? corpus.article(0).id() : article.id());
        lines.append(JSON.writeValueAsString(values)).append('\n');
        Group row = rows.newGroup();
        row.append("id", values.get("id").asText());
        row.append("date", (int) article.date().toEpochDay());
        if (article.title() != null) {
          row.append("title", article.title());
        }
        row.append("text", article.text());
        writer.write(row);
      }
    }
    Files.writeString(local.resolve("b.ndjson"), lines);
  }

  /** A part of the same file, whose end is missing. The build does not read Parquet at all. */
  private void writeDamagedRows() throws IOException {
    byte[] rows = Files.readAllBytes(distributed.resolve("b.parquet"));
    Files.write(distributed.resolve("d.parquet"), Arrays.copyOf(rows, rows.length / 2));
  }

  /** Two records, each packed by itself as crawlers do. */
  private void writeCrawl() throws IOException {
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    for (int number = 0; number < 2; number++) {
      try (GZIPOutputStream record = new GZIPOutputStream(crawl)) {
        record.write(record(number));
      }
    }
    both("c.warc.gz", crawl.toByteArray());
  }

  private byte[] record(int number) {
    StringBuilder page = new StringBuilder("<!doctype html><html lang=de><meta charset=utf-8>");
    page.append("<title>Meldung</title><article><h1>Meldung</h1>");
    corpus
        .article(LINES + ROWS + number)
        .text()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> page.append("<p>").append(line).append("</p>"));
    byte[] body = page.append("</article></html>").toString().getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
                + number
                + ">\r\nWARC-Date: 2025-05-06T10:00:00Z\r\nWARC-Target-URI: https://news.example/"
                + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (head.length() + body.length)
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    record.writeBytes(body);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }
}
