package org.lagebild.annotate;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.lagebild.annotate.table.FlatWriter;

/** Writes the models as arrays when the program is built, so that it starts quickly. */
public final class FlatModels {
  private static final String STAMP = "stamp";
  private static final List<Models<?>> ALL = List.of(Models.TAGGER, Models.NAMES, Models.PARSER);

  private FlatModels() {}

  /**
   * Writes the models, unless they are there and nothing has changed that goes into them: the
   * published models, and the classes that read them.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    RedwoodConfiguration.current().clear().apply(); // it reports its loading on stderr otherwise
    Path classes = Path.of(arguments[0]);
    Path folder = classes.resolve(Models.FOLDER);
    Path stamp = folder.resolve(STAMP);
    String inputs = inputs(classes);
    if (!Files.exists(stamp) || !Files.readString(stamp).equals(inputs)) {
      Files.createDirectories(folder);
      Files.deleteIfExists(stamp);
      for (Models<?> model : ALL) {
        write(model, folder);
      }
      Files.writeString(stamp, inputs);
    }
  }

  private static void write(Models<?> model, Path folder) throws IOException {
    Path file = folder.resolve(model.fileName());
    Path unfinished = folder.resolve(model.fileName() + ".part");
    try (FileChannel channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      FlatWriter out = new FlatWriter(channel);
      out.string(model.stamp());
      model.loadPublished().write(out);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String inputs(Path classes) throws IOException {
    StringBuilder inputs = new StringBuilder();
    for (Models<?> model : ALL) {
      inputs.append(model.stamp()).append('\n');
    }
    CRC32 sum = new CRC32();
    Path room = classes.resolve(FlatModels.class.getPackageName().replace('.', '/'));
    for (String part : List.of("table", "tags", "names", "parse")) {
      try (Stream<Path> files = Files.walk(room.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          sum.update(room.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          sum.update(Files.readAllBytes(file));
        }
      }
    }
    return inputs.append(HexFormat.of().toHexDigits(sum.getValue())).append('\n').toString();
  }
}
