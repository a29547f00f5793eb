package org.lagebild.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.lagebild.query.Prefixes;

/**
 * The words of queries, as JSON for an editor that completes them: prefixes, and the classes,
 * properties and values of the ontology and of what its shapes speak of, as prefixed names.
 */
final class Vocabulary {
  private static final Comparator<Map.Entry<String, String>> LONGEST_NAMESPACE =
      Comparator.comparing(entry -> entry.getValue().length());

  private final Graph ontology;
  private final Graph shapes;

  private Vocabulary(Graph ontology, Graph shapes) {
    this.ontology = ontology;
    this.shapes = shapes;
  }

  static FixedJson document() {
    return new Vocabulary(
            Descriptions.read("/ontology/lagebild.ttl"), Descriptions.read("/ontology/shapes.ttl"))
        .json();
  }

  private FixedJson json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    ObjectNode prefixes = json.putObject("prefixes");
    Prefixes.common().forEach(prefixes::put);
    Set<String> classes = names(classes());
    Set<String> properties = names(properties());
    Set<String> values = names(ontology.find().mapWith(Triple::getSubject).toList().stream());
    values.removeIf(name -> !name.startsWith("lb:"));
    values.removeAll(classes);
    values.removeAll(properties);
    put(json.putArray("classes"), classes);
    put(json.putArray("properties"), properties);
    put(json.putArray("values"), values);
    return new FixedJson(json);
  }

  private Stream<Node> classes() {
    return Stream.concat(
        instances(OWL.Class.asNode()), objects(shapes, SH.targetClass, SH.shapeClass));
  }

  private Stream<Node> properties() {
    return Stream.of(
            instances(OWL.ObjectProperty.asNode()),
            instances(OWL.DatatypeProperty.asNode()),
            objects(shapes, SH.path),
            Stream.of(RDF.type.asNode()))
        .flatMap(stream -> stream);
  }

  private Stream<Node> instances(Node type) {
    return ontology
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(Triple::getSubject)
        .toList()
        .stream();
  }

  private static Stream<Node> objects(Graph graph, Node... properties) {
    return Stream.of(properties)
        .flatMap(
            property ->
                graph
                    .find(Node.ANY, property, Node.ANY)
                    .mapWith(Triple::getObject)
                    .toList()
                    .stream());
  }

  private static Set<String> names(Stream<Node> nodes) {
    Set<String> names = new TreeSet<>();
    nodes.filter(Node::isURI).map(node -> name(node.getURI())).forEach(names::add);
    names.remove("");
    return names;
  }

  private static String name(String iri) {
    return Prefixes.common().entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getValue()))
        .max(LONGEST_NAMESPACE)
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .orElse("");
  }

  private static void put(ArrayNode array, Set<String> names) {
    names.forEach(array::add);
  }
}
