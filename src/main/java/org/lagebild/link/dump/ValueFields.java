package org.lagebild.link.dump;

import org.jspecify.annotations.Nullable;

/** The fields of a value, which tell its type before the dump does. */
final class ValueFields {
  private @Nullable String id;
  private @Nullable String number;
  private @Nullable String time;
  private @Nullable String precision;
  private @Nullable String amount;
  private @Nullable String latitude;
  private @Nullable String longitude;

  void set(String name, String text) {
    switch (name) {
      case "id" -> id = text;
      case "numeric-id" -> number = text;
      case "time" -> time = text;
      case "precision" -> precision = text;
      case "amount" -> amount = text;
      case "latitude" -> latitude = text;
      case "longitude" -> longitude = text;
      default -> {
        // says nothing that is kept
      }
    }
  }

  /** The value, or null if it is of a type that is not kept. */
  @Nullable Value value() throws DamagedLineException {
    try {
      return read();
    } catch (NumberFormatException e) {
      throw new DamagedLineException("a number is none: " + e.getMessage());
    }
  }

  private @Nullable Value read() {
    if (id != null) {
      return id.startsWith("Q") ? new Value.Id(Long.parseLong(id.substring(1))) : null;
    }
    if (number != null) {
      return new Value.Id(Long.parseLong(number));
    }
    if (time != null && precision != null) {
      Day day = Day.of(time, Integer.parseInt(precision));
      return day == null ? null : new Value.Moment(day);
    }
    if (amount != null) {
      return new Value.Amount(Double.parseDouble(amount));
    }
    return latitude == null || longitude == null || latitude.equals("null")
        ? null
        : new Value.Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
  }
}
