package org.lagebild.link.dump;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.bytes.RecordReader;
import org.lagebild.link.bytes.RecordWriter;

/** Items as bytes. Whoever changes them changes {@link Spool#VERSION}. */
final class ItemRecord {
  private static final int ID = 0;
  private static final int MOMENT = 1;
  private static final int AMOUNT = 2;
  private static final int POINT = 3;
  private static final Property[] PROPERTIES = Property.values();

  private ItemRecord() {}

  static void write(DumpItem item, RecordWriter out) {
    out.number(item.number());
    out.each(
        item.names(),
        names -> {
          out.text(names.language());
          out.optional(names.label());
          out.each(names.aliases(), out::text);
        });
    out.optional(item.description());
    out.number(item.wikipedias() - DumpItem.UNRECORDED);
    out.each(
        item.claims().entrySet(),
        entry -> {
          out.number(entry.getKey().ordinal());
          out.each(entry.getValue(), claim -> write(claim, out));
        });
  }

  private static void write(Claim claim, RecordWriter out) {
    if (claim.value() instanceof Value.Id id) {
      out.number(ID);
      out.number(id.number());
    } else if (claim.value() instanceof Value.Moment moment) {
      out.number(MOMENT);
      write(moment.day(), out);
    } else if (claim.value() instanceof Value.Amount amount) {
      out.number(AMOUNT);
      out.real(amount.number());
    } else if (claim.value() instanceof Value.Point point) {
      out.number(POINT);
      out.real(point.latitude());
      out.real(point.longitude());
    }
    boolean dated = claim.begin() != null || claim.end() != null;
    out.number((claim.preferred() ? 1 : 0) + (dated ? 2 : 0));
    if (dated) {
      write(claim.begin(), out);
      write(claim.end(), out);
    }
  }

  private static void write(@Nullable Day day, RecordWriter out) {
    out.number(day == null ? Long.MAX_VALUE : (day.year() * 13L + day.month()) * 32 + day.day());
  }

  static DumpItem read(RecordReader in) {
    long number = in.number();
    List<Names> names = in.each(() -> new Names(in.text(), in.optional(), in.each(in::text)));
    String description = in.optional();
    int wikipedias = in.small() + DumpItem.UNRECORDED;
    Map<Property, List<Claim>> claims = new EnumMap<>(Property.class);
    for (int left = in.small(); left > 0; left--) {
      claims.put(PROPERTIES[in.small()], in.each(() -> claim(in)));
    }
    return new DumpItem(number, names, description, wikipedias, claims);
  }

  private static Claim claim(RecordReader in) {
    Value value =
        switch (in.small()) {
          case ID -> new Value.Id(in.number());
          case MOMENT -> new Value.Moment(Objects.requireNonNull(day(in)));
          case AMOUNT -> new Value.Amount(in.real());
          default -> new Value.Point(in.real(), in.real());
        };
    int flags = in.small();
    boolean dated = (flags & 2) != 0;
    return new Claim(value, (flags & 1) != 0, dated ? day(in) : null, dated ? day(in) : null);
  }

  private static @Nullable Day day(RecordReader in) {
    long packed = in.number();
    if (packed == Long.MAX_VALUE) {
      return null;
    }
    long months = Math.floorDiv(packed, 32L);
    return new Day(
        (int) Math.floorDiv(months, 13L),
        (int) Math.floorMod(months, 13L),
        (int) Math.floorMod(packed, 32L));
  }
}
