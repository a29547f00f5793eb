package org.lagebild.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The German lexicon as it lies under {@code ontology}. */
class LexiconFilesTest {
  private static final Path FOLDER = Path.of("ontology");
  private static final String LX = "https://w3id.org/lagebild/lexicon#";
  private static final String LB = "https://w3id.org/lagebild/ontology#";
  private static final Set<String> FUNCTIONS =
      Set.of("subj", "obj", "dat", "gen", "adj", "comp", "clause");
  private static final Set<String> SLOTS =
      Set.of(
          "agent",
          "target",
          "participant",
          "place",
          "territory",
          "by",
          "from",
          "speaker",
          "via",
          "about",
          "event");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.getFileName().toString().matches("lexicon-de-.*\\.ttl"))
          .sorted()
          .toList();
    }
  }

  private static Model read(Path file) {
    return RDFDataMgr.loadModel(file.toUri().toString());
  }

  /** The words' files; those of time have terms of their own. */
  private static Model words() throws IOException {
    Model all = ModelFactory.createDefaultModel();
    for (Path file : files()) {
      if (!file.endsWith("lexicon-de-time.ttl")) {
        all.add(read(file));
      }
    }
    return all;
  }

  @Test
  void everyFileParsesAndHoldsEntries() throws IOException {
    assertFalse(files().isEmpty());
    for (Path file : files()) {
      assertFalse(read(file).isEmpty(), file.toString());
    }
  }

  @Test
  void everyTermIsDocumented() throws IOException {
    Model words = words();
    Model terms = read(FOLDER.resolve("lexicon.ttl"));
    Set<String> unknown = new TreeSet<>();
    for (Statement s : words.listStatements().toList()) {
      for (RDFNode node : List.of(s.getPredicate(), s.getObject())) {
        boolean term = node.isURIResource() && node.asResource().getURI().startsWith(LX);
        if (term && !terms.contains(node.asResource(), RDF.type)) {
          unknown.add(node.asResource().getLocalName());
        }
      }
    }
    assertEquals(Set.of(), unknown);
  }

  /** Two entries of one name would be one, with the words of both. */
  @Test
  void noEntryIsWrittenTwice() throws IOException {
    Set<String> met = new TreeSet<>();
    List<String> twice = new ArrayList<>();
    for (Path file : files()) {
      read(file)
          .listSubjects()
          .filterKeep(RDFNode::isURIResource)
          .filterDrop(s -> met.add(s.getURI()))
          .forEach(s -> twice.add(s.getLocalName()));
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everyEntryEvokesWhatTheOntologyDefines() throws IOException {
    Model words = words();
    Model ontology = read(FOLDER.resolve("lagebild.ttl"));
    List<String> wrong = new ArrayList<>();
    for (String property : List.of("evokes", "status", "impliesStatus", "placeKind", "type")) {
      words
          .listStatements(null, ResourceFactory.createProperty(LX, property), (RDFNode) null)
          .filterDrop(s -> ontology.contains(s.getResource(), RDF.type))
          .forEach(s -> wrong.add(s.toString()));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyTriggerEvokesOneEventMeetingSpeechActOrTenure() throws IOException {
    Model words = words();
    Model ontology = read(FOLDER.resolve("lagebild.ttl"));
    List<String> wrong = new ArrayList<>();
    for (Resource trigger : entries(words, "Trigger")) {
      List<Resource> evoked = objects(trigger, "evokes");
      if (evoked.size() != 1 || !isFact(ontology, evoked.get(0))) {
        wrong.add(trigger.getLocalName());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isFact(Model ontology, Resource evoked) {
    return ontology.contains(evoked, RDF.type, ontology.createResource(LB + "SpeechAct"))
        || ontology.contains(evoked, RDF.type, ontology.createResource(LB + "Tenure"))
        || ontology.contains(evoked, RDFS.subClassOf, ontology.createResource(LB + "Event"))
        || ontology.contains(evoked, RDFS.subClassOf, ontology.createResource(LB + "Meeting"))
        || evoked.getURI().equals(LB + "Meeting");
  }

  @Test
  void everyArgumentIsAFunctionOrPrepositionAndASlot() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String property : List.of("verbArgument", "nounArgument")) {
      words()
          .listStatements(null, ResourceFactory.createProperty(LX, property), (RDFNode) null)
          .filterDrop(s -> isArgument(s.getString()))
          .forEach(s -> wrong.add(s.toString()));
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isArgument(String notation) {
    String[] parts = notation.split(" ", -1);
    return parts.length == 2
        && SLOTS.contains(parts[1])
        && (FUNCTIONS.contains(parts[0]) || parts[0].matches("\\p{Ll}{2,}(\\+(acc|dat))?"));
  }

  /** But whoever is visited may be a place too ("besuchte Polen"). */
  @Test
  void noEntryFillsTwoSlotsWithOneFunction() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Resource trigger : entries(words(), "Trigger")) {
      for (String property : List.of("verbArgument", "nounArgument")) {
        Map<String, String> slots = new TreeMap<>();
        for (String argument : strings(trigger, property)) {
          String[] parts = argument.split(" ", -1);
          if (!parts[1].equals("place") && slots.put(parts[0], parts[1]) != null) {
            wrong.add(trigger.getLocalName() + " " + parts[0]);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noEntryListsAWordThatItExcepts() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Resource entry : words().listSubjects().toList()) {
      Set<String> excepted = strings(entry, "except");
      for (String property : List.of("noun", "verb", "adjective")) {
        strings(entry, property).stream().filter(excepted::contains).forEach(wrong::add);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Of two entries that ask for the same words beside, nothing would say which one holds. */
  @Test
  void noWordTellsTwoFactsOfOneSortUnderOneCondition() throws IOException {
    Model words = words();
    Model ontology = read(FOLDER.resolve("lagebild.ttl"));
    List<String> wrong = new ArrayList<>();
    for (String property : List.of("noun", "verb", "adjective")) {
      Map<String, Resource> met = new TreeMap<>();
      for (Resource trigger : entries(words, "Trigger")) {
        for (String word : strings(trigger, property)) {
          String sort = sort(ontology, objects(trigger, "evokes").get(0));
          String key = word + " " + sort + " " + condition(trigger, property);
          Resource other = met.put(key, trigger);
          if (other != null) {
            wrong.add(key + ": " + other.getLocalName() + " " + trigger.getLocalName());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The parts of the sentence that fill the required slots, and the words of an idiom. */
  private static Set<String> condition(Resource trigger, String wordProperty) {
    Set<String> required = strings(trigger, "requires");
    Set<String> arguments =
        strings(trigger, wordProperty.equals("noun") ? "nounArgument" : "verbArgument");
    arguments.removeIf(a -> !required.contains(a.substring(a.indexOf(' ') + 1)));
    if (!wordProperty.equals("noun")) {
      arguments.addAll(strings(trigger, "with"));
    }
    return arguments;
  }

  private static String sort(Model ontology, Resource evoked) {
    Statement type = ontology.getProperty(evoked, RDF.type);
    Statement above = ontology.getProperty(evoked, RDFS.subClassOf);
    return (above == null ? type : above).getResource().getLocalName();
  }

  private static List<Resource> entries(Model words, String type) {
    return words.listSubjectsWithProperty(RDF.type, words.createResource(LX + type)).toList();
  }

  private static List<Resource> objects(Resource entry, String property) {
    return entry
        .listProperties(ResourceFactory.createProperty(LX, property))
        .mapWith(Statement::getResource)
        .toList();
  }

  private static Set<String> strings(Resource entry, String property) {
    Set<String> words = new TreeSet<>();
    entry
        .listProperties(ResourceFactory.createProperty(LX, property))
        .filterKeep(s -> s.getObject().isLiteral())
        .forEach(s -> words.add(s.getString()));
    return words;
  }
}
