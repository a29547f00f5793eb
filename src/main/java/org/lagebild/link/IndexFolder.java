package org.lagebild.link;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.index.RecordIndex;

/** The folder of a user's index: what was imported, what was added to it, and what is at work. */
final class IndexFolder {
  private final Path folder;
  private final Generations imported;
  private final Generations added;

  private IndexFolder(Path folder) {
    this.folder = folder;
    this.imported = new Generations(folder, "imported");
    this.added = new Generations(folder, "added");
  }

  static IndexFolder of(Path folder) {
    return new IndexFolder(folder);
  }

  /** Whether there is anything to open. */
  boolean holdsIndex() {
    try {
      return imported.current() != null || added.current() != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was imported; what is added lies over it. */
  Generations imported() {
    return imported;
  }

  Generations added() {
    return added;
  }

  /** The added items, one a line in the form of the dump. */
  Path additions() {
    return folder.resolve("additions.ndjson");
  }

  /** What an import needs only while it runs, and to go on after it was killed. */
  Path work() {
    return folder.resolve("import");
  }

  /** An index of the folder that can be opened. */
  record Part(String name, Path folder, IndexFolder of) {
    IndexedItems open() {
      return of.open(folder);
    }
  }

  /**
   * The parts that there are, the uppermost first.
   *
   * @throws IndexFailure if there are none
   */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    try {
      Path additions = added.current();
      Path main = imported.current();
      if (additions != null) {
        parts.add(new Part("added", additions, this));
      }
      if (main != null) {
        parts.add(new Part("imported", main, this));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (parts.isEmpty()) {
      throw new IndexFailure(
          folder + " holds no Wikidata index; make one with 'lagebild wikidata import'");
    }
    return parts;
  }

  /**
   * Tells all states of the index apart: Lucene gives each commit a random id.
   *
   * @throws IndexFailure if there is none, or it cannot be read
   */
  String stamp() {
    StringBuilder stamp = new StringBuilder();
    for (Part part : parts()) {
      try (DirectoryStream<Path> commits = Files.newDirectoryStream(part.folder(), "segments_*")) {
        for (Path commit : commits) {
          stamp.append(part.name()).append(' ');
          stamp.append(HexFormat.of().formatHex(Files.readAllBytes(commit))).append('\n');
        }
      } catch (IOException e) {
        throw new IndexFailure(
            part.folder() + " cannot be read (" + e.getMessage() + "); import the dump again", e);
      }
    }
    return stamp.toString();
  }

  /** Everything, with another index laid over it. */
  ItemIndex open(ItemIndex above) {
    List<ItemIndex> layers = new ArrayList<>(List.of(above));
    parts().forEach(part -> layers.add(part.open()));
    return new LayeredItems(layers);
  }

  private IndexedItems open(Path part) {
    try {
      RecordIndex index = RecordIndex.open(part);
      if (IndexStamp.isCurrent(index.stamp())) {
        return new IndexedItems(index);
      }
      index.close();
    } catch (IOException | IllegalArgumentException e) {
      throw new IndexFailure(
          part + " cannot be read (" + e.getMessage() + "); import the dump again", e);
    }
    throw new IndexFailure(
        "the Wikidata index in "
            + folder
            + " is of another version of the program; import the dump again");
  }

  /**
   * Makes the folder if need be and keeps other imports out of it until the lock is closed.
   *
   * @throws IndexFailure if another import is at work in it, or nothing can be written there
   */
  Closeable lock() {
    FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // held by this very process
    } catch (IOException e) {
      throw new IndexFailure("nothing can be written to " + folder + "; choose another --index", e);
    }
    close(channel);
    throw new IndexFailure(
        "another import is at work in " + folder + "; wait for it or choose another --index");
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
