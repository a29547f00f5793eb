package org.lagebild.extract.lexicon;

import java.io.InputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The entries of the Turtle files, whose terms {@code ontology/lexicon.ttl} documents. */
final class Entries {
  private static final String LB = "https://w3id.org/lagebild/ontology#";
  private static final List<String> FILES =
      List.of(
          "lagebild",
          "lexicon-de-events",
          "lexicon-de-meetings",
          "lexicon-de-statements",
          "lexicon-de-quotations",
          "lexicon-de-statuses",
          "lexicon-de-factuality",
          "lexicon-de-countries",
          "lexicon-de-actors",
          "lexicon-de-places",
          "lexicon-de-gazetteer",
          "lexicon-de-names",
          "lexicon-de-grammar");

  private final Model model;

  private Entries(Model model) {
    this.model = model;
  }

  /** Those of one file that comes with the program. */
  static Entries bundled(String file) {
    Model model = ModelFactory.createDefaultModel();
    read(model, file);
    return new Entries(model);
  }

  private static void read(Model model, String file) {
    String place = "/ontology/" + file + ".ttl";
    InputStream in = Entries.class.getResourceAsStream(place);
    RDFDataMgr.read(model, Objects.requireNonNull(in, place), Lang.TURTLE);
  }

  /** Those that come with the program, and those of further documents. */
  static Entries bundledAnd(Collection<String> turtle) {
    Model model = ModelFactory.createDefaultModel();
    FILES.forEach(file -> read(model, file));
    for (String document : turtle) {
      RDFDataMgr.read(model, new StringReader(document), null, Lang.TURTLE);
    }
    return new Entries(model);
  }

  /**
   * The entries of a class in the order of their IRIs, so that the first of several meanings is
   * always the same.
   */
  void each(String type, Consumer<Entry> use) {
    model
        .listSubjectsWithProperty(RDF.type, model.createResource(Entry.LX + type))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .map(Entry::new)
        .forEach(use);
  }

  /** All words that the entries of a class list under these properties. */
  Set<String> set(String type, String... properties) {
    Set<String> words = new TreeSet<>();
    each(type, entry -> words.addAll(entry.words(properties)));
    return words;
  }

  /** What the entries of a class are about, by local names of the ontology. */
  Set<String> types(String type) {
    Set<String> types = new TreeSet<>();
    each(type, entry -> types.addAll(entry.types()));
    return types;
  }

  /** The words that the entries of a class list under these properties, with their exceptions. */
  Words<Boolean> words(String type, String... properties) {
    return meanings(type, entry -> true, properties);
  }

  /** The same with what each entry gives them to mean. */
  <T> Words<T> meanings(String type, Function<Entry, T> meaning, String... properties) {
    Words<T> words = new Words<>();
    each(
        type,
        entry ->
            Arrays.stream(properties).forEach(p -> entry.give(p, words, meaning.apply(entry))));
    return words;
  }

  /** Whether what an entry points to is of a class of the ontology. */
  boolean isA(Resource individual, String type) {
    return model.contains(individual, RDF.type, model.createResource(LB + type));
  }

  /** Whether what an entry points to is a class of the ontology or below it. */
  boolean isBelow(Resource type, String ancestor) {
    return type.getURI().equals(LB + ancestor)
        || model.listObjectsOfProperty(type, RDFS.subClassOf).toList().stream()
            .filter(RDFNode::isURIResource)
            .anyMatch(above -> isBelow(above.asResource(), ancestor));
  }
}
