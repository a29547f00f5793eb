package org.lagebild.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.lagebild.ingest.reason.Failures;

/** Finds the files that a path stands for, and tells what cannot be read. */
final class SourceFinder {
  private SourceFinder() {}

  /** Something that a path led to. */
  sealed interface Source {
    /**
     * A file.
     *
     * @param found whether it was found in a folder
     */
    record File(Path path, boolean found) implements Source {}

    /** What cannot be read, with the word about it. */
    record Unread(Ingested outcome) implements Source {}
  }

  /** The files in a path that the user named, those of a folder sorted by path. */
  static List<Source> find(String given) {
    if (given.isBlank()) {
      return List.of(refused("\"" + given + "\"", "the path is empty; write . for this folder"));
    }
    Path path;
    try {
      path = Path.of(given);
    } catch (InvalidPathException e) {
      return List.of(refused(given, "this is no path; check how it is written"));
    }
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    if (!Files.exists(path)) {
      return List.of(refused(given, "there is no such file or folder; check the path"));
    }
    return List.of(new Source.File(path, false));
  }

  private static List<Source> folder(Path folder) {
    Walk walk = new Walk(folder);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      return List.of(refused(folder.toString(), Failures.reason(e)));
    }
    walk.found.sort(Comparator.comparing(f -> f.path().toString()));
    return walk.found.stream().map(Found::source).toList();
  }

  private static Source refused(String where, String reason) {
    return new Source.Unread(new Ingested.Refused(Place.whole(where), reason));
  }

  private static Source skipped(Path where, String reason) {
    return new Source.Unread(new Ingested.Skipped(Place.whole(where.toString()), reason));
  }

  private record Found(Path path, Source source) {}

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Found> found = new ArrayList<>();

    Walk(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(top) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (!isHidden(path)) {
        found.add(new Found(path, new Source.File(path, true)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      found.add(
          new Found(
              path,
              e instanceof FileSystemLoopException
                  ? skipped(path, "skipped, a link back to a folder above it")
                  : refused(path.toString(), Failures.reason(e))));
      return FileVisitResult.CONTINUE;
    }

    /** What begins with a dot belongs to programs, not to a corpus. */
    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
