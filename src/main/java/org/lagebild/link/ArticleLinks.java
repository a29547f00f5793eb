package org.lagebild.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Findings;
import org.lagebild.model.Link;
import org.lagebild.model.Linking;

/**
 * The links of one article, from the surest to the least sure: things by name, things by the states
 * that the article names, people by full name, people by last name.
 */
final class ArticleLinks {
  private final Findings findings;
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Decision> decisions = new TreeMap<>();

  ArticleLinks(ThingResolver things, PersonResolver people, Findings findings, Settled settled) {
    this.findings = findings;
    decisions.putAll(settled.decisions());
    for (Entity entity : findings.entities()) {
      if (entity.named() && !settled.none().contains(entity.key())) {
        entities.put(entity.key(), entity);
      }
    }
    linkThings(things);
    linkPeople(people);
  }

  Linking linking() {
    List<Link> links = new ArrayList<>();
    decisions.forEach((key, decision) -> links.add(decision.link(key)));
    return new Linking(links, List.of());
  }

  private void linkThings(ThingResolver things) {
    for (Entity entity : open(false)) {
      decide(entity, things.byName(entity));
    }
    Set<String> states = states();
    for (Entity entity : open(false)) {
      decide(entity, things.byCountry(entity, states));
    }
  }

  private void linkPeople(PersonResolver people) {
    Context context = new Context(findings.article().date(), states());
    eachPerson((person, roles) -> people.byFullName(person, roles, context));
    Set<KnownItem> known = knownPeople();
    List<Entity> unknown = open(true);
    eachPerson((person, roles) -> people.byOffice(person, roles, context));
    eachPerson(
        (person, roles) ->
            isNamesakeOf(unknown, person)
                ? Optional.empty()
                : people.bySameArticle(person, roles, context, known));
    eachPerson(
        (person, roles) ->
            isNamesakeOf(unknown, person)
                ? Optional.empty()
                : people.byCountry(person, roles, context));
  }

  private void eachPerson(BiFunction<Entity, List<Role>, Optional<Decision>> resolver) {
    for (Entity person : open(true)) {
      decide(person, resolver.apply(person, roles(person)));
    }
  }

  private void decide(Entity entity, Optional<Decision> decision) {
    decision.ifPresent(d -> decisions.put(entity.key(), d));
  }

  /** The people, or all but the people, that have no link yet. */
  private List<Entity> open(boolean people) {
    return entities.values().stream()
        .filter(entity -> (entity.kind() == EntityKind.PERSON) == people)
        .filter(entity -> !decisions.containsKey(entity.key()))
        .toList();
  }

  private Set<String> states() {
    return decided()
        .filter(item -> item.kind() == ItemKind.STATE)
        .map(KnownItem::id)
        .collect(Collectors.toSet());
  }

  private Set<KnownItem> knownPeople() {
    return decided().filter(item -> item.kind() == ItemKind.PERSON).collect(Collectors.toSet());
  }

  private Stream<KnownItem> decided() {
    return decisions.values().stream().map(Decision::chosen);
  }

  /** Whether someone else in the article, of whom nothing is known, may be meant as well. */
  private static boolean isNamesakeOf(List<Entity> unknown, Entity person) {
    String last = Spelling.key(person.label());
    return unknown.stream()
        .flatMap(other -> other.names().stream())
        .filter(name -> Spelling.words(name).size() > 1)
        .anyMatch(
            name ->
                !Spelling.key(name).equals(last)
                    && LastNames.of(name, false).stream()
                        .anyMatch(part -> Spelling.key(part).equals(last)));
  }

  private List<Role> roles(Entity person) {
    return findings.facts(OfficeHolding.class).stream()
        .filter(holding -> holding.person().equals(person.key()))
        .map(holding -> new Role(holding.role(), holding.of() != null, owner(holding.of())))
        .toList();
  }

  private @Nullable KnownItem owner(@Nullable String of) {
    Decision decision = of == null ? null : decisions.get(of);
    return decision == null ? null : decision.chosen();
  }
}
