package org.lagebild.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.lagebild.link.dump.DumpSpooler;
import org.lagebild.link.index.RecordIndex;

/**
 * The index over the embedded slice, which is made when the program is built and travels with it.
 */
public final class EmbeddedIndex {
  private static final String FOLDER = "wikidata-index";
  private static final String LISTING = "files";
  private static final List<String> TABLES =
      List.of(Tables.SLICE, "kinds.tsv", "offices.tsv", "family-name-first.tsv");

  private EmbeddedIndex() {}

  /**
   * Makes the index, unless it is there and nothing has changed that goes into it.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Path folder = classes.resolve(FOLDER);
    Path listing = folder.resolve(LISTING);
    String inputs = sum(classes);
    if (!Files.exists(listing) || !Files.readAllLines(listing).get(0).equals(inputs)) {
      Folders.delete(folder);
      build(folder);
      List<String> lines = new ArrayList<>(List.of(inputs));
      lines.addAll(Folders.files(folder));
      Files.write(listing, lines);
    }
  }

  private static void build(Path folder) throws IOException {
    Path work = Files.createTempDirectory("lagebild");
    try (InputStream slice = Tables.open(Tables.SLICE);
        DumpSpooler spooler = DumpSpooler.of(slice, work)) {
      DumpSpooler.Outcome outcome =
          spooler.run(SliceReader.LANGUAGES, Kinds.shut(), 1, (bytes, tally) -> {});
      if (outcome.tally().damaged() > 0) {
        throw new IOException(Tables.SLICE + ", " + outcome.tally().shown().get(0));
      }
      new IndexBuild(spooler.spool(), 1, (done, of) -> {}).into(folder, SliceReader.LANGUAGES);
    } finally {
      Folders.delete(work);
    }
  }

  /** A sum over the tables and the classes of this room. */
  private static String sum(Path classes) throws IOException {
    CRC32 sum = new CRC32();
    for (String table : TABLES) {
      try (InputStream in = Tables.open(table)) {
        sum.update(in.readAllBytes());
      }
    }
    Path room = classes.resolve(EmbeddedIndex.class.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.walk(room)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        sum.update(room.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        sum.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().toHexDigits(sum.getValue());
  }

  /**
   * Opens the index: mapped into memory where it lies in a folder, else read out of the jar. A
   * program that was built without it reads the slice itself, which takes longer.
   */
  static ItemIndex open() {
    URL listing = EmbeddedIndex.class.getResource("/" + FOLDER + "/" + LISTING);
    try {
      return listing == null ? Slice.embedded() : open(listing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ItemIndex open(URL listing) throws IOException {
    if (listing.getProtocol().equals("file")) {
      return new IndexedItems(RecordIndex.open(folder(listing)));
    }
    return new IndexedItems(RecordIndex.of(files(listing)));
  }

  private static Path folder(URL listing) throws IOException {
    try {
      return Path.of(listing.toURI()).resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, byte[]> files(URL listing) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream in = listing.openStream()) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      for (String name : lines) {
        try (InputStream file =
            EmbeddedIndex.class.getResourceAsStream("/" + FOLDER + "/" + name)) {
          if (file == null) {
            throw new IOException("the program's index lacks " + name);
          }
          files.put(name, file.readAllBytes());
        }
      }
    }
    return files;
  }
}
