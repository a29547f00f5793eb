package org.lagebild.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lagebild.link.index.IndexedRecord;

/** By what an item is found. */
final class ItemKeys {
  private ItemKeys() {}

  /** The item as it is put into an index. */
  static IndexedRecord record(KnownItem item) {
    Map<String, Collection<String>> keys = new TreeMap<>();
    for (NameForm form : NameForm.values()) {
      keys.put(form.name(), new TreeSet<>(form.keys(item)));
    }
    keys.put(IndexedItems.HOLDER, offices(item));
    keys.put(IndexedItems.TERM, LatestHolders.keys(item));
    keys.put(IndexedItems.OWNER, owners(item));
    keys.put(IndexedItems.CAPITAL, capitals(item));
    return new IndexedRecord(Tables.number(item.id()), item.prior(), keys, ItemCodec.encode(item));
  }

  /** The offices that a person holds or held. */
  static Set<String> offices(KnownItem item) {
    return item.terms().stream().map(Term::office).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What an office belongs to. */
  static Set<String> owners(KnownItem item) {
    return item.kind() == ItemKind.OFFICE ? item.jurisdictions() : Set.of();
  }

  /** The capital of a state; of regions too is recorded what their capitals are. */
  static List<String> capitals(KnownItem item) {
    return item.kind() == ItemKind.STATE && item.capital() != null
        ? List.of(item.capital())
        : List.of();
  }
}
