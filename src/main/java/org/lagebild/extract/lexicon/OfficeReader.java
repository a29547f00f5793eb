package org.lagebild.extract.lexicon;

import static org.lagebild.extract.lexicon.LexiconReader.label;
import static org.lagebild.extract.lexicon.LexiconReader.lx;
import static org.lagebild.extract.lexicon.LexiconReader.put;
import static org.lagebild.extract.lexicon.LexiconReader.words;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;

/** Fills an {@link OfficeLexicon} with what the Turtle files say of offices. */
final class OfficeReader {
  private final LexiconReader reader;
  private final OfficeLexicon offices;

  OfficeReader(LexiconReader reader, OfficeLexicon offices) {
    this.reader = reader;
    this.offices = offices;
  }

  void read() {
    reader.each("Role", this::office);
    reader.each("FormerWord", entry -> offices.former.addAll(words(entry, "adjective")));
    reader.each("ProspectWord", e -> offices.prospects.addAll(words(e, "adjective")));
    reader.each("OtherWord", entry -> offices.other.addAll(words(entry, "adjective")));
    reader.each("PostNoun", entry -> offices.posts.addAll(words(entry, "noun")));
    reader.each("CounterpartNoun", e -> put(e, "noun", offices.counterparts, true));
    reader.each("SuccessorNoun", e -> put(e, "noun", offices.successors, true));
    reader.each("CountryNoun", e -> offices.countries.addAll(words(e, "noun")));
    reader.each("RankWord", entry -> offices.ranks.addAll(words(entry, "adjective")));
    reader.each("InvestitureVerb", e -> offices.investitures.addAll(words(e, "verb")));
    reader.each("Court", e -> put(e, "noun", offices.courts, true));
    reader.each("Party", entry -> offices.parties.add(label(entry)));
  }

  private void office(Resource entry) {
    put(entry, "noun", offices.listed, true);
    if (entry.hasProperty(lx("officeOf"))) {
      String owner = entry.getProperty(lx("officeOf")).getResource().getLocalName();
      OfficeLexicon.Owner kind = OfficeLexicon.Owner.valueOf(owner.toUpperCase(Locale.ROOT));
      put(entry, "noun", offices.owners, Optional.of(kind));
    } else {
      put(entry, "noun", offices.owners, Optional.empty());
    }
    if (entry.hasProperty(lx("owner"))) {
      Resource owner = entry.getPropertyResourceValue(lx("owner"));
      put(entry, "noun", offices.fixed, label(owner));
    }
    words(entry, "sameOffice").forEach(same -> put(entry, "noun", offices.same, same));
  }
}
