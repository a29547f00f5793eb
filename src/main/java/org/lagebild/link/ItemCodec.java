package org.lagebild.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.bytes.RecordReader;
import org.lagebild.link.bytes.RecordWriter;
import org.lagebild.model.Item;

/** Items as records of an index. Whoever changes them changes {@link IndexVersion}. */
final class ItemCodec {
  private static final ItemKind[] KINDS = ItemKind.values();

  private ItemCodec() {}

  static byte[] encode(KnownItem known) {
    RecordWriter out = new RecordWriter();
    Item item = known.item();
    out.number(Tables.number(item.id()));
    out.number(known.kind().ordinal());
    out.number(known.prior());
    out.number(known.familyFirst() ? 1 : 0);
    out.text(item.label());
    ids(item.types(), out);
    id(item.country(), out);
    coordinates(item.coordinates(), out);
    out.each(known.german(), out::text);
    out.each(known.foreign(), out::text);
    out.each(known.terms(), term -> term(term, out));
    id(known.capital(), out);
    ids(known.generic(), out);
    ids(known.jurisdictions(), out);
    background(known.background(), out);
    return out.toBytes();
  }

  static KnownItem decode(RecordReader in) {
    String id = "Q" + in.number();
    ItemKind kind = KINDS[in.small()];
    int prior = in.small();
    boolean familyFirst = in.small() == 1;
    String label = in.text();
    List<String> types = in.each(() -> "Q" + in.number());
    String country = id(in);
    Item.Coordinates coordinates = in.small() == 0 ? null : coordinates(in);
    List<String> german = List.copyOf(in.each(in::text));
    List<String> foreign = List.copyOf(in.each(in::text));
    List<String> aliases = ItemMaker.aliases(label, german, foreign);
    return new KnownItem(
        new Item(id, label, aliases, types, country, coordinates),
        kind,
        german,
        foreign,
        List.copyOf(in.each(() -> term(in))),
        id(in),
        ids(in),
        ids(in),
        background(in),
        familyFirst,
        prior);
  }

  private static void coordinates(Item.@Nullable Coordinates at, RecordWriter out) {
    out.number(at == null ? 0 : 1);
    if (at != null) {
      out.real(at.latitude());
      out.real(at.longitude());
    }
  }

  private static Item.Coordinates coordinates(RecordReader in) {
    return new Item.Coordinates(in.real(), in.real());
  }

  private static void term(Term term, RecordWriter out) {
    id(term.office(), out);
    day(term.begin(), out);
    day(term.end(), out);
  }

  private static Term term(RecordReader in) {
    return new Term(String.valueOf(id(in)), day(in), day(in));
  }

  private static void background(Background background, RecordWriter out) {
    year(background.begin(), out);
    year(background.end(), out);
    ids(background.citizenships(), out);
    ids(background.occupations(), out);
    ids(background.affiliations(), out);
    out.optional(background.description());
  }

  private static Background background(RecordReader in) {
    return new Background(year(in), year(in), ids(in), ids(in), ids(in), in.optional());
  }

  private static void id(@Nullable String id, RecordWriter out) {
    out.number(id == null ? 0 : Tables.number(id));
  }

  private static @Nullable String id(RecordReader in) {
    long number = in.number();
    return number == 0 ? null : "Q" + number;
  }

  private static void ids(Collection<String> ids, RecordWriter out) {
    out.each(ids, id -> out.number(Tables.number(id)));
  }

  private static Set<String> ids(RecordReader in) {
    return new TreeSet<>(in.each(() -> "Q" + in.number()));
  }

  private static void day(@Nullable LocalDate day, RecordWriter out) {
    out.number(day == null ? Long.MAX_VALUE : day.toEpochDay());
  }

  private static @Nullable LocalDate day(RecordReader in) {
    long day = in.number();
    return day == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  private static void year(@Nullable Integer year, RecordWriter out) {
    out.number(year == null ? Integer.MAX_VALUE : year);
  }

  private static @Nullable Integer year(RecordReader in) {
    int year = in.small();
    return year == Integer.MAX_VALUE ? null : Integer.valueOf(year);
  }
}
