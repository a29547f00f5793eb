package org.lagebild.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lagebild.annotate.GermanAnnotator;

/**
 * One word for all of the program that makes graphs of articles: the code of the rooms that do, the
 * ontology with the lexicon, the slice of Wikidata, and the models. It is the same wherever and
 * however the program is packed.
 */
final class ProgramDigest {
  /** The program's other rooms change no graph. */
  private static final Pattern PARTS =
      Pattern.compile(
          "org/lagebild/(model|vocab|annotate|extract|link|rdf|reprint|pipeline)/.*"
              + "|(ontology|wikidata)/.*");

  private ProgramDigest() {}

  /** The word; takes a few hundredths of a second. */
  static String compute() {
    try {
      URL place = Stages.class.getProtectionDomain().getCodeSource().getLocation();
      String models = String.join(" ", GermanAnnotator.models());
      return Digests.hash(of(Path.of(place.toURI())), models);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program lies nowhere", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts that lie in a folder of classes or in a jar, each with its checksum. */
  static String of(Path place) throws IOException {
    return (Files.isDirectory(place) ? inFolder(place) : inJar(place)).toString();
  }

  private static SortedMap<String, Long> inJar(Path jar) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory() && PARTS.matcher(entry.getName()).matches()) {
          sums.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return sums;
  }

  private static SortedMap<String, Long> inFolder(Path folder) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (PARTS.matcher(name).matches()) {
        sums.put(name, sum(file));
      }
    }
    return sums;
  }

  private static long sum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return sum.getValue();
  }
}
