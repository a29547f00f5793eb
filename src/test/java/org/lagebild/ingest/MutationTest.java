package org.lagebild.ingest;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lagebild.model.Article;
import org.netpreserve.jwarc.WarcCompression;

/** Sound input with random damage ends in articles and reasons, and in nothing else. */
class MutationTest {
  private static final int MUTATIONS = 2_000;
  private static final String[] PIECES = {
    "<",
    ">",
    "\"",
    "&#x",
    "]]>",
    "<!--",
    "<![CDATA[",
    "\u0000",
    "\u202E",
    "\uFFFF",
    "{",
    "}",
    "[",
    "\\ud800",
    "%2e%2e/",
    "\r\n\r\n",
    "WARC/1.0\r\n",
    "PK\u0003\u0004",
    "---\n",
    "99999999999",
    "<!DOCTYPE x [<!ENTITY a 'b'>]>",
    "<script type=application/ld+json>",
    "<article>",
    "-1"
  };

  static Stream<Object[]> inputs() throws IOException {
    List<Object[]> inputs = new ArrayList<>();
    inputs.add(new Object[] {"pages", files("html", ".html")});
    inputs.add(new Object[] {"feeds", files("feed", ".xml")});
    inputs.add(new Object[] {"texts", files("frontmatter", "")});
    inputs.add(new Object[] {"lines", files("ndjson", "")});
    byte[] page = Files.readAllBytes(Reading.FILES.resolve("html/blog.html"));
    inputs.add(
        new Object[] {
          "archives",
          List.of(
              ArchivesTest.gzip(page),
              ArchivesTest.zip("a.html", page),
              ArchivesTest.zip("a.html.gz", ArchivesTest.gzip(page)))
        });
    inputs.add(
        new Object[] {
          "crawls",
          List.of(WarcTest.crawl(WarcCompression.NONE), WarcTest.crawl(WarcCompression.GZIP))
        });
    return inputs.stream();
  }

  private static List<byte[]> files(String folder, String ending) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(Reading.FILES.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void damageEndsInArticlesAndReasons(String kind, List<byte[]> sound) {
    Random random = new Random(kind.hashCode());
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = damaged(sound.get(random.nextInt(sound.size())), random);
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(damaged), kind + " " + i);
    }
  }

  private static void read(byte[] damaged) {
    List<Ingested> outcomes = new ArrayList<>();
    new ArticleReader(ReadingOptions.DEFAULTS, new ByteArrayInputStream(damaged), outcomes::add)
        .read(List.of("-"));
    for (Ingested outcome : outcomes) {
      if (outcome instanceof Ingested.Read read) {
        Article article = read.article();
        assertNotNull(article.id());
        assert article.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
      } else if (outcome instanceof Ingested.Refused refused) {
        assert refused.reason().lines().count() == 1 : refused;
      }
    }
  }

  private static byte[] damaged(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times && bytes.length > 2; i++) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(400)));
      byte[] piece =
          switch (random.nextInt(5)) {
            case 0 -> new byte[] {(byte) random.nextInt(256)};
            case 1 -> new byte[0];
            case 2 ->
                PIECES[random.nextInt(PIECES.length)]
                    .repeat(1 + random.nextInt(3))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case 3 -> Arrays.copyOfRange(bytes, random.nextInt(at + 1), at + 1);
            default -> Arrays.copyOfRange(bytes, at, to);
          };
      boolean insert = random.nextBoolean();
      bytes = spliced(bytes, at, insert ? at : to, piece);
    }
    return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
    byte[] result = new byte[from + piece.length + bytes.length - to];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(piece, 0, result, from, piece.length);
    System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
    return result;
  }
}
