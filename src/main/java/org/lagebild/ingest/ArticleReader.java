package org.lagebild.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    this(options, stdin, sink, Bounds.DEFAULT, fetching(options.web()));
  }

  ArticleReader(
      ReadingOptions options,
      InputStream stdin,
      Consumer<Ingested> sink,
      Bounds bounds,
      FetchOptions fetching) {
    this.stdin = stdin;
    this.admission = new Admission(sink);
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
