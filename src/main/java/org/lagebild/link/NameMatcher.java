package org.lagebild.link;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.NameQuery.ClassRule;

/**
 * Tells which items names outside of any text may mean, and how likely. It is as careful as the
 * linker: of several bearers of a name none is sure unless it outweighs all others and whoever no
 * index knows. May be used by several threads, none of which may use it after it was closed.
 */
public final class NameMatcher implements Closeable {
  /** From this on a name agrees well enough to be sure of. */
  private static final double CLOSE = 0.9;

  /** How an item answers to a query. */
  private record Hit(double likeness, boolean ofClasses, Map<String, Boolean> holds) {
    double support() {
      double support = likeness * likeness * Conditions.factor(holds);
      return ofClasses ? support : support * Ranking.OTHER_KIND;
    }

    boolean maybeSure() {
      return likeness >= CLOSE && ofClasses && !holds.containsValue(false);
    }
  }

  private final ItemIndex items;
  private final ItemClasses classes = ItemClasses.load();
  private final Conditions conditions;
  private final NameLookup lookup;

  private NameMatcher(ItemIndex items) {
    this.items = items;
    this.conditions = new Conditions(items, OfficeWords.load());
    this.lookup = new NameLookup(items);
  }

  /**
   * Matches names with the items of an index with the embedded slice laid over it.
   *
   * @param index the folder of the index; null for the slice alone
   * @throws IndexFailure if there is no index that this program can read
   */
  public static NameMatcher open(@Nullable Path index) {
    ItemIndex embedded = EmbeddedIndex.open();
    return new NameMatcher(index == null ? embedded : IndexFolder.of(index).open(embedded));
  }

  /** The classes by which kinds of items can be asked for, the commonest first. */
  public List<ItemClass> classes() {
    return classes.all();
  }

  /** The properties that conditions may be of: their names in English by their ids. */
  public Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    Tables.rows("properties.tsv").forEach(row -> properties.put(row.get(0), row.get(1)));
    return properties;
  }

  /** What is known of an item of that id, as if it had been asked for by its name. */
  public Optional<NameMatch> item(String id) {
    return Optional.ofNullable(items.item(id))
        .map(item -> match(new Scored(item, 1), new Hit(1, true, Map.of())));
  }

  /**
   * The items that the name may mean, the likeliest first; at most one of them is sure. A name may
   * also be the id or the IRI of an item.
   */
  public List<NameMatch> match(NameQuery query) {
    return ItemIds.in(query.name())
        .map(id -> item(id).stream().toList())
        .orElseGet(() -> named(query));
  }

  private List<NameMatch> named(NameQuery query) {
    Map<String, Hit> hits = new LinkedHashMap<>();
    List<KnownItem> wanted = new ArrayList<>();
    lookup
        .find(query.name())
        .forEach(
            (item, likeness) -> {
              boolean ofClasses = isOfClasses(item, query);
              if (ofClasses || query.classRule() == ClassRule.SHOULD) {
                wanted.add(item);
                Map<String, Boolean> holds = conditions.check(item, query.conditions());
                hits.put(item.id(), new Hit(likeness, ofClasses, holds));
              }
            });
    return Ranking.of(wanted, item -> hits.get(item.id()).support(), unknown(wanted)).stream()
        .limit(query.most())
        .map(scored -> match(scored, hits.get(scored.item().id())))
        .toList();
  }

  private boolean isOfClasses(KnownItem item, NameQuery query) {
    Stream<String> wanted = query.classes().stream();
    return query.classes().isEmpty()
        || (query.classRule() == ClassRule.ALL
            ? wanted.allMatch(id -> classes.isOf(item, id))
            : wanted.anyMatch(id -> classes.isOf(item, id)));
  }

  /** Of the bearers of a person's name fewer are recorded than of a thing's. */
  private static double unknown(List<KnownItem> found) {
    return found.stream().anyMatch(item -> item.kind() == ItemKind.PERSON)
        ? Ranking.UNKNOWN_PERSON
        : Ranking.UNKNOWN_THING;
  }

  private NameMatch match(Scored scored, Hit hit) {
    KnownItem item = scored.item();
    double probability = scored.share() * hit.likeness() * Ground.NAME.reliability();
    return new NameMatch(
        item.item(),
        classes.of(item.kind()),
        item.background().description(),
        probability,
        probability >= Verdict.THRESHOLD && hit.maybeSure(),
        hit.likeness(),
        item.prior(),
        hit.holds());
  }

  @Override
  public void close() {
    items.close();
  }
}
