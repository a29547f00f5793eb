package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.lagebild.store.Store;
import org.lagebild.store.StoreException;

/**
 * What the program does on a disk that is full or may not be written, as a program of its own,
 * because it mounts one: {@code SmallDisk SCENARIO FOLDER}, in a namespace where that is allowed.
 */
final class SmallDisk {
  private static final int MEGABYTES = 60;

  private final Path folder;
  private final Path disk;
  private final String store;

  private SmallDisk(Path folder) throws IOException {
    this.folder = folder;
    this.disk = Files.createDirectories(folder.resolve("disk"));
    this.store = disk.resolve("store").toString();
  }

  public static void main(String[] arguments) throws Exception {
    SmallDisk scenario = new SmallDisk(Path.of(arguments[1]));
    scenario.run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs");
    switch (arguments[0]) {
      case "full" -> scenario.full();
      case "first-load" -> scenario.fullAtAFirstLoad();
      case "sudden" -> scenario.fullInTheMidstOfATransaction();
      case "read-only" -> scenario.readOnly();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    System.out.println("done");
  }

  private void run(String... command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(command));
    all.add(disk.toString());
    int status = new ProcessBuilder(all).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("not permitted: " + all);
    }
  }

  private static String articles(int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      lines.append("{\"id\":\"a-" + i + "\",\"date\":\"2025-04-17\",\"text\":\"");
      lines.append("Lenz traf Brandt. ".repeat(5)).append("\"}\n");
    }
    return lines.toString();
  }

  /** All but so many bytes are taken by something else. */
  private void leave(long bytes) throws IOException {
    long free = Files.getFileStore(disk).getUsableSpace();
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
      for (long left = free - bytes; left > 0; left -= block.length) {
        out.write(block, 0, (int) Math.min(block.length, left));
      }
    } catch (IOException e) {
      // full, which is what was wanted
    }
  }

  private void free() throws IOException {
    Files.delete(disk.resolve("filler"));
  }

  private Call build(int from, int to) {
    return Call.with(articles(from, to), "build", "-", "--quiet", "--store", store);
  }

  private static String export(String store) {
    Call export = Call.of("export", "--format", "nquads", "--store", store);
    assertEquals(ExitStatus.DONE, export.status(), export.err());
    return export.out();
  }

  private void assertFails(String words, Call call) {
    assertEquals(ExitStatus.FAILED, call.status(), call.err());
    assertEquals(1, call.err().lines().count(), call.err());
    assertTrue(call.err().contains(words), call.err());
    System.out.print(call.err());
  }

  /** Sound, as it was, and after room was made as if nothing had been. */
  private void assertGoesOn(String before) throws IOException {
    assertEquals(ExitStatus.DONE, Call.of("validate", "--store", store).status());
    assertEquals(before, export(store));
    free();
    assertEquals(new Call(ExitStatus.DONE, "", ""), build(0, 20));
    String undisturbed = folder.resolve("undisturbed").toString();
    Call.with(articles(0, 20), "build", "-", "--quiet", "--store", undisturbed);
    assertEquals(export(undisturbed), export(store));
  }

  private void full() throws IOException {
    assertEquals(new Call(ExitStatus.DONE, "", ""), build(0, 4));
    String before = export(store);
    Path backup = folder.resolve("backup.nq.gz");
    Call.of("backup", backup.toString(), "--quiet", "--store", store);
    leave(100_000);
    assertFails("the disk has 0 MB left and ", build(4, 20));
    assertFails("the disk has 0 MB left and ", Call.of("compact", "--store", store));
    assertFails("the disk has 0 MB left and ", Call.of("remove", "a-1", "--store", store));
    leaveNothing();
    for (String file : List.of("export.nq", "backup.nq.gz")) {
      String verb = file.replaceAll("\\..*", "");
      String[] call =
          verb.equals("export")
              ? new String[] {verb, "-o", disk.resolve(file).toString(), "--store", store}
              : new String[] {verb, disk.resolve(file).toString(), "--store", store};
      assertFails("No space left on device; check the disk", Call.of(call));
      assertFalse(Files.exists(disk.resolve(file)));
    }
    assertFails("", importSlice());
    String other = disk.resolve("other").toString();
    assertFails(
        "the disk has 0 MB left and ", Call.of("restore", backup.toString(), "--store", other));
    assertGoesOn(before);
    assertEquals(ExitStatus.DONE, importSlice().status());
  }

  private Call importSlice() {
    String index = disk.resolve("index").toString();
    String slice = Path.of("data/wikidata/slice.ndjson").toString();
    return Call.of("wikidata", "import", slice, "--quiet", "--index", index);
  }

  private void leaveNothing() throws IOException {
    free();
    leave(0);
  }

  private void fullAtAFirstLoad() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("articles.ndjson"), articles(0, 20));
    Files.write(input.resolve("x.dat"), new byte[8_000_000]);
    leave(1_000_000);
    String[] build = {"build", input.toString(), "--batch", "4", "--quiet", "--store", store};
    assertFails("the disk has ", Call.of(build));
    assertFails(
        "run the same build again, which goes on with it", Call.of("stats", "--store", store));
    free();
    assertEquals(new Call(ExitStatus.DONE, "", ""), Call.of(build));
    leave(0);
    assertFails("the disk has 0 MB left and ", Call.of("stats", "--store", store));
    free();
    String before = export(store);
    leave(0);
    assertGoesOn(before);
  }

  /** The disk is asked for room before, and then filled by somebody else. */
  private void fullInTheMidstOfATransaction() throws IOException {
    assertEquals(new Call(ExitStatus.DONE, "", ""), build(0, 4));
    String before = export(store);
    Node property = NodeFactory.createURI("https://example.org/p");
    try (Store opened = Store.openAsBuilt(Path.of(store))) {
      StoreException failed =
          assertThrows(
              StoreException.class,
              () ->
                  opened.change(
                      data -> {
                        fill();
                        for (int i = 0; i < 300_000; i++) {
                          Node node = NodeFactory.createURI("https://example.org/" + i);
                          data.add(node, node, property, node);
                        }
                      }));
      System.out.println(failed.getMessage());
    }
    assertGoesOn(before);
  }

  private void fill() {
    try {
      leave(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readOnly() throws IOException, InterruptedException {
    assertEquals(new Call(ExitStatus.DONE, "", ""), build(0, 4));
    String before = export(store);
    Path file = folder.resolve("backup.nq.gz");
    Call.of("backup", file.toString(), "--quiet", "--store", store);
    run("mount", "-o", "remount,ro");
    String words = "the folder may not be written, which even reading needs";
    assertFails(words, build(4, 8));
    assertFails(words, Call.of("compact", "--store", store));
    assertFails(words, Call.of("remove", "a-1", "--store", store));
    assertFails(words, Call.of("link", "--store", store));
    assertFails(words, Call.of("stats", "--store", store));
    assertFails(words, Call.of("backup", file.toString(), "--store", store));
    assertFails(
        "the folder cannot be created; name another",
        Call.of("restore", file.toString(), "--store", disk.resolve("other").toString()));
    run("mount", "-o", "remount,rw");
    assertEquals(before, export(store));
    assertEquals(new Call(ExitStatus.DONE, "", ""), build(0, 8));
  }
}
