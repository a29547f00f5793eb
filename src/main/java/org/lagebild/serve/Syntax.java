package org.lagebild.serve;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.export.GraphFormat;

/** How one thing can be shown to who asks for it: as data in a syntax, or as a page. */
enum Syntax {
  TURTLE("text/turtle", "ttl", GraphFormat.TURTLE),
  JSONLD("application/ld+json", "jsonld", GraphFormat.JSONLD),
  NTRIPLES("application/n-triples", "nt", GraphFormat.NTRIPLES),
  HTML("text/html", "html", null);

  private final String type;
  private final String suffix;
  private final @Nullable GraphFormat format;

  Syntax(String type, String suffix, @Nullable GraphFormat format) {
    this.type = type;
    this.suffix = suffix;
    this.format = format;
  }

  /** The media type with its charset, as a header names it. */
  String contentType() {
    return this == TURTLE ? type + ";charset=utf-8" : type;
  }

  String type() {
    return type;
  }

  /** With the dot. */
  String suffix() {
    return "." + suffix;
  }

  /** How the data is written; that of Turtle for a page. */
  GraphFormat format() {
    return format == null ? GraphFormat.TURTLE : format;
  }

  /** The syntaxes of data. */
  static Stream<Syntax> ofData() {
    return Stream.of(values()).filter(s -> s != HTML);
  }

  /** What an Accept header likes best of what is offered, the first of equals. */
  static Optional<Syntax> accepted(@Nullable String accept, Stream<Syntax> offered) {
    Syntax best = null;
    double liking = 0;
    for (Syntax syntax : offered.toList()) {
      double quality = MediaPreference.of(accept, syntax.type);
      if (quality > liking) {
        best = syntax;
        liking = quality;
      }
    }
    return Optional.ofNullable(best);
  }
}
