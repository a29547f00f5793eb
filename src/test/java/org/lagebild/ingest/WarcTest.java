package org.lagebild.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.model.Article;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcTest {
  private static final String TEXT =
      "Die Außenministerin Lena Holm ist am Dienstag zu Gesprächen in Brüssel eingetroffen.";

  @TempDir Path folder;

  private static WarcResponse response(String url, int status, String type, byte[] body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "x").body(MediaType.parse(type), body).build();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(http.serializeHeader());
    whole.write(body);
    return new WarcResponse.Builder(url).body(MediaType.HTTP_RESPONSE, whole.toByteArray()).build();
  }

  private static byte[] page(String text, String charset) {
    return ("<html lang=de><body><article><h1>T</h1><p>" + text + "</p></article>")
        .getBytes(Charset.forName(charset));
  }

  /** A crawl of two German pages, an English one, one without text and three that are no pages. */
  static byte[] crawl(WarcCompression compression) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
      writer.write(
          new Warcinfo.Builder().fields(java.util.Map.of("software", List.of("x"))).build());
      writer.write(
          response("https://a.example/1", 200, "text/html;charset=utf-8", page(TEXT, "UTF-8")));
      writer.write(response("https://a.example/b.jpg", 200, "image/jpeg", new byte[5000]));
      writer.write(response("https://a.example/404", 404, "text/html", page(TEXT, "UTF-8")));
      writer.write(
          response(
              "https://a.example/en",
              200,
              "text/html",
              page("The foreign minister arrived in Brussels on Tuesday for new talks.", "UTF-8")));
      writer.write(response("https://a.example/0", 200, "text/html", page("", "UTF-8")));
      writer.write(
          response(
              "https://a.example/2",
              200,
              "text/html; charset=ISO-8859-1",
              page(TEXT, "ISO-8859-1")));
    }
    return bytes.toByteArray();
  }

  private Reading written(String name, byte[] content) throws IOException {
    return Reading.of(Files.write(folder.resolve(name), content));
  }

  @Test
  void thePagesAreArticlesAndTheRestIsCounted() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      Reading reading = written("c.warc", crawl(compression));
      assertEquals(
          List.of("a.example-1", "a.example-2"),
          reading.articles().stream().map(Article::id).toList());
      assertEquals(TEXT, reading.articles().get(1).text());
      assertEquals("https://a.example/2", reading.articles().get(1).url());
      List<String> words = reading.words();
      assertEquals(3, words.size(), words::toString);
      assertEquals(
          "/c.warc:5: skipped, it is in English",
          words.get(0).substring(folder.toString().length(), folder.toString().length() + 36));
      assertEquals(
          folder
              + "/c.warc:6: skipped, the page shows no text of an article; save the text as a file",
          words.get(1));
      assertEquals(
          folder + "/c.warc: skipped 1 image/jpeg, 1 responses of status 404, 1 warcinfo records",
          words.get(2));
    }
  }

  @Test
  void afterADamagedRecordTheNextIsFound() throws IOException {
    String warc = new String(crawl(WarcCompression.NONE), StandardCharsets.ISO_8859_1);
    int second = warc.indexOf("WARC/1.0", warc.indexOf("WARC/1.0") + 1);
    String damaged =
        warc.substring(0, second) + "WARC/1.0\r\nkaputt\u0000\r\n" + warc.substring(second + 10);
    Reading reading = written("d.warc", damaged.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("a.example-2"), reading.articles().stream().map(Article::id).toList());
    assertEquals(
        folder + "/d.warc: 1 of its records are damaged; fetch it again for them",
        reading.words().get(reading.words().size() - 1));
  }

  @Test
  void whatIsCutOffIsReadUpToThere() throws IOException {
    byte[] warc = crawl(WarcCompression.NONE);
    Reading reading = written("e.warc", java.util.Arrays.copyOf(warc, warc.length - 60));
    assertEquals("a.example-1", reading.articles().get(0).id());
  }

  @Test
  void whatFailsBehindTheReadingIsNoDamageOfTheArchive() throws IOException {
    byte[] zipped = ArchivesTest.zip("a.warc", crawl(WarcCompression.NONE));
    Path file = Files.write(folder.resolve("f.zip"), zipped);
    ArticleReader reader =
        new ArticleReader(
            ReadingOptions.DEFAULTS,
            InputStream.nullInputStream(),
            outcome -> {
              throw new IllegalStateException("the disk is full");
            });
    assertThrows(IllegalStateException.class, () -> reader.read(List.of(file.toString())));
  }
}
