package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Removing articles; backing up and restoring. */
class KeepingTest {
  private static final String ARTICLES =
      """
      {"id":"a","date":"2024-03-05","text":"Lenz traf Brandt. Ein \\"Wort\\" \\u000b und \\ud83d\\ude00."}
      {"id":"b","date":"2024-03-06","text":"Lenz schwieg.\\r\\nNichts folgte.\\u0085"}
      {"id":"c","date":"2024-03-07","text":"Brandt traf niemand."}
      """;

  @TempDir Path folder;

  @BeforeEach
  void build() {
    Call build = Call.with(ARTICLES, "build", "-", "--quiet", "--store", store("old"));
    assertEquals(new Call(ExitStatus.DONE, "", ""), build);
  }

  private String store(String name) {
    return folder.resolve(name).toString();
  }

  private String export(String name) {
    Call export = Call.of("export", "--format", "nquads", "--store", store(name));
    assertEquals("", export.err());
    return export.out();
  }

  private static Call failed(String words) {
    return new Call(ExitStatus.FAILED, "", "lagebild: " + words + "\n");
  }

  @Test
  void whatIsRemovedIsAsIfItHadNeverBeenStored() {
    Call removed = Call.of("remove", "a", "c", "a", "--store", store("old"));
    assertEquals(new Call(ExitStatus.DONE, "", "lagebild: removed 2 articles\n"), removed);
    String rest = ARTICLES.lines().toList().get(1);
    Call.with(rest, "build", "-", "--quiet", "--store", store("never"));
    assertEquals(export("never"), export("old"));
    assertEquals(ExitStatus.DONE, Call.of("validate", "--store", store("old")).status());
    Call again = Call.with(ARTICLES, "build", "-", "--store", store("old"));
    assertTrue(again.err().startsWith("articles                2\n"), again.err());
    assertTrue(again.err().contains("\nunchanged               1\n"), again.err());
  }

  @Test
  void whereOneIsUnknownNoneIsRemoved() {
    String before = export("old");
    assertEquals(
        failed(
            "store "
                + store("old")
                + ": there is no article y, z; nothing was removed, mend the ids"),
        Call.of("remove", "z", "a", "y", "--store", store("old")));
    assertEquals(before, export("old"));
  }

  @Test
  void whatIsRestoredIsWhatWasBackedUp() throws IOException {
    String file = folder.resolve("backup.nq.gz").toString();
    Call backup = Call.of("backup", file, "--store", store("old"));
    assertTrue(backup.err().matches("lagebild: wrote \\d+ quads to .*\n"), backup.err());
    Call restore = Call.of("restore", file, "--store", store("new"));
    assertEquals(
        backup.err().replace("wrote", "restored").replace(" to " + file, " into " + store("new")),
        restore.err());
    assertEquals(export("old"), export("new"));
    assertEquals(List.of("Data-0001", "tdb.lock"), names("new"));
    Call build = Call.with(ARTICLES, "build", "-", "--store", store("new"));
    assertTrue(build.err().startsWith("unchanged               3\n"), build.err());
    assertEquals(ExitStatus.DONE, Call.of("link", "--quiet", "--store", store("new")).status());
  }

  private List<String> names(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void inAFolderABackupIsCalledByTheTime() throws IOException {
    Files.createDirectory(folder.resolve("backups"));
    String backups = folder.resolve("backups").toString();
    assertEquals(ExitStatus.DONE, Call.of("backup", backups, "--store", store("old")).status());
    assertTrue(names("backups").get(0).matches("lagebild-\\d{8}-\\d{6}\\.nq\\.gz"));
  }

  @Test
  void aStoreIsNeverRestoredOver() {
    String file = folder.resolve("backup.nq.gz").toString();
    Call.of("backup", file, "--store", store("old"));
    String before = export("old");
    assertEquals(
        failed(
            "store "
                + store("old")
                + ": there is a store already; name another folder, or remove it"),
        Call.of("restore", file, "--store", store("old")));
    assertEquals(before, export("old"));
  }

  @Test
  void halfABackupIsNotRestoredAtAll() throws IOException {
    Path file = folder.resolve("backup.nq.gz");
    Call.of("backup", file.toString(), "--store", store("old"));
    byte[] whole = Files.readAllBytes(file);
    Path half = folder.resolve("half.nq.gz");
    for (int length : new int[] {whole.length - 20, whole.length * 2 / 3, 300}) {
      Files.write(half, Arrays.copyOf(whole, length));
      assertEquals(
          failed(half + ": the backup is damaged; take another"),
          Call.of("restore", half.toString(), "--store", store("new")));
      assertEquals(List.of(), names("new"));
    }
    Files.writeString(half, export("old"));
    assertEquals(
        failed(half + ": this is no backup; name a file that 'backup' wrote"),
        Call.of("restore", half.toString(), "--store", store("new")));
    assertEquals(
        ExitStatus.DONE, Call.of("restore", file.toString(), "--store", store("new")).status());
  }

  @Test
  void whereAnotherProcessRestoresNothingOfItIsTouched() throws IOException {
    Path file = folder.resolve("backup.nq.gz");
    Call.of("backup", file.toString(), "--store", store("old"));
    Path restoring = folder.resolve("new/restoring");
    Path database = Files.createDirectories(restoring.resolve("store/Data-0001"));
    try (FileChannel other =
            FileChannel.open(
                restoring.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = other.lock()) {
      assertTrue(held.isValid());
      assertEquals(
          failed(
              "store " + store("new") + ": another process loads into it; wait for it or end it"),
          Call.of("restore", file.toString(), "--store", store("new")));
    }
    assertTrue(Files.isDirectory(database));
  }

  @Test
  void whatARestoringLeftThatWasKilledIsDoneAgain() throws IOException {
    Path file = folder.resolve("backup.nq.gz");
    Call.of("backup", file.toString(), "--store", store("old"));
    Files.createDirectories(folder.resolve("new/restoring/store/Data-0001"));
    String unfinished =
        "store " + store("new") + ": restoring or loading did not come to its end; run that again";
    assertEquals(failed(unfinished), Call.of("stats", "--store", store("new")));
    assertEquals(failed(unfinished), Call.with(ARTICLES, "build", "-", "--store", store("new")));
    assertEquals(
        ExitStatus.DONE, Call.of("restore", file.toString(), "--store", store("new")).status());
    assertFalse(Files.exists(folder.resolve("new/restoring")));
    assertEquals(export("old"), export("new"));
  }
}
