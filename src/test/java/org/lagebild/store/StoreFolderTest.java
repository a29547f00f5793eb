package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.model.Linking;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.rdf.Cases;
import org.lagebild.store.StoreException.Reason;
import org.lagebild.vocab.Iris;

class StoreFolderTest {
  private static final Iris IRIS = Iris.standard();

  @TempDir Path folder;

  private static void assertFails(Reason reason, String message, Runnable opening) {
    StoreException failure = assertThrows(StoreException.class, opening::run);
    assertEquals(message, failure.getMessage());
    assertEquals(reason, failure.reason());
  }

  private static List<String> listing(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void readingNeverCreatesAStore() throws IOException {
    Path missing = folder.resolve("none");
    assertFails(
        Reason.MISSING,
        "store " + missing + ": there is no store; build one first, or name another",
        () -> Store.open(missing, IRIS));
    assertFalse(Files.exists(missing));

    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertFails(
        Reason.MISSING,
        "store " + empty + ": the folder is empty; build a store first, or name another",
        () -> Store.open(empty, IRIS));
    assertEquals(List.of(empty.toString()), listing(empty));
  }

  @Test
  void aFolderOfOtherThingsStaysUntouched() throws IOException {
    Path photos = Files.createDirectories(folder.resolve("photos/Data-0001"));
    Files.writeString(photos.resolve("holiday.txt"), "sea");
    Path parent = photos.getParent();
    List<String> before = listing(parent);
    String message =
        "store " + parent + ": the folder holds other things than a store; name an empty one";
    assertFails(Reason.FOREIGN, message, () -> Store.openOrCreate(parent, IRIS));
    assertFails(Reason.FOREIGN, message, () -> Store.open(parent, IRIS));
    assertEquals(before, listing(parent));
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    String message = "store " + file + ": this is a file; a store is a folder of its own";
    assertFails(Reason.FOREIGN, message, () -> Store.openOrCreate(file, IRIS));
    assertFails(Reason.FOREIGN, message, () -> Store.open(file, IRIS));
    Path below = file.resolve("store");
    assertFails(
        Reason.NOT_WRITABLE,
        "store " + below + ": the folder cannot be created; name another",
        () -> Store.openOrCreate(below, IRIS));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Assumptions.assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked));
    assertFails(
        Reason.NOT_WRITABLE,
        "store "
            + locked
            + ": the folder may not be written, which even reading needs; change its permissions",
        () -> Store.openOrCreate(locked, IRIS));
  }

  @Test
  void aStoreIsMadeInAFolderThatDoesNotExistYet() {
    Path deep = folder.resolve("a/b");
    try (Store store = Store.openOrCreate(deep, IRIS)) {
      assertEquals(List.of(), store.articles());
      assertEquals(List.of(), store.validate());
    }
    Store.open(deep, IRIS).close();
  }

  @Test
  void oneProcessOpensAStoreOnce() {
    Path path = folder.resolve("s");
    try (Store store = Store.openOrCreate(path, IRIS)) {
      assertFails(
          Reason.LOCKED,
          "store " + path + ": the store is open already in this process",
          () -> Store.open(path, IRIS));
      assertEquals(List.of(), store.articles());
    }
    Store.open(path, IRIS).close();
  }

  @Test
  void theProcessThatHoldsAStoreIsNamed() throws IOException, InterruptedException {
    Path path = folder.resolve("s");
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx256m",
                Holding.class.getName(),
                path.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("open 0", out.readLine());
      assertFails(
          Reason.LOCKED,
          "store "
              + path
              + ": process "
              + holder.pid()
              + " has the store open; wait for it or end it",
          () -> Store.open(path, IRIS));
    } finally {
      holder.getOutputStream().close();
      assertEquals(0, holder.waitFor());
    }
    Store.open(path, IRIS).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nodes.idn", "nodes-data.obj", "journal.jrnl"})
  void aDamagedStoreIsReportedInOneLine(String file) throws IOException {
    Path path = folder.resolve("s");
    try (Store store = Store.openOrCreate(path, IRIS)) {
      store.put(new ArticleQuads(IRIS).of(Cases.strange(), Linking.NONE));
    }
    Files.writeString(path.resolve("Data-0001").resolve(file), "rubbish");
    StoreException failure = assertThrows(StoreException.class, () -> readAll(path));
    assertEquals(Reason.BROKEN, failure.reason());
    assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
  }

  private static void readAll(Path path) {
    try (Store store = Store.open(path, IRIS)) {
      store.read(data -> Iter.count(data.find()));
    }
  }

  @Test
  void aDiskWithoutRoomIsToldBeforeAnythingIsWritten() throws IOException {
    StoreException failure =
        assertThrows(
            StoreException.class, () -> new StoreFolder(folder).requireSpace(Long.MAX_VALUE));
    assertEquals(Reason.FULL, failure.reason());
    assertTrue(
        failure
            .getMessage()
            .matches(
                "store .*: the disk has \\d+ MB left and 9223372036854 MB may be needed;"
                    + " free some, what was stored before is kept"),
        failure.getMessage());
    assertEquals(List.of(folder.toString()), listing(folder));
  }
}
