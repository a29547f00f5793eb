package org.lagebild.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

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
  private final TextInput texts;
  private final NdjsonInput lines;
  private boolean stdinRead;

  /**
   * @param stdin read to its end, but not closed, when {@code -} is among the sources
   * @param sink gets every outcome; what it throws ends the reading
   */
  public ArticleReader(ReadingOptions options, InputStream stdin, Consumer<Ingested> sink) {
    this.stdin = stdin;
    this.admission = new Admission(sink);
    this.texts = new TextInput(options, admission);
    this.lines = new NdjsonInput(options, admission);
  }

  /** Reads files, folders with all below them, and {@code -} for standard input. */
  public void read(List<String> sources) {
    for (String source : sources) {
      if (source.equals(STDIN)) {
        standardInput();
      } else {
        SourceFinder.find(source).forEach(this::read);
      }
    }
  }

  private void read(SourceFinder.Source source) {
    if (source instanceof SourceFinder.Source.Unread unread) {
      admission.pass(unread.outcome());
    } else if (source instanceof SourceFinder.Source.Text text) {
      textFile(text.path());
    } else if (source instanceof SourceFinder.Source.Lines file) {
      lineFile(file.path());
    }
  }

  private void textFile(Path path) {
    Place place = Place.whole(path.toString());
    open(place, path, in -> texts.read(in, place, text -> name(path)));
  }

  private void lineFile(Path path) {
    open(
        Place.whole(path.toString()),
        path,
        in -> lines.read(in, path.toString(), n -> text -> name(path) + "-" + n));
  }

  /** A text from standard input has no name to be called by, so it is called by its content. */
  private void standardInput() {
    Place place = Place.whole(STDIN_NAME);
    if (stdinRead) {
      admission.refuse(place, "standard input was read already; name - only once");
      return;
    }
    stdinRead = true;
    reading(
        place,
        () -> {
          SniffedInput input = SniffedInput.of(stdin);
          if (input.isJson()) {
            lines.read(input.stream(), STDIN_NAME, n -> Slug::ofText);
          } else {
            texts.read(input.stream(), place, Slug::ofText);
          }
        });
  }

  private interface OfStream {
    void read(InputStream in) throws IOException;
  }

  private interface Reading {
    void run() throws IOException;
  }

  private void open(Place place, Path path, OfStream reading) {
    reading(
        place,
        () -> {
          try (InputStream in = Files.newInputStream(path)) {
            reading.read(in);
          }
        });
  }

  private void reading(Place place, Reading reading) {
    try {
      reading.run();
    } catch (IOException e) {
      admission.refuse(place, Failures.reason(e));
    }
  }

  private static String name(Path path) {
    return Slug.ofFileName(path.getFileName().toString());
  }
}
