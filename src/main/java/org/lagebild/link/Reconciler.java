package org.lagebild.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.lagebild.link.reconcile.NamedKind;
import org.lagebild.link.reconcile.Patience;
import org.lagebild.link.reconcile.Proposal;
import org.lagebild.link.reconcile.ReconciliationClient;
import org.lagebild.link.reconcile.ReconciliationException;
import org.lagebild.model.Candidate;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Findings;
import org.lagebild.model.Link;
import org.lagebild.model.Linking;

/**
 * Asks a reconciliation service for the named entities of which the index knows nothing. A service
 * that fails is told of once and asked no more. May be used by several threads.
 */
public final class Reconciler {
  private static final int SHORTEST_NAME = 2;

  private final URI service;
  private final ReconciliationClient client;
  private final Consumer<String> warnings;
  private final ItemClasses classes = ItemClasses.load();
  private final AtomicBoolean failed = new AtomicBoolean();

  private Reconciler(URI service, ReconciliationClient client, Consumer<String> warnings) {
    this.service = service;
    this.client = client;
    this.warnings = warnings;
  }

  /**
   * Asks nothing yet.
   *
   * @param service the address of the service's manifest
   * @param userAgent by which the program names itself
   * @param warnings is told in one line if the service fails
   */
  public static Reconciler of(
      URI service, String userAgent, Patience patience, Consumer<String> warnings) {
    ReconciliationClient client = new ReconciliationClient(service, userAgent, patience);
    return new Reconciler(service, client, warnings);
  }

  /**
   * Adds what the service proposes to what was decided.
   *
   * @param none the keys of the entities that are settled to be no item
   */
  Linking complete(Findings findings, Set<String> none, Linking decided, ItemIndex items) {
    Map<Entity, NamedKind> questions = questions(findings.entities(), none, decided);
    if (questions.isEmpty() || failed.get()) {
      return decided;
    }
    try {
      Map<NamedKind, List<Proposal>> answers = client.ask(questions.values());
      ProposalJudge judge = new ProposalJudge(items, classes, findings.article().date());
      List<Link> links = new ArrayList<>(decided.links());
      List<Candidate> candidates = new ArrayList<>(decided.candidates());
      questions.forEach(
          (entity, question) ->
              add(judge.of(entity, answers.getOrDefault(question, List.of())), links, candidates));
      links.sort(Comparator.comparing(Link::entity));
      candidates.sort(Comparator.comparing(Candidate::entity));
      return new Linking(links, candidates);
    } catch (ReconciliationException e) {
      warn(e);
      return decided;
    }
  }

  /** The address of the service. */
  @Override
  public String toString() {
    return service.toString();
  }

  private static void add(Linking judged, List<Link> links, List<Candidate> candidates) {
    links.addAll(judged.links());
    candidates.addAll(judged.candidates());
  }

  private void warn(ReconciliationException e) {
    if (!failed.getAndSet(true)) {
      warnings.accept(
          "warning: " + service + " " + e.getMessage() + "; names are linked without it");
    }
  }

  private Map<Entity, NamedKind> questions(
      List<Entity> entities, Set<String> none, Linking decided) {
    Set<String> known = new HashSet<>(none);
    decided.links().forEach(link -> known.add(link.entity()));
    decided.candidates().forEach(candidate -> known.add(candidate.entity()));
    Map<Entity, NamedKind> questions = new LinkedHashMap<>();
    entities.stream()
        .filter(entity -> entity.named() && !known.contains(entity.key()))
        .sorted(Comparator.comparing(Entity::key))
        .forEach(entity -> question(entity).ifPresent(q -> questions.put(entity, q)));
    return questions;
  }

  /** A last name alone is borne by too many to ask for. */
  private Optional<NamedKind> question(Entity entity) {
    boolean telling =
        entity.kind() == EntityKind.PERSON
            ? Spelling.words(entity.label()).size() > 1
            : Spelling.key(entity.label()).length() >= SHORTEST_NAME;
    return classes
        .askedFor(entity.kind())
        .filter(type -> telling)
        .map(type -> new NamedKind(entity.label(), type));
  }
}
