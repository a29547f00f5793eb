package org.lagebild.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Country;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;

/** Finds the named entities of an article and joins the names that mean the same one. */
public final class EntityFinder {
  private final Lexicon lexicon;
  private final NameCollector collector;
  private final PlaceUse placeUse;
  private final ProperNames properNames;

  public EntityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.collector = new NameCollector(lexicon);
    this.placeUse = new PlaceUse(lexicon);
    this.properNames = new ProperNames(lexicon);
  }

  /** A book with every named entity, bound to the tokens of its names. */
  public EntityBook find(List<Sentence> sentences) {
    EntityBook book = new EntityBook();
    List<NameMention> names = collector.collect(sentences);
    PersonNames persons =
        new PersonNames(
            names.stream()
                .filter(n -> n.kind() == EntityKind.PERSON)
                .map(NameMention::name)
                .toList());
    Map<String, String> organisations = new HashMap<>();
    for (NameMention name : names) {
      switch (name.kind()) {
        case PERSON -> person(book, name, persons);
        case COUNTRY -> country(book, name);
        case CITY -> city(book, name);
        case ORGANIZATION -> organisation(book, name, organisations);
        default -> put(book, name, name.kind(), name.label(), name.name());
      }
    }
    return book;
  }

  private void put(
      EntityBook book, NameMention mention, EntityKind kind, String label, @Nullable String name) {
    String key = book.entity(kind, label, true);
    Optional<Span> proper = name == null ? Optional.empty() : properNames.span(mention);
    if (!proper.equals(Optional.of(mention.span()))) {
      book.mention(key, mention.span(), name);
    }
    proper.ifPresent(p -> book.properName(key, p, p.equals(mention.span()) ? name : null));
    for (Token t : mention.tokens()) {
      book.bind(mention.sentence(), t, key);
    }
  }

  private void person(EntityBook book, NameMention mention, PersonNames persons) {
    String name = persons.nominative(mention.name());
    put(book, mention, EntityKind.PERSON, persons.fullest(name), name);
  }

  private void country(EntityBook book, NameMention mention) {
    EntityKind kind = placeUse.ofCountry(mention);
    boolean prefix = mention.head().is("compound");
    put(book, mention, kind, mention.label(), prefix ? null : mention.name());
  }

  private void city(EntityBook book, NameMention mention) {
    Country country = lexicon.known().capitalOf(mention.label()).orElse(null);
    boolean government =
        mention.capital() && country != null && placeUse.ofCapital(mention) == EntityKind.STATE;
    if (government) {
      put(book, mention, EntityKind.STATE, country.label(), mention.name());
    } else {
      put(book, mention, EntityKind.CITY, mention.label(), mention.name());
    }
  }

  /** An inflected name of several words joins the form in which it was met first. */
  private void organisation(EntityBook book, NameMention mention, Map<String, String> met) {
    if (lexicon.known().isResidence(mention.label()) && placeUse.isScene(mention)) {
      put(book, mention, EntityKind.SITE, mention.label(), mention.name());
      return;
    }
    String label = met.computeIfAbsent(stemmed(mention.label()), k -> mention.label());
    put(book, mention, EntityKind.ORGANIZATION, label, mention.known() ? mention.name() : label);
  }

  private static String stemmed(String name) {
    StringBuilder stems = new StringBuilder();
    for (String word : name.toLowerCase(Locale.GERMAN).split("[\\s-]+", -1)) {
      stems.append(word.replaceAll("(?<=.{4})(en|er|es|em|e|s|n)$", "")).append(' ');
    }
    return stems.toString();
  }
}
