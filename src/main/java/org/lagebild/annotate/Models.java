package org.lagebild.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotate.names.NameModel;
import org.lagebild.annotate.names.NameModels;
import org.lagebild.annotate.parse.ParserModel;
import org.lagebild.annotate.parse.ParserModels;
import org.lagebild.annotate.table.FlatModel;
import org.lagebild.annotate.table.FlatReader;
import org.lagebild.annotate.tags.TaggerModel;
import org.lagebild.annotate.tags.TaggerModels;

/**
 * The models, each read from the arrays that were written when the program was built, or, where
 * these are missing or made from another dependency, from the model as CoreNLP publishes it.
 *
 * @param <M> what is read
 */
final class Models<M extends FlatModel> {
  static final String FOLDER = "annotate-models";

  private static final String PROPERTY = "lagebild.models";

  /** To be raised with every change of what is written. */
  private static final int FORMAT = 1;

  private static final String PUBLISHED = "edu/stanford/nlp/models/";

  static final Models<TaggerModel> TAGGER =
      new Models<>(
          "tagger",
          PUBLISHED + "pos-tagger/german-ud.tagger",
          TaggerModels::readMaxent,
          TaggerModels::read);
  static final Models<NameModel> NAMES =
      new Models<>(
          "names",
          PUBLISHED + "ner/german.distsim.crf.ser.gz",
          NameModels::readCrf,
          NameModels::read);
  static final Models<ParserModel> PARSER =
      new Models<>(
          "parser",
          PUBLISHED + "parser/nndep/UD_German.gz",
          ParserModels::readText,
          ParserModels::read);

  private final String name;
  private final String published;
  private final Reading<String, M> original;
  private final Reading<FlatReader, M> flat;

  @FunctionalInterface
  private interface Reading<F, M> {
    M read(F from) throws IOException;
  }

  private Models(
      String name, String published, Reading<String, M> original, Reading<FlatReader, M> flat) {
    this.name = name;
    this.published = published;
    this.original = original;
    this.flat = flat;
  }

  String fileName() {
    return name + ".bin";
  }

  M load() throws IOException {
    Optional<FlatReader> written = written();
    return written.isPresent() ? flat.read(written.get()) : loadPublished();
  }

  M loadPublished() throws IOException {
    return original.read(published);
  }

  /** Tells the published model and the form in which it is written. */
  String stamp() throws IOException {
    String resource = "/" + published;
    URL place = Objects.requireNonNull(Models.class.getResource(resource), resource);
    URLConnection connection = place.openConnection();
    if (connection instanceof JarURLConnection jar) {
      return FORMAT + " " + HexFormat.of().toHexDigits(jar.getJarEntry().getCrc());
    }
    try (InputStream in = connection.getInputStream()) {
      return FORMAT + " " + in.readAllBytes().length;
    }
  }

  /** What was written at build time, behind its stamp; nothing if it does not fit. */
  private Optional<FlatReader> written() throws IOException {
    URL place = place();
    if (place == null) {
      return Optional.empty();
    }
    FlatReader reader = new FlatReader(bytes(place));
    return reader.string().equals(stamp()) ? Optional.of(reader) : Optional.empty();
  }

  /** On the class path, or in the folder that a property names. */
  private @Nullable URL place() throws IOException {
    String folder = System.getProperty(PROPERTY);
    if (folder != null && Files.exists(Path.of(folder, fileName()))) {
      return Path.of(folder, fileName()).toUri().toURL();
    }
    return Models.class.getResource("/" + FOLDER + "/" + fileName());
  }

  private static ByteBuffer bytes(URL place) throws IOException {
    if (!place.getProtocol().equals("file")) {
      try (InputStream in = place.openStream()) {
        return ByteBuffer.wrap(in.readAllBytes());
      }
    }
    try (FileChannel channel = FileChannel.open(Path.of(place.toURI()))) {
      return channel.map(MapMode.READ_ONLY, 0, channel.size());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
