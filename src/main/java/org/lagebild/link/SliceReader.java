package org.lagebild.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lagebild.link.dump.DumpItem;
import org.lagebild.link.dump.EntityParser;

/** Reads a few items into memory. Unlike an import it takes every line for an item. */
final class SliceReader {
  /** The languages whose names are kept where nobody says otherwise, the most wanted first. */
  static final List<String> LANGUAGES = List.of("de", "en");

  private SliceReader() {}

  /**
   * Reads to the end.
   *
   * @throws IOException if it cannot be read or a line is not an item with a name
   */
  static List<KnownItem> read(InputStream lines) throws IOException {
    Survey survey = new Survey();
    List<DumpItem> read = dumpItems(lines);
    read.forEach(item -> survey.add(item, item.number()));
    ItemMaker maker = new ItemMaker(survey);
    List<KnownItem> items = new ArrayList<>();
    for (DumpItem item : read) {
      KnownItem made = maker.item(item);
      if (made == null) {
        throw new IOException("item " + item.id() + " has no name");
      }
      items.add(made);
    }
    return items;
  }

  private static List<DumpItem> dumpItems(InputStream lines) throws IOException {
    EntityParser parser = new EntityParser(LANGUAGES);
    List<DumpItem> items = new ArrayList<>();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
    int number = 1;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      DumpItem item = parser.parse(bytes, 0, bytes.length);
      if (item == null) {
        throw new IOException("line " + number + " is no item");
      }
      items.add(item);
      number++;
    }
    return items;
  }
}
