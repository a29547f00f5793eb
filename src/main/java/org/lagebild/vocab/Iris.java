package org.lagebild.vocab;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The names of all that Lagebild speaks of, built from what is given and from nothing else: the
 * same input gives the same IRI on every machine. Every IRI is absolute and consists of ASCII
 * characters that RFC 3986 allows where they stand, whatever the id or name contains.
 *
 * @param base an absolute IRI that ends with a slash; all IRIs but those of Wikidata begin with it
 */
public record Iris(String base) {
  /** The base where none is chosen. */
  public static final String DEFAULT_BASE = "https://w3id.org/lagebild/";

  private static final Pattern BASE =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:@!$&'()*+,;=/-]|%[0-9A-Fa-f]{2})+/");
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

  /** What the IRIs of Wikidata items begin with. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /**
   * @throws IllegalArgumentException if the base is not absolute, does not end with a slash, or has
   *     a query or a fragment
   */
  public Iris {
    if (!BASE.matcher(base).matches()) {
      throw new IllegalArgumentException(
          "not an absolute IRI that ends with a slash: \"" + base + "\"");
    }
  }

  /** The scheme over {@link #DEFAULT_BASE}. */
  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  /** The base itself, as the name of the program to which graphs are attributed. */
  public Node agent() {
    return iri(base);
  }

  /** The graph that says what is known of the entities, whatever article names them. */
  public Node entitiesGraph() {
    return iri(base + "graph/entities");
  }

  /**
   * An article, and at once its graph. Different ids give different IRIs.
   *
   * @throws IllegalArgumentException if the id is empty
   */
  public Node article(String id) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an article needs an id that is not empty");
    }
    return iri(base + "article/" + PathSegment.of(id));
  }

  /**
   * A stretch of an article's text (RFC 5147).
   *
   * @param begin in Unicode code points, from 0
   * @param end exclusive
   */
  public Node mention(Node article, int begin, int end) {
    return iri(article.getURI() + "#char=" + begin + "," + end);
  }

  /**
   * A fact that an article tells, or an entity that it alone names.
   *
   * @param kind what it is: role, meeting, event, statement, status or entity
   * @param offset where the text first speaks of it, in Unicode code points
   * @param ordinal 1 for the first of its kind at that offset, which shows no number
   */
  public Node local(Node article, String kind, int offset, int ordinal) {
    String number = ordinal == 1 ? "" : "-" + ordinal;
    return iri(article.getURI() + "#" + kind + "-" + offset + number);
  }

  /** Whether the node is a part of the article: a mention, a fact or an entity of its own. */
  public static boolean isLocal(Node node, Node article) {
    return node.isURI() && node.getURI().startsWith(article.getURI() + "#");
  }

  /**
   * An entity that is a Wikidata item.
   *
   * @throws IllegalArgumentException if the id is not a Q and a number
   */
  public Node item(String id) {
    return iri(base + "entity/" + itemId(id));
  }

  /**
   * The Wikidata item itself, by Wikidata's own IRI.
   *
   * @throws IllegalArgumentException if the id is not a Q and a number
   */
  public static Node wikidata(String id) {
    return iri(WIKIDATA + itemId(id));
  }

  /**
   * An entity that is known by its name alone. Names that differ only in case, accents or
   * punctuation mean the same one.
   *
   * @param folder the type: person, org, group, state, region, city, water, continent, site, place
   */
  public Node named(String folder, String name) {
    return iri(base + "entity/" + folder + "/" + PathSegment.of(Slug.of(name)));
  }

  /** The geometry of an entity. */
  public static Node geometry(Node entity) {
    return iri(entity.getURI() + "#geometry");
  }

  /** One of the figures that a large store keeps in the graph of the entities. */
  public static Node tally(Node entitiesGraph, String section, String entry) {
    String fragment = entry.isEmpty() ? section : section + "-" + entry;
    return iri(entitiesGraph.getURI() + "#" + PathSegment.of(fragment));
  }

  private static String itemId(String id) {
    if (!ITEM.matcher(id).matches()) {
      throw new IllegalArgumentException("not the id of a Wikidata item: \"" + id + "\"");
    }
    return id;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
