package org.lagebild.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.store.StoreException.Reason;

/** The folder of a store, looked at without the help of TDB2, which would write into any folder. */
record StoreFolder(Path path) {
  private static final String LOCK = "tdb.lock";
  private static final String FIRST_LOAD = "first-load";
  private static final String RESTORING = "restoring";
  private static final String CREATING = "creating";
  private static final long SPACE_OF_LOCK = 8_192;
  private static final long MEGABYTE = 1_000_000;
  private static final Pattern GENERATION = Pattern.compile("Data-\\d{4,}");

  /**
   * Makes sure that the folder holds a store.
   *
   * @throws StoreException if it does not, or may not be written
   */
  void requireStore() {
    if (!Files.exists(path)) {
      throw failure(Reason.MISSING, "there is no store; build one first, or name another", null);
    }
    requireFolder();
    if (!holdsStore()) {
      requireNothingBegun();
      throw isFree()
          ? failure(
              Reason.MISSING, "the folder is empty; build a store first, or name another", null)
          : foreign();
    }
    requireWritable();
  }

  /**
   * Makes sure that the folder holds a store or may become one, creating it if need be.
   *
   * @throws StoreException if it is something else, or may not be written
   */
  void requireRoom() {
    requireRoom(true);
    requireNothingBegun();
  }

  /**
   * Makes sure that there is no store yet but may be one, creating the folder if need be.
   *
   * @throws StoreException if there is one, the folder is something else, or may not be written
   */
  void requireRoomForFirstLoad() {
    requireRoom(false);
    requireNothingRestoring();
  }

  /**
   * The same for a whole store that is to be made at once.
   *
   * @throws StoreException if there is a store, the folder is something else, or may not be written
   */
  void requireRoomForRestoring() {
    if (Files.isDirectory(path) && holdsStore()) {
      throw failure(
          Reason.FOREIGN, "there is a store already; name another folder, or remove it", null);
    }
    requireRoom(false);
    requireNoFirstLoad();
  }

  private void requireRoom(boolean orStore) {
    try {
      if (!Files.exists(path)) {
        Files.createDirectories(path);
      }
    } catch (IOException e) {
      throw failure(Reason.NOT_WRITABLE, "the folder cannot be created; name another", e);
    }
    requireFolder();
    if (!(orStore && holdsStore()) && !isFree()) {
      throw foreign();
    }
    requireWritable();
  }

  /** Where a first load puts what it has, until the store is whole. */
  Path firstLoad() {
    return path.resolve(FIRST_LOAD);
  }

  /** Where a backup or the output of a job is made a store, until that is whole. */
  Path restoring() {
    return path.resolve(RESTORING);
  }

  /**
   * Makes a folder in which a store is being made, and keeps other processes out of it until the
   * lock is closed.
   *
   * @throws StoreException if another process is at work there
   */
  FileChannel begun(Path making) throws IOException {
    Files.createDirectories(making);
    FileChannel channel =
        FileChannel.open(
            making.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw failure(Reason.LOCKED, "another process loads into it; wait for it or end it", null);
    }
    return channel;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Makes a store without any articles if there is none.
   *
   * @throws StoreException if it cannot be made
   */
  void create() {
    if (!holdsStore()) {
      Path creating = path.resolve(CREATING);
      try (FileChannel lock = begun(creating)) {
        if (!holdsStore()) {
          BulkLoad.emptyInto(path, creating.resolve("store"));
        }
      } catch (IOException e) {
        throw failure(Reason.NOT_WRITABLE, "the store cannot be made (" + e.getMessage() + ")", e);
      }
    }
  }

  /** Removes what a first load has left that ended right after the store was whole. */
  void clearAfterFirstLoad() {
    try {
      if (holdsStore()) {
        Parts.remove(firstLoad());
        Parts.remove(restoring());
        Parts.remove(path.resolve(CREATING));
      }
    } catch (IOException e) {
      throw failure(Reason.NOT_WRITABLE, "what is left of its first load cannot be removed", e);
    }
  }

  /** Whether a first load was begun and is not finished. */
  boolean holdsFirstLoad() {
    return Files.isDirectory(firstLoad()) && !holdsStore();
  }

  private void requireNothingBegun() {
    requireNoFirstLoad();
    requireNothingRestoring();
  }

  private void requireNothingRestoring() {
    if (Files.isDirectory(restoring()) && !holdsStore()) {
      throw failure(
          Reason.UNFINISHED, "restoring or loading did not come to its end; run that again", null);
    }
  }

  private void requireNoFirstLoad() {
    if (holdsFirstLoad()) {
      throw failure(
          Reason.UNFINISHED,
          "its first load was interrupted; run the same build again, which goes on with it",
          null);
    }
  }

  private void requireFolder() {
    if (!Files.isDirectory(path)) {
      throw failure(Reason.FOREIGN, "this is a file; a store is a folder of its own", null);
    }
  }

  private void requireWritable() {
    if (!Files.isWritable(path)) {
      throw failure(
          Reason.NOT_WRITABLE,
          "the folder may not be written, which even reading needs; change its permissions",
          null);
    }
  }

  /**
   * Makes sure that a change finds room. TDB2 writes through mapped memory, where a disk that runs
   * full is no exception but a fault, so that it must be seen before.
   *
   * @param bytes how much the change may take
   * @throws StoreException if less is free
   */
  void requireSpace(long bytes) {
    long free;
    try {
      free = Files.getFileStore(path).getUsableSpace();
    } catch (IOException e) {
      throw failure(Reason.NOT_WRITABLE, "the disk cannot be asked for its room; check it", e);
    }
    if (free < bytes) {
      throw failure(Reason.FULL, fullWith(free, bytes), null);
    }
  }

  private static String fullWith(long free, long bytes) {
    return "the disk has "
        + free / MEGABYTE
        + " MB left and "
        + bytes / MEGABYTE
        + " MB may be needed; free some, what was stored before is kept";
  }

  private boolean holdsStore() {
    return contains(
        entry ->
            GENERATION.matcher(entry.getFileName().toString()).matches()
                && Files.isRegularFile(entry.resolve("GSPO.dat"))
                && Files.isRegularFile(entry.resolve("journal.jrnl")));
  }

  /** Whether nothing lies there, or only what a store leaves whose creation was cut short. */
  boolean isFree() {
    Set<String> own = Set.of(LOCK, FIRST_LOAD, RESTORING, CREATING);
    return !Files.exists(path)
        || Files.isDirectory(path)
            && !contains(entry -> !own.contains(entry.getFileName().toString()));
  }

  private boolean contains(DirectoryStream.Filter<Path> filter) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path, filter)) {
      return entries.iterator().hasNext();
    } catch (IOException e) {
      throw failure(Reason.NOT_WRITABLE, "the folder cannot be listed; change its permissions", e);
    }
  }

  private StoreException foreign() {
    return failure(
        Reason.FOREIGN, "the folder holds other things than a store; name an empty one", null);
  }

  /**
   * Makes sure that the lock can be taken: on a full disk TDB2 cannot write down who has it, which
   * looks as if another process had.
   */
  void requireLockable() {
    if (holder() == null) {
      requireSpace(SPACE_OF_LOCK);
    }
  }

  /** The failure to take the lock, with the process that holds it as far as the lock tells. */
  StoreException locked(Throwable cause) {
    String holder = holder();
    String who = holder == null ? "another process" : "process " + holder;
    return failure(Reason.LOCKED, who + " has the store open; wait for it or end it", cause);
  }

  private @Nullable String holder() {
    try {
      String pid = Files.readString(path.resolve(LOCK)).strip();
      return pid.matches("\\d+") ? pid : null;
    } catch (IOException e) {
      // who holds it is only a courtesy
      return null;
    }
  }

  StoreException failure(Reason reason, String what, @Nullable Throwable cause) {
    return new StoreException(reason, "store " + path + ": " + what, cause);
  }
}
