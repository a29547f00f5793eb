package org.lagebild.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lagebild.store.StoreException.Reason;

/**
 * Makes a store at once of packed N-Quads, where none is yet. Not before it is whole is it there;
 * if this fails or the process ends meanwhile, it can be done again.
 */
final class WholeLoad {
  /** The largest that was seen is 27; a new store takes some megabytes even if it is empty. */
  private static final long SPACE_PER_BYTE = 40;

  private final StoreFolder folder;

  WholeLoad(StoreFolder folder) {
    this.folder = folder;
  }

  /** Fills a database. */
  interface Content<T> {
    /**
     * @param making the empty folder of the database
     * @return what is told of it
     */
    T into(Path making) throws IOException;
  }

  /**
   * Makes the store.
   *
   * @param packed how many bytes are loaded, as they are packed
   * @return what the content returns
   * @throws StoreException if there is a store already, another process makes one, there is not
   *     enough room, or the content throws it
   * @throws IOException if the content cannot be read or the store not be written
   */
  <T> T of(long packed, Content<T> content) throws IOException {
    folder.requireRoomForRestoring();
    folder.requireSpace(StoreWriter.SPACE + SPACE_PER_BYTE * packed);
    try (FileChannel lock = folder.begun(folder.restoring())) {
      return make(content);
    }
  }

  private <T> T make(Content<T> content) throws IOException {
    Path making = folder.restoring().resolve("store");
    try {
      Parts.remove(making);
      Files.createDirectories(making);
      T result = content.into(making);
      BulkLoad.moveInto(folder.path(), making);
      return result;
    } catch (InternalError e) {
      // what is written through mapped memory meets a full disk so
      throw folder.failure(Reason.FULL, "the disk is full or fails; nothing was loaded", e);
    } finally {
      Parts.remove(folder.restoring());
    }
  }
}
