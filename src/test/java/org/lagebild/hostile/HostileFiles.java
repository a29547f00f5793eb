package org.lagebild.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder with a file of each kind that the program reads, all of them hostile. */
final class HostileFiles {
  private static final int LINES = 12;
  private static final String FEED =
      """
      <?xml version="1.0"?>
      <!DOCTYPE rss [
      <!ENTITY file SYSTEM "file:///etc/passwd">
      <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
      ]>
      <rss version="2.0"><channel><title>%s</title>
      <item><title>%s</title><guid>%s</guid><link>%s</link>
      <description>&file;&d; %s</description></item>
      <item><title>%s</title><guid>%s</guid><description>%s</description></item>
      </channel></rss>
      """;

  private final Random random;
  private final HostileArticles articles;

  HostileFiles(Random random) {
    this.random = random;
    this.articles = new HostileArticles(random);
  }

  void writeInto(Path folder) throws IOException {
    Files.writeString(folder.resolve("lines.ndjson"), lines());
    write(folder.resolve("page.html"), page());
    write(folder.resolve("matter.txt"), matter());
    write(folder.resolve("feed.xml"), feed());
    Files.write(folder.resolve("climbing.zip"), archive());
    Files.write(folder.resolve("packed.html.gz"), packed(page()));
  }

  String lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add(articles.line(i));
    }
    return String.join("\n", lines) + "\n";
  }

  private String any() {
    return Hostility.any(random);
  }

  /** Half surrogates are written as question marks: a file cannot hold them. */
  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private String page() {
    String nested = "<div><span>".repeat(random.nextInt(3_000));
    String open = random.nextBoolean() ? "<article>" : "<table><tr><td>" + "<p>".repeat(50);
    return "<html lang=\""
        + (random.nextInt(4) == 0 ? any() : "de")
        + "\"><head><title>"
        + any()
        + "</title><meta property=\"og:title\" content=\""
        + any()
        + "\"><link rel=canonical href=\""
        + any()
        + "\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\""
        + any()
        + "\",\"datePublished\":\""
        + any()
        + "\"}</script></head><body>"
        + nested
        + open
        + "<p>"
        + articles.text()
        + "</p><p>"
        + articles.text();
  }

  private String matter() {
    return "---\nid: "
        + any()
        + "\ntitle: \""
        + any()
        + "\"\nurl: "
        + any()
        + "\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]"
        + "\n---\n"
        + articles.text();
  }

  private String feed() {
    String plain = "<![CDATA[" + articles.text().replace("]]>", "") + "]]>";
    return String.format(
        java.util.Locale.ROOT, FEED, any(), any(), any(), any(), plain, any(), any(), plain);
  }

  private byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (String name : names()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(articles.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("inner/zeros.txt.gz"));
      zip.write(packed("\0".repeat(3_000_000)));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static List<String> names() {
    return List.of(
        "../../" + HostileArticles.ESCAPED + ".txt",
        "/tmp/" + HostileArticles.ESCAPED + ".txt",
        "..\\" + HostileArticles.ESCAPED + ".txt",
        "a\u202Etxt.exe",
        "b\u001B[31m.txt",
        "c/./../d.txt",
        " .txt");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
