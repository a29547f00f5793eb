package org.lagebild.link;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.lagebild.link.dump.ClassTree;
import org.lagebild.link.dump.DumpItem;
import org.lagebild.link.dump.DumpSpooler;
import org.lagebild.link.dump.EntityParser;
import org.lagebild.link.dump.Property;
import org.lagebild.link.fetch.ItemSource;

/**
 * Adds single items to an index. They are kept as lines in the form of the dump, {@code
 * additions.ndjson} in the folder of the index, and an index of their own lies over the imported
 * one.
 */
public final class Additions {
  /** Who has more classes above him is of no kind that is listed. */
  private static final int MOST_CLASSES = 40;

  private final IndexFolder folder;
  private final ItemSource source;
  private final List<String> languages;
  private final EntityParser parser;
  private final Map<Long, String> lines = new TreeMap<>();

  private Additions(IndexFolder folder, ItemSource source, List<String> languages) {
    this.folder = folder;
    this.source = source;
    this.languages = languages;
    this.parser = new EntityParser(languages);
  }

  /**
   * Fetches items and adds them; one that was added before is replaced.
   *
   * @param ids a Q and a number each
   * @param languages the codes of the languages whose names are kept
   * @param index the folder of the index, which is made if it is not there
   * @return the items, in the order of the ids
   * @throws IOException if one cannot be fetched, or the index not be written: then none is added
   * @throws IndexFailure if one is of no kind that can be linked, or an import is at work
   */
  public static List<FoundItem> add(
      List<String> ids, ItemSource source, List<String> languages, Path index) throws IOException {
    IndexFolder folder = IndexFolder.of(index);
    Closeable lock = folder.lock();
    try {
      Additions additions = new Additions(folder, source, languages);
      additions.read();
      List<Long> added = new ArrayList<>();
      for (String id : ids) {
        added.add(additions.fetch(id));
      }
      return additions.write(added);
    } finally {
      lock.close();
    }
  }

  private void read() throws IOException {
    if (Files.exists(folder.additions())) {
      for (String line : Files.readAllLines(folder.additions())) {
        lines.put(parsed(line).number(), line);
      }
    }
  }

  /** Fetches an item and, if its own classes are not listed, those above them until one is. */
  private long fetch(String id) throws IOException {
    DumpItem item = fetched(id);
    Set<Long> known = new HashSet<>();
    List<Long> level = values(item, Property.P31);
    while (kind(item) == ItemKind.UNKNOWN && !level.isEmpty() && known.size() < MOST_CLASSES) {
      List<Long> above = new ArrayList<>();
      for (long type : level) {
        if (known.size() < MOST_CLASSES && !Kinds.shut().contains(type) && known.add(type)) {
          above.addAll(values(fetchedOnce(type), Property.P279));
        }
      }
      level = above;
    }
    if (kind(item) == ItemKind.UNKNOWN) {
      throw new IndexFailure(
          id + " is no person, place, organisation, office or event; add others");
    }
    if (item.names().isEmpty()) {
      throw new IndexFailure(
          id + " has no name in " + String.join(", ", languages) + "; name other --languages");
    }
    return item.number();
  }

  private DumpItem fetchedOnce(long number) throws IOException {
    String line = lines.get(number);
    return line == null ? fetched("Q" + number) : parsed(line);
  }

  private DumpItem fetched(String id) throws IOException {
    ObjectNode entity = source.fetch(id, languages);
    String line = entity.toString();
    DumpItem item = parsed(line);
    lines.put(item.number(), line);
    return item;
  }

  private DumpItem parsed(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    DumpItem item = parser.parse(bytes, 0, bytes.length);
    if (item == null) {
      throw new IndexFailure("what was fetched is no item but a property or the like");
    }
    return item;
  }

  private ItemKind kind(DumpItem item) throws IOException {
    ClassTree.Builder classes = new ClassTree.Builder();
    for (String line : lines.values()) {
      DumpItem type = parsed(line);
      values(type, Property.P279).forEach(above -> classes.add(type.number(), above));
    }
    return Kinds.over(classes.build()).of(values(item, Property.P31));
  }

  private static List<Long> values(DumpItem item, Property property) {
    return DumpItem.ids(item.all(property)).map(id -> id.number()).toList();
  }

  private List<FoundItem> write(List<Long> added) throws IOException {
    Path fresh = folder.additions().resolveSibling("additions.ndjson.new");
    Files.write(fresh, lines.values());
    Path index = folder.added().fresh();
    Path work = Files.createTempDirectory("lagebild");
    try (InputStream in = Files.newInputStream(fresh);
        DumpSpooler spooler = DumpSpooler.of(in, work)) {
      spooler.run(languages, Set.of(), 1, (bytes, tally) -> {});
      new IndexBuild(spooler.spool(), 1, (done, of) -> {}).into(index, languages);
    } finally {
      Folders.delete(work);
    }
    Files.move(fresh, folder.additions(), StandardCopyOption.ATOMIC_MOVE);
    folder.added().publish(index);
    return found(added);
  }

  private List<FoundItem> found(List<Long> added) {
    List<FoundItem> found = new ArrayList<>();
    try (IndexedItems items = folder.parts().get(0).open()) {
      for (long number : added) {
        found.add(FoundItem.of(Objects.requireNonNull(items.item("Q" + number))));
      }
    }
    return found;
  }
}
