package org.lagebild.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.bytes.RecordReader;
import org.lagebild.link.index.RecordIndex;

/** Items on disk. */
final class IndexedItems implements ItemIndex {
  static final String HOLDER = "holder";
  static final String TERM = "term";
  static final String OWNER = "owner";
  static final String CAPITAL = "capital";

  private final RecordIndex index;

  IndexedItems(RecordIndex index) {
    this.index = index;
  }

  @Override
  public @Nullable KnownItem item(String id) {
    if (!isId(id)) {
      return null;
    }
    RecordReader record = index.record(Tables.number(id));
    return record == null ? null : ItemCodec.decode(record);
  }

  private static boolean isId(String id) {
    return id.length() > 1
        && id.length() < 19
        && id.charAt(0) == 'Q'
        && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public List<KnownItem> named(NameForm form, String key) {
    return items(form.name(), key);
  }

  @Override
  public List<KnownItem> near(NameForm form, String key, int edits) {
    return decoded(index.near(form.name(), key, edits, MOST));
  }

  @Override
  public List<KnownItem> holders(String office, LocalDate day) {
    String prefix = LatestHolders.prefix(office);
    String first = LatestHolders.key(office, day);
    return decoded(index.from(TERM, prefix, first, LatestHolders.MOST));
  }

  @Override
  public List<KnownItem> holdersNamed(String office, NameForm form, String key) {
    return decoded(index.findBoth(HOLDER, office, form.name(), key, MOST));
  }

  @Override
  public List<KnownItem> offices(String owner) {
    return items(OWNER, owner);
  }

  @Override
  public List<KnownItem> statesOfCapital(String city) {
    return items(CAPITAL, city);
  }

  private List<KnownItem> items(String field, String key) {
    return decoded(index.find(field, key, MOST));
  }

  private static List<KnownItem> decoded(List<RecordReader> records) {
    return records.stream().map(ItemCodec::decode).toList();
  }

  @Override
  public void forEach(Consumer<KnownItem> consumer) {
    index.forEach(record -> consumer.accept(ItemCodec.decode(record)));
  }

  /** The index below. */
  RecordIndex records() {
    return index;
  }

  @Override
  public int size() {
    return index.size();
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
