package org.lagebild.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/** The prefixes that this program knows without being told, from {@code prefixes.ttl}. */
public final class Prefixes {
  private static final Map<String, String> COMMON = read();

  private Prefixes() {}

  /** Prefix, without the colon, to namespace; sorted by prefix, unchangeable. */
  public static Map<String, String> common() {
    return COMMON;
  }

  /** The same as Jena's writers want it. */
  public static PrefixMap forOutput() {
    return PrefixMapFactory.createForOutput(COMMON);
  }

  /**
   * The IRI that is meant by an IRI, an IRI in angle brackets, or a prefixed name such as {@code
   * ent:Q90}.
   */
  public static String expand(String name) {
    if (name.startsWith("<") && name.endsWith(">")) {
      return name.substring(1, name.length() - 1);
    }
    int colon = name.indexOf(':');
    String namespace = colon < 0 ? null : COMMON.get(name.substring(0, colon));
    return namespace == null ? name : namespace + name.substring(colon + 1);
  }

  private static Map<String, String> read() {
    Map<String, String> found = new TreeMap<>();
    StreamRDFBase sink =
        new StreamRDFBase() {
          @Override
          public void prefix(String prefix, String iri) {
            found.put(prefix, iri);
          }
        };
    try (InputStream in = Prefixes.class.getResourceAsStream("prefixes.ttl")) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(found);
  }
}
