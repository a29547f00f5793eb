package org.lagebild.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/** Reads the time lexicon from Turtle. */
final class LexiconReader {
  private static final String RESOURCE = "/ontology/lexicon-de-time.ttl";
  private static final String LX = "https://w3id.org/lagebild/lexicon#";

  private final Model model;
  private final TimeLexicon lexicon = new TimeLexicon();

  private LexiconReader(Model model) {
    this.model = model;
  }

  /**
   * The lexicon that travels with the program.
   *
   * @throws IllegalStateException if it is not on the class path or a rule in it cannot be read
   */
  static TimeGrammar load() {
    try (InputStream in = LexiconReader.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      Model model = ModelFactory.createDefaultModel();
      model.read(in, LX, "TURTLE");
      return new LexiconReader(model).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TimeGrammar read() {
    subjects("forms").forEach(this::readForms);
    subjects("stem").forEach(this::readStem);
    subjects("regex").forEach(this::readShapes);
    subjects("makes").forEach(this::readCompound);
    subjects("lemma").forEach(this::readLemmas);
    return new TimeGrammar(lexicon, new Openings(rules()));
  }

  private void readForms(Resource entry) {
    texts(entry, "forms").forEach(forms -> addForms(entry, forms.split(" ", -1)));
  }

  private void readStem(Resource entry) {
    List<Resource> declensions = subjects("endings");
    for (String stem : texts(entry, "stem")) {
      for (Resource declension : declensions) {
        for (String ending : text(declension, "endings").split(" ", -1)) {
          addForms(entry, stem + ending);
        }
      }
    }
  }

  private void addForms(Resource entry, String... forms) {
    Slots slots = slots(entry);
    for (String lexiconClass : classes(entry)) {
      for (String form : forms) {
        lexicon.addForm(form, lexiconClass, slots);
      }
    }
  }

  private void readShapes(Resource entry) {
    for (String regex : texts(entry, "regex")) {
      Map<Slot, String> groups = new TreeMap<>();
      for (Slot slot : Slot.values()) {
        if (regex.contains("(?<" + camelCase(slot) + ">")) {
          groups.put(slot, camelCase(slot));
        }
      }
      for (String lexiconClass : classes(entry)) {
        lexicon.addShape(new Shape(lexiconClass, Pattern.compile(regex), groups, slots(entry)));
      }
    }
  }

  private void readCompound(Resource entry) {
    lexicon.addCompound(
        new TimeLexicon.Compound(
            text(entry, "first"), text(entry, "second"), text(entry, "makes")));
  }

  private void readLemmas(Resource entry) {
    for (String lexiconClass : classes(entry)) {
      texts(entry, "lemma").forEach(lemma -> lexicon.addLemma(lexiconClass, lemma));
    }
  }

  private List<TimeRule> rules() {
    Map<String, String> macros = new TreeMap<>();
    subjects("part").forEach(e -> macros.put(e.getLocalName(), text(e, "part")));
    PatternParser parser = new PatternParser(lexicon.classes(), macros);
    List<TimeRule> rules = new ArrayList<>();
    for (Resource entry : subjects("pattern")) {
      for (String pattern : texts(entry, "pattern")) {
        rules.add(
            new TimeRule(entry.getLocalName(), parser.parse(pattern), slots(entry), guard(entry)));
      }
    }
    return rules;
  }

  private Guard guard(Resource entry) {
    return texts(entry, "guard").stream()
        .findFirst()
        .map(name -> Guard.valueOf(upperCase(name)))
        .orElse(Guard.NONE);
  }

  private Slots slots(Resource entry) {
    Map<Slot, Integer> values = new TreeMap<>();
    for (Slot slot : Slot.values()) {
      for (String value : texts(entry, camelCase(slot))) {
        values.put(
            slot,
            slot == Slot.UNIT
                ? CalendarUnit.valueOf(upperCase(value)).code()
                : Integer.valueOf(value));
      }
    }
    return new Slots(values);
  }

  private List<String> classes(Resource entry) {
    return entry
        .listProperties(RDF.type)
        .mapWith(Statement::getResource)
        .filterKeep(type -> type.getURI().startsWith(LX))
        .mapWith(Resource::getLocalName)
        .mapWith(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
        .toList();
  }

  private List<Resource> subjects(String property) {
    return model.listSubjectsWithProperty(model.createProperty(LX, property)).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private List<String> texts(Resource entry, String property) {
    return entry
        .listProperties(model.createProperty(LX, property))
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isLiteral)
        .mapWith(node -> node.asLiteral().getLexicalForm())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private String text(Resource entry, String property) {
    return texts(entry, property).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(entry.getURI() + " has no lx:" + property));
  }

  private static String camelCase(Slot slot) {
    String[] words = slot.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return name.toString();
  }

  private static String upperCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }
}
