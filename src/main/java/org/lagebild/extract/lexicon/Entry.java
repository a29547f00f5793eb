package org.lagebild.extract.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Status;

/** One entry of the Turtle files. */
record Entry(Resource resource) {
  static final String LX = "https://w3id.org/lagebild/lexicon#";

  private static Property lx(String name) {
    return ResourceFactory.createProperty(LX, name);
  }

  String iri() {
    return resource.getURI();
  }

  /** Its usual name. */
  String label() {
    return resource.getProperty(RDFS.label).getString();
  }

  boolean has(String property) {
    return resource.hasProperty(lx(property));
  }

  /** The words that it lists under any of these properties, sorted. */
  Set<String> words(String... properties) {
    return Arrays.stream(properties)
        .flatMap(p -> resource.listProperties(lx(p)).toList().stream())
        .map(s -> s.getString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Gives the words of a property a meaning, but for those that the entry excepts. */
  <T> void give(String property, Words<T> words, T meaning) {
    words(property).forEach(w -> words.add(w, meaning, iri()));
    words("except").forEach(w -> words.except(w, iri()));
  }

  List<Trigger.Argument> arguments(String property) {
    return words(property).stream().map(Trigger.Argument::parse).toList();
  }

  /** The classes or speech acts of the ontology that it is about, by their local names. */
  Set<String> types() {
    return classes("type");
  }

  /** The classes of the ontology that a property points to, by their local names. */
  Set<String> classes(String property) {
    return resource.listProperties(lx(property)).toList().stream()
        .map(s -> s.getResource().getLocalName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a property points to. */
  Resource object(String property) {
    return Objects.requireNonNull(resource.getPropertyResourceValue(lx(property)), iri());
  }

  /** The speech act or class that it evokes, by its name in the ontology. */
  String evoked() {
    return object("evokes").getLocalName();
  }

  @Nullable Status status(String property) {
    return has(property) ? Status.valueOf(constant(property)) : null;
  }

  Status status() {
    return Objects.requireNonNull(status("status"), iri());
  }

  EntityKind kind(String property) {
    return EntityKind.valueOf(constant(property));
  }

  /** The name of what a property points to as an enum writes it. */
  String constant(String property) {
    return object(property).getLocalName().toUpperCase(Locale.ROOT);
  }
}
