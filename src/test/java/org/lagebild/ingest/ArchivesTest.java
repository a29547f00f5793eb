package org.lagebild.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.ingest.archive.Bounds;
import org.lagebild.ingest.web.FetchOptions;
import org.lagebild.model.Article;

class ArchivesTest {
  private static final String TEXT = "Lena Holm ist zu Gesprächen in Brüssel eingetroffen.";
  private static final Bounds SMALL = new Bounds(3_000_000, 1_000_000, 100, 100_000, 5);

  @TempDir Path folder;

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  static byte[] zip(String name, byte[] content) throws IOException {
    return zip(List.of(name), content);
  }

  private static byte[] zip(List<String> names, byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Reading written(String name, byte[] content) throws IOException {
    return Reading.of(Files.write(folder.resolve(name), content));
  }

  private static Reading bounded(byte[] content) {
    List<Ingested> outcomes = new ArrayList<>();
    FetchOptions fetching =
        new FetchOptions("Lagebild", false, Duration.ZERO, Duration.ofSeconds(1), 1000);
    new ArticleReader(
            ReadingOptions.DEFAULTS,
            new ByteArrayInputStream(content),
            outcomes::add,
            SMALL,
            fetching)
        .read(List.of("-"));
    return new Reading(outcomes);
  }

  @Test
  void aPackedFileIsReadAsWhatItHolds() throws IOException {
    Article article = written("a.txt.gz", gzip(bytes(TEXT))).articles().get(0);
    assertEquals("a", article.id());
    assertEquals(TEXT, article.text());
    byte[] lines = bytes("{\"id\":\"x\",\"text\":\"" + TEXT + "\"}\n");
    assertEquals("x", written("b.gz", gzip(lines)).articles().get(0).id());
    assertEquals("x", written("c.zip", zip("l.ndjson", lines)).articles().get(0).id());
    assertEquals("l", written("d.zip", zip("l.txt.gz", gzip(bytes(TEXT)))).articles().get(0).id());
  }

  @Test
  void namesThatClimbAreOnlyNames() throws IOException {
    List<String> names =
        List.of("../../../../tmp/hinauf.txt", "/etc/absolut.txt", "C:\\Windows\\fenster.txt");
    Reading reading = written("z.zip", zip(names, bytes(TEXT)));
    assertEquals(
        List.of("hinauf", "absolut", "fenster"),
        reading.articles().stream().map(Article::id).toList());
    try (var files = Files.walk(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void controlCharactersInNamesAreNotShown() throws IOException {
    Reading reading = written("z.zip", zip("a\u001B[2J\u202Eb.bin", new byte[] {1, 2, 3}));
    assertTrue(
        reading.words().get(0).contains("z.zip!a [2Jb.bin: skipped"), reading.words().get(0));
  }

  @Test
  void whatIsPackedMoreThanTwiceIsRefused() throws IOException {
    byte[] thrice = zip("c.zip", zip("b.zip", zip("a.txt", bytes(TEXT))));
    assertEquals(
        List.of(folder + "/x.zip!c.zip!b.zip: it is packed more than twice; unpack it yourself"),
        written("x.zip", thrice).words());
  }

  @Test
  void bombsAreStopped() throws IOException {
    assertEquals(
        List.of(
            "<stdin>: it unpacks to more than 100 times its size, which no news do; look what it"
                + " is"),
        bounded(gzip(new byte[50_000_000])).words());
    assertEquals(
        List.of(
            "<stdin>!a.bin: skipped, not one of " + Format.KINDS,
            "<stdin>: it unpacks to more than 100 times its size, which no news do; look what it"
                + " is"),
        bounded(zip("a.bin", new byte[50_000_000])).words());
    assertEquals(
        List.of("<stdin>!a.zip!b.zip: it is packed more than twice; unpack it yourself"),
        bounded(zip("a.zip", zip("b.zip", zip("c", new byte[50_000_000])))).words());
  }

  @Test
  void theNumberOfFilesIsBounded() throws IOException {
    List<String> names = List.of("1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.txt");
    Reading reading = bounded(zip(names, bytes(TEXT)));
    assertEquals(5, reading.articles().size());
    assertEquals(
        List.of("<stdin>: it has more than 5 files; split it or unpack it yourself"),
        reading.words());
  }

  @Test
  void theWholeSizeIsBounded() throws IOException {
    // 40,000 lines, no two alike, so that they pack badly
    StringBuilder lines = new StringBuilder();
    java.util.Random random = new java.util.Random(7);
    while (lines.length() < 4_000_000) {
      lines.append(Long.toHexString(random.nextLong())).append('\n');
    }
    Reading reading = bounded(gzip(bytes(lines.toString())));
    assertEquals(1, reading.words().size());
    assertTrue(reading.articles().isEmpty());
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysIsRefusedOrReadAsWhatItIs() throws IOException {
    assertEquals(
        List.of(
            folder
                + "/a.gz: it does not begin like a file of its name; fetch it again, or rename it"),
        written("a.gz", bytes(TEXT)).words());
    assertEquals(
        "T",
        written("b.txt", bytes("<!DOCTYPE html><title>T</title><p>" + TEXT))
            .articles()
            .get(0)
            .title());
    assertEquals(TEXT, written("c", gzip(bytes("<html><p>" + TEXT))).articles().get(0).text());
  }

  @Test
  void aDamagedArchiveIsRefusedInOneLine() throws IOException {
    byte[] packed = gzip(bytes(TEXT.repeat(1000)));
    byte[] cut = java.util.Arrays.copyOf(packed, packed.length / 2);
    Reading reading = written("a.txt.gz", cut);
    assertEquals(1, reading.words().size());
    assertEquals(List.of(), reading.articles());
  }

  @Test
  void pagesAreReadLikeAnyOther() throws IOException {
    assertEquals(
        List.of("english.html: skipped, it is in English (0", "empty.html: the page shows no text"),
        List.of(
            Reading.ofResource("html/english.html").words().get(0).substring(5, 47),
            Reading.ofResource("html/empty.html").words().get(0).substring(5, 39)));
  }
}
