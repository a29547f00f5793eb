package org.lagebild.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lagebild.ingest.archive.Bounds;
import org.lagebild.ingest.reason.Failures;
import org.lagebild.ingest.reason.RefusedException;
import org.lagebild.ingest.reason.Shown;
import org.lagebild.ingest.web.FetchOptions;
import org.lagebild.ingest.web.Fetched;
import org.lagebild.ingest.web.Fetcher;

/**
 * Reads one run's articles in the order of the sources, and hands each on before it reads the next.
 * Holds all ids of the run, of the texts only the one at hand. For one run and one thread.
 */
public final class ArticleReader {
  /** The source that stands for standard input. */
  public static final String STDIN = "-";

  private static final String STDIN_NAME = "<stdin>";

  private final InputStream stdin;
  private final Admission admission;
  private final Fetcher fetcher;
  private final Contents contents;
  private boolean stdinRead;

  /**
   * @param stdin read to its end, but not closed, when {@code -} is among the sources
   * @param sink gets every outcome; what it throws ends the reading
   */
  public ArticleReader(ReadingOptions options, InputStream stdin, Consumer<Ingested> sink) {
    this(options, stdin, sink, Map.of(), Bounds.DEFAULT, fetching(options.web()));
  }

  /**
   * Reads a part of a run, of which other parts are read elsewhere.
   *
   * @param sink gets every outcome; what it throws ends the reading
   * @param taken where the ids are that articles of this part must not have
   */
  public static ArticleReader ofPart(
      ReadingOptions options, Consumer<Ingested> sink, Map<String, String> taken) {
    return new ArticleReader(
        options,
        InputStream.nullInputStream(),
        sink,
        taken,
        Bounds.DEFAULT,
        fetching(options.web()));
  }

  ArticleReader(
      ReadingOptions options,
      InputStream stdin,
      Consumer<Ingested> sink,
      Bounds bounds,
      FetchOptions fetching) {
    this(options, stdin, sink, Map.of(), bounds, fetching);
  }

  private ArticleReader(
      ReadingOptions options,
      InputStream stdin,
      Consumer<Ingested> sink,
      Map<String, String> taken,
      Bounds bounds,
      FetchOptions fetching) {
    this.stdin = stdin;
    this.admission = new Admission(sink, taken);
    this.fetcher = new Fetcher(fetching);
    this.contents = new Contents(options, admission, fetcher, bounds);
  }

  private static FetchOptions fetching(WebAccess web) {
    return FetchOptions.of(web.userAgent(), web.allowPrivate());
  }

  /**
   * Reads files, folders with all below them, addresses of the web, and {@code -} for standard
   * input.
   */
  public void read(List<String> sources) {
    for (String source : sources) {
      if (source.equals(STDIN)) {
        standardInput();
      } else if (Fetcher.isAddress(source)) {
        address(source);
      } else {
        SourceFinder.find(source).forEach(this::read);
      }
    }
  }

  /**
   * Reads a whole file that somebody else has opened.
   *
   * @param where as the user is told
   * @param name of the file, without folders
   * @param found whether the user did not name it, but a folder it lies in
   */
  public void read(InputStream in, String where, String name, boolean found) {
    Origin origin = Origin.ofFile(where, name);
    reading(origin.whole(), () -> contents.read(new BufferedInputStream(in), origin, found));
  }

  /** Whether the name promises NDJSON that is not packed. */
  public static boolean isLined(String name) {
    return Format.ofName(name) == Format.LINES;
  }

  /**
   * Reads lines out of the midst of an NDJSON file.
   *
   * @param in from the begin of a line to the end of one
   * @param linesBefore how many lines of the file come before
   */
  public void readLines(InputStream in, String where, String name, int linesBefore) {
    Origin origin = Origin.ofFile(where, name);
    reading(origin.whole(), () -> contents.readLines(in, origin, linesBefore));
  }

  private void read(SourceFinder.Source source) {
    if (source instanceof SourceFinder.Source.Unread unread) {
      admission.pass(unread.outcome());
    } else if (source instanceof SourceFinder.Source.File file) {
      file(file.path(), file.found());
    }
  }

  private void file(Path path, boolean found) {
    Origin origin = Origin.ofFile(path.toString(), path.getFileName().toString());
    reading(
        origin.whole(),
        () -> {
          try (InputStream in = Files.newInputStream(path)) {
            contents.read(new BufferedInputStream(in), origin, found);
          }
        });
  }

  private void address(String source) {
    Place place = Place.whole(Shown.line(source));
    try {
      Fetched fetched = fetcher.fetch(source);
      String address = fetched.address().toString();
      Origin origin = new Origin(place.source(), null, 0, address, fetched.charset());
      reading(place, () -> contents.read(new ByteArrayInputStream(fetched.body()), origin, false));
    } catch (RefusedException e) {
      admission.refuse(place, e.reason());
    }
  }

  /** A text from standard input has no name to be called by, so it is called by its content. */
  private void standardInput() {
    Origin origin = Origin.unnamed(STDIN_NAME);
    if (stdinRead) {
      admission.refuse(origin.whole(), "standard input was read already; name - only once");
      return;
    }
    stdinRead = true;
    reading(origin.whole(), () -> contents.read(stdin, origin, false));
  }

  private interface Reading {
    void run() throws IOException;
  }

  private void reading(Place place, Reading reading) {
    try {
      reading.run();
    } catch (IOException e) {
      admission.refuse(place, Failures.reason(e));
    }
  }
}
