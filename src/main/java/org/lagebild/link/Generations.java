package org.lagebild.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folders of one name and rising numbers, of which a small file says which one counts. A new one
 * takes the place of the old in one step, and whoever reads the old goes on reading.
 */
final class Generations {
  private final Path folder;
  private final String name;

  Generations(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** The folder that counts, or null if there is none. */
  @Nullable Path current() throws IOException {
    Path pointer = pointer();
    return Files.exists(pointer) ? folder.resolve(Files.readString(pointer).strip()) : null;
  }

  /** A folder that is not there yet, for the next. Removes what was begun and never published. */
  Path fresh() throws IOException {
    Path current = current();
    int number = 1;
    if (current != null) {
      String last = current.getFileName().toString();
      number = Integer.parseInt(last.substring(last.lastIndexOf('-') + 1)) + 1;
    }
    removeAllBut(current);
    return folder.resolve(name + "-" + number);
  }

  /** Makes a folder the one that counts, and removes the others. */
  void publish(Path fresh) throws IOException {
    Path pointer = folder.resolve(pointer().getFileName() + ".new");
    Files.writeString(pointer, fresh.getFileName() + "\n");
    Files.move(pointer, pointer(), StandardCopyOption.ATOMIC_MOVE);
    removeAllBut(fresh);
  }

  private Path pointer() {
    return folder.resolve(name + ".current");
  }

  private void removeAllBut(@Nullable Path kept) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.list(folder)) {
      all =
          paths
              .filter(path -> path.getFileName().toString().matches(name + "-\\d+"))
              .filter(path -> !path.equals(kept))
              .toList();
    }
    for (Path path : all) {
      Folders.delete(path);
    }
  }
}
