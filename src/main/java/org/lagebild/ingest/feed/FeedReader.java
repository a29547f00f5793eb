package org.lagebild.ingest.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lagebild.ingest.reason.RefusedException;
import org.lagebild.ingest.reason.Shown;

/** Reads feeds of RSS 0.9x, 1.0 and 2.0 and of Atom. However hostile one is, it gives a reason. */
public final class FeedReader {
  /** RSS 0.91 names a DTD, from which nothing is needed; one that is written out is left alone. */
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]{0,500}>");

  private static final int BEGIN = 5_000;
  private static final int LONGEST_PROBLEM = 120;

  private FeedReader() {}

  /**
   * The entries in the order of the feed.
   *
   * @throws RefusedException if this is no feed, or one that declares entities
   */
  public static List<FeedEntry> read(byte[] xml) throws RefusedException {
    try {
      Reader content = new StringReader(withoutDoctype(text(xml)));
      SyndFeed feed = new SyndFeedImpl(new ShallowInput().build(content));
      List<FeedEntry> entries = new ArrayList<>();
      for (var entry : feed.getEntries()) {
        entries.add(Entries.of(entry, feed));
      }
      return List.copyOf(entries);
    } catch (FeedException | IOException e) {
      throw new RefusedException("it is no feed that can be read: " + problem(e) + "; mend it");
    } catch (StackOverflowError | RuntimeException e) {
      throw new RefusedException("it is no feed that can be read: " + problem(e) + "; mend it");
    }
  }

  private static String problem(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = Shown.line(message);
    return line.length() <= LONGEST_PROBLEM ? line : line.substring(0, LONGEST_PROBLEM) + "…";
  }

  private static String text(byte[] xml) throws IOException {
    try (Reader reader = new XmlReader(new ByteArrayInputStream(xml), /* lenient= */ true)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }

  private static String withoutDoctype(String xml) throws RefusedException {
    Matcher doctype = DOCTYPE.matcher(xml).region(0, Math.min(BEGIN, xml.length()));
    String rest =
        doctype.find() ? xml.substring(0, doctype.start()) + xml.substring(doctype.end()) : xml;
    if (rest.substring(0, Math.min(BEGIN, rest.length())).contains("<!DOCTYPE")) {
      throw new RefusedException(
          "it declares entities of its own, which are never read; remove its DOCTYPE");
    }
    return rest;
  }
}
