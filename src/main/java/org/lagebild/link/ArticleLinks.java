package org.lagebild.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Candidate;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Findings;
import org.lagebild.model.Link;
import org.lagebild.model.Linking;

/**
 * The links of one article, from the surest to the least sure: things by name, things by what the
 * article speaks of, people by full name, people by last name, and who is called by an office
 * alone. What is decided helps with what comes after.
 */
final class ArticleLinks {
  private final ItemIndex items;
  private final OfficeWords words;
  private final Findings findings;
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Decision> decisions = new TreeMap<>();
  private final Map<String, List<Scored>> candidates = new TreeMap<>();

  ArticleLinks(ItemIndex items, OfficeWords words, Findings findings, Settled settled) {
    this.items = items;
    this.words = words;
    this.findings = findings;
    decisions.putAll(settled.decisions());
    findings.entities().stream()
        .filter(entity -> !settled.none().contains(entity.key()))
        .forEach(entity -> entities.put(entity.key(), entity));
    linkThings();
    linkPeople();
    linkHolders();
  }

  Linking linking() {
    List<Link> links = new ArrayList<>();
    decisions.forEach((key, decision) -> links.add(decision.link(key)));
    List<Candidate> open = new ArrayList<>();
    candidates.forEach(
        (key, scored) -> {
          if (!decisions.containsKey(key)) {
            scored.forEach(s -> open.add(new Candidate(key, s.item().item(), s.rounded())));
          }
        });
    return new Linking(links, open);
  }

  private void linkThings() {
    ThingResolver things = new ThingResolver(items);
    eachThing(entity -> things.byName(entity, context()));
    Context context = context();
    eachThing(entity -> things.byContext(entity, context));
  }

  private void linkPeople() {
    PersonResolver people = new PersonResolver(items, words, context());
    eachPerson(people::byFullName);
    Set<KnownItem> known = knownPeople();
    List<Entity> unknown = open(ArticleLinks::isNamedPerson);
    eachPerson(people::byOffice);
    eachPerson(
        (person, roles) ->
            isNamesakeOf(unknown, person)
                ? Verdict.NONE
                : people.bySameArticle(person, roles, known));
    eachPerson(
        (person, roles) ->
            isNamesakeOf(unknown, person) ? Verdict.NONE : people.byCountry(person, roles));
  }

  private void linkHolders() {
    Holders holders = new Holders(items, words, findings.article().date());
    HolderPhrase phrases = new HolderPhrase(findings.article());
    for (Entity phrase : open(e -> e.kind() == EntityKind.PERSON && !e.named())) {
      List<Role> roles = roles(phrase);
      if (roles.size() == 1 && phrases.isPlain(phrase, roles.get(0), owners(roles.get(0)))) {
        decide(phrase, holders.of(roles.get(0)));
      }
    }
  }

  private List<Entity> owners(Role role) {
    return decisions.entrySet().stream()
        .filter(decision -> decision.getValue().chosen().equals(role.owner()))
        .map(decision -> entities.get(decision.getKey()))
        .toList();
  }

  private void eachThing(Function<Entity, Verdict> resolver) {
    for (Entity thing : open(e -> e.kind() != EntityKind.PERSON && e.named())) {
      decide(thing, resolver.apply(thing));
    }
  }

  private void eachPerson(BiFunction<Entity, List<Role>, Verdict> resolver) {
    for (Entity person : open(ArticleLinks::isNamedPerson)) {
      decide(person, resolver.apply(person, roles(person)));
    }
  }

  private static boolean isNamedPerson(Entity entity) {
    return entity.kind() == EntityKind.PERSON && entity.named();
  }

  private void decide(Entity entity, Verdict verdict) {
    if (verdict.decision() != null) {
      decisions.put(entity.key(), verdict.decision());
    } else if (!verdict.candidates().isEmpty()) {
      candidates.put(entity.key(), verdict.candidates());
    }
  }

  /** Those that have no link yet. */
  private List<Entity> open(Predicate<Entity> which) {
    return entities.values().stream()
        .filter(which)
        .filter(entity -> !decisions.containsKey(entity.key()))
        .toList();
  }

  private Context context() {
    return new Context(
        findings.article().date(),
        ids(item -> item.kind() == ItemKind.STATE),
        settings(),
        ids(item -> item.kind().isOrganization()));
  }

  private Set<String> settings() {
    return decided()
        .filter(item -> item.kind() == ItemKind.CITY || item.kind() == ItemKind.REGION)
        .flatMap(place -> Stream.ofNullable(place.item().country()))
        .collect(Collectors.toSet());
  }

  private Set<String> ids(Predicate<KnownItem> which) {
    return decided().filter(which).map(KnownItem::id).collect(Collectors.toSet());
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
