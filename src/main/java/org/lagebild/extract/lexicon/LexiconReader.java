package org.lagebild.extract.lexicon;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Status;

/**
 * Makes a {@link Lexicon} of the Turtle files; {@code ontology/lexicon.ttl} documents their terms.
 */
final class LexiconReader {
  private static final String LX = "https://w3id.org/lagebild/lexicon#";
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
  private final Lexicon lexicon = new Lexicon();

  private LexiconReader(Model model) {
    this.model = model;
  }

  static Lexicon bundled() {
    return bundledAnd(List.of());
  }

  static Lexicon bundledAnd(Collection<String> turtle) {
    Model model = ModelFactory.createDefaultModel();
    for (String file : FILES) {
      String place = "/ontology/" + file + ".ttl";
      InputStream in = LexiconReader.class.getResourceAsStream(place);
      RDFDataMgr.read(model, Objects.requireNonNull(in, place), Lang.TURTLE);
    }
    for (String document : turtle) {
      RDFDataMgr.read(model, new StringReader(document), null, Lang.TURTLE);
    }
    return new LexiconReader(model).read();
  }

  private Lexicon read() {
    each("Trigger", this::trigger);
    each("Governor", this::governor);
    each("Modal", this::modal);
    each(
        "Negation",
        entry ->
            words(entry, "adverb", "determiner", "preposition").forEach(lexicon.negations::add));
    each("Apart", entry -> lexicon.apart.addAll(words(entry, "adjective")));
    each("PartyNoun", entry -> lexicon.partyNouns.addAll(words(entry, "noun")));
    each("Residence", entry -> lexicon.residences.add(label(entry)));
    each("Attribution", this::attribution);
    each("SameOffice", entry -> put(entry, "noun", lexicon.sameOffices, entry.getURI()));
    each("Outlet", this::outlet);
    each("Medial", entry -> lexicon.medials.addAll(words(entry, "preposition")));
    each("Addressing", entry -> lexicon.addressing.addAll(words(entry, "preposition")));
    each("Raising", entry -> lexicon.raising.addAll(words(entry, "verb")));
    each("Resumption", entry -> lexicon.resumptions.addAll(words(entry, "adverb")));
    each("AbstractNoun", entry -> put(entry, "noun", lexicon.abstractNouns, true));
    each("ImmaterialNoun", entry -> put(entry, "noun", lexicon.immaterial, true));
    each("EvilNoun", entry -> put(entry, "noun", lexicon.evilNouns, true));
    each("MeasureNoun", entry -> put(entry, "noun", lexicon.measureNouns, true));
    nouns("Role", NounKind.ROLE);
    nouns("PersonNoun", NounKind.PERSON);
    nouns("OrganizationNoun", NounKind.ORGANIZATION);
    nouns("GovernmentNoun", NounKind.GOVERNMENT);
    nouns("GroupNoun", NounKind.GROUP);
    nouns("CollectiveNoun", NounKind.COLLECTIVE);
    each("InstitutionNoun", entry -> put(entry, "noun", lexicon.institutions, true));
    each("UniqueSiteNoun", entry -> put(entry, "noun", lexicon.uniqueSites, true));
    each("ForceNoun", entry -> put(entry, "noun", lexicon.forces, true));
    each("Backdrop", entry -> lexicon.backdrops.addAll(words(entry, "preposition")));
    each("Locative", entry -> lexicon.locatives.addAll(words(entry, "preposition")));
    each("Scene", entry -> lexicon.scenes.addAll(words(entry, "preposition")));
    each("Dealing", entry -> lexicon.dealings.addAll(words(entry, "preposition")));
    each("NameCue", this::nameCue);
    each("GivenName", entry -> lexicon.nameCues.givenNames.addAll(words(entry, "name")));
    each("FamilyName", entry -> lexicon.nameCues.familyNames.addAll(words(entry, "name")));
    each("Derivation", entry -> lexicon.nameCues.derivations.addAll(words(entry, "ending")));
    each("Toponym", entry -> lexicon.nameCues.towns.addAll(words(entry, "ending")));
    each("AbbreviatedWord", entry -> lexicon.nameCues.abbreviated.addAll(words(entry, "form")));
    each("NoName", entry -> lexicon.nameCues.noNames.addAll(words(entry, "form")));
    each("OtherName", entry -> lexicon.nameCues.others.addAll(words(entry, "ending")));
    each("Body", entry -> lexicon.nameCues.bodies.addAll(words(entry, "noun")));
    each("NamedSite", entry -> lexicon.nameCues.sites.addAll(words(entry, "noun")));
    each("Apposition", entry -> lexicon.appositions.addAll(words(entry, "noun", "form")));
    each("Neuter", entry -> lexicon.neuters.addAll(words(entry, "form")));
    each("Pronoun", entry -> lexicon.pronouns.addAll(words(entry, "form")));
    each("Condition", this::condition);
    each("ContentModal", this::contentModal);
    each("Judgement", this::judgement);
    each("PlaceNoun", this::placeNoun);
    each("CapitalNoun", entry -> put(entry, "noun", lexicon.capitalNouns, true));
    each("PartNoun", entry -> put(entry, "noun", lexicon.parts, true));
    each("PlainPlaceNoun", entry -> lexicon.plainPlaceNouns.addAll(words(entry, "noun")));
    each("CountryNoun", entry -> put(entry, "noun", lexicon.countryNouns, true));
    each("Dual", entry -> lexicon.duals.addAll(words(entry, "form")));
    each("Country", this::country);
    each("KnownPlace", this::knownPlace);
    each("KnownOrganization", entry -> named(entry, EntityKind.ORGANIZATION));
    each("KnownOrganization", entry -> prefixes(entry, EntityKind.ORGANIZATION));
    each("Residence", entry -> named(entry, EntityKind.ORGANIZATION));
    each("KnownGroup", entry -> named(entry, EntityKind.GROUP));
    each("KnownOrganization", this::seat);
    each("KnownOrganization", entry -> lexicon.callings.put(label(entry), words(entry, "noun")));
    each("NamedBodies", entry -> namedThings(entry, EntityKind.ORGANIZATION));
    each("NamedPlaces", entry -> namedThings(entry, kind(entry)));
    each("Attitude", this::attitude);
    each("Rating", entry -> put(entry, "verb", lexicon.ratingVerbs, true));
    each("Citing", entry -> put(entry, "verb", lexicon.citingVerbs, true));
    each("Report", this::report);
    each("Wording", entry -> put(entry, "noun", lexicon.wordings, true));
    each("ContentClause", e -> lexicon.contentOpeners.addAll(words(e, "conjunction")));
    each("Demonstrative", e -> lexicon.demonstratives.addAll(words(e, "form")));
    each("Adjunct", e -> lexicon.adjuncts.addAll(words(e, "conjunction")));
    each("ContentEnd", e -> lexicon.contentEnds.addAll(words(e, "conjunction")));
    new OfficeReader(this, lexicon.offices).read();
    return lexicon;
  }

  static Property lx(String name) {
    return ResourceFactory.createProperty(LX, name);
  }

  /**
   * The entries of a class in the order of their IRIs, so that the first of several meanings is
   * always the same.
   */
  void each(String type, Consumer<Resource> use) {
    model.listSubjectsWithProperty(RDF.type, model.createResource(LX + type)).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(use);
  }

  static Set<String> words(Resource entry, String... properties) {
    Set<String> words = new TreeSet<>();
    for (String property : properties) {
      entry.listProperties(lx(property)).forEach(s -> words.add(s.getString()));
    }
    return words;
  }

  private void trigger(Resource entry) {
    Resource evoked = entry.getProperty(lx("evokes")).getResource();
    Trigger trigger =
        new Trigger(
            entry.getURI(),
            sort(evoked),
            evoked.getLocalName(),
            frame(entry, "verbArgument"),
            frame(entry, "nounArgument"),
            status(entry, "impliesStatus"),
            words(entry, "requires"),
            words(entry, "with"),
            status(entry, "inPresent"));
    put(entry, "verb", lexicon.triggerVerbs, trigger);
    put(entry, "noun", lexicon.triggerNouns, trigger);
    put(entry, "adjective", lexicon.triggerAdjectives, trigger);
  }

  private static List<Trigger.Argument> frame(Resource entry, String property) {
    return words(entry, property).stream().map(Trigger.Argument::parse).toList();
  }

  static <T> void put(Resource entry, String property, Words<T> words, T meaning) {
    words(entry, property).forEach(w -> words.add(w, meaning, entry.getURI()));
    words(entry, "except").forEach(w -> words.except(w, entry.getURI()));
  }

  private Trigger.Sort sort(Resource evoked) {
    if (isA(evoked, "SpeechAct")) {
      return Trigger.Sort.STATEMENT;
    }
    if (isA(evoked, "Tenure")) {
      return Trigger.Sort.TENURE;
    }
    return isBelow(evoked, "Meeting") ? Trigger.Sort.MEETING : Trigger.Sort.EVENT;
  }

  private boolean isA(Resource individual, String type) {
    return model.contains(individual, RDF.type, model.createResource(LB + type));
  }

  private boolean isBelow(Resource type, String ancestor) {
    return type.getURI().equals(LB + ancestor)
        || model.listObjectsOfProperty(type, RDFS.subClassOf).toList().stream()
            .filter(RDFNode::isURIResource)
            .anyMatch(above -> isBelow(above.asResource(), ancestor));
  }

  private static @Nullable Status status(Resource entry, String property) {
    return entry.hasProperty(lx(property))
        ? Status.valueOf(
            entry.getProperty(lx(property)).getResource().getLocalName().toUpperCase(Locale.ROOT))
        : null;
  }

  private void governor(Resource entry) {
    Governor ofVerbs =
        new Governor(entry.getURI(), status(entry, "status"), frame(entry, "verbArgument"));
    Governor ofNouns =
        new Governor(entry.getURI(), status(entry, "status"), frame(entry, "nounArgument"));
    put(entry, "verb", lexicon.governorVerbs, ofVerbs);
    put(entry, "noun", lexicon.governorNouns, ofNouns);
  }

  private void modal(Resource entry) {
    Status status = Objects.requireNonNull(status(entry, "status"), entry.getURI());
    put(entry, "verb", lexicon.modalVerbs, status);
    put(entry, "adverb", lexicon.modalAdverbs, status);
    put(entry, "adjective", lexicon.modalAdverbs, status);
  }

  private void contentModal(Resource entry) {
    String act = entry.getProperty(lx("evokes")).getResource().getLocalName();
    put(entry, "verb", lexicon.contentActs, act);
  }

  private void outlet(Resource entry) {
    put(entry, "noun", lexicon.outletNouns, true);
    lexicon.outlets.addAll(words(entry, "name"));
  }

  private void judgement(Resource entry) {
    String act = entry.getProperty(lx("evokes")).getResource().getLocalName();
    put(entry, "noun", lexicon.judgingNouns, act);
    put(entry, "adjective", lexicon.judgingWords, act);
    put(entry, "verb", lexicon.judgingWords, act);
  }

  private void condition(Resource entry) {
    Status status = Objects.requireNonNull(status(entry, "status"), entry.getURI());
    put(entry, "conjunction", lexicon.conditions, status);
  }

  private void attribution(Resource entry) {
    lexicon.attributions.addAll(words(entry, "preposition"));
    lexicon.postpositions.addAll(words(entry, "postposition"));
    lexicon.inquitParticles.addAll(words(entry, "adverb"));
    put(entry, "frame", lexicon.attributionFrames, true);
  }

  private void attitude(Resource entry) {
    put(entry, "verb", lexicon.attitudeVerbs, true);
    put(entry, "noun", lexicon.attitudeNouns, true);
    put(entry, "adjective", lexicon.attitudeAdjectives, true);
  }

  private void report(Resource entry) {
    put(entry, "noun", lexicon.reports, true);
    lexicon.reportAdverbs.addAll(words(entry, "adverb"));
    lexicon.postpositions.addAll(words(entry, "postposition"));
  }

  private void nouns(String type, NounKind kind) {
    each(type, entry -> put(entry, "noun", lexicon.nouns, kind));
  }

  private void placeNoun(Resource entry) {
    put(entry, "noun", lexicon.placeNouns, kind(entry));
  }

  private static EntityKind kind(Resource entry) {
    return EntityKind.valueOf(
        entry.getProperty(lx("placeKind")).getResource().getLocalName().toUpperCase(Locale.ROOT));
  }

  /** Each name of the entry is a thing of its own. */
  private void namedThings(Resource entry, EntityKind kind) {
    words(entry, "name").forEach(w -> lexicon.names.add(new KnownName(w, w, kind, false)));
  }

  private void nameCue(Resource entry) {
    EntityKind kind =
        EntityKind.valueOf(
            entry.getProperty(lx("means")).getResource().getLocalName().toUpperCase(Locale.ROOT));
    NameCues cues = lexicon.nameCues;
    words(entry, "before").forEach(w -> cues.before.putIfAbsent(w, kind));
    words(entry, "preposition").forEach(w -> cues.prepositions.putIfAbsent(w, kind));
    words(entry, "within").forEach(w -> cues.within.putIfAbsent(w, kind));
    words(entry, "begins").forEach(w -> cues.begins.putIfAbsent(w, kind));
    words(entry, "ends").forEach(w -> cues.ends.putIfAbsent(w, kind));
    words(entry, "ending").forEach(w -> cues.endings.putIfAbsent(w, kind));
  }

  static String label(Resource entry) {
    return entry.getProperty(RDFS.label).getString();
  }

  private void country(Resource entry) {
    Country country = new Country(entry.getURI(), label(entry));
    lexicon.countries.put(country.label(), country);
    named(entry, EntityKind.COUNTRY);
    prefixes(entry, EntityKind.COUNTRY);
    put(entry, "adjective", lexicon.nations, country);
    put(entry, "people", lexicon.peoples, country);
    words(entry, "capital").forEach(capital -> capital(capital, country));
  }

  private void prefixes(Resource entry, EntityKind kind) {
    words(entry, "prefix")
        .forEach(w -> lexicon.prefixes.add(new KnownName(label(entry), w, kind, false)));
  }

  private void capital(String name, Country country) {
    lexicon.capitals.putIfAbsent(name, country);
    lexicon.capitalNames.computeIfAbsent(country.label(), k -> new ArrayList<>()).add(name);
    lexicon.names.add(new KnownName(name, name, EntityKind.CITY, true));
  }

  /** A city may stand for an organisation too ("Brüssel"). */
  private void seat(Resource entry) {
    words(entry, "capital").forEach(city -> lexicon.seats.putIfAbsent(city, label(entry)));
  }

  private void knownPlace(Resource entry) {
    KnownName name = named(entry, kind(entry));
    put(entry, "adjective", lexicon.regionAdjectives, name);
  }

  private KnownName named(Resource entry, EntityKind kind) {
    String label = label(entry);
    KnownName usual = new KnownName(label, label, kind, false);
    lexicon.names.add(usual);
    words(entry, "name").forEach(w -> lexicon.names.add(new KnownName(label, w, kind, false)));
    return usual;
  }
}
