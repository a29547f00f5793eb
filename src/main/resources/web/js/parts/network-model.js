// The network behind the figure: actors, the meetings they are in, and who does what to whom.
import { isReported } from '../facts.js';

/** How sure a line is: 'so' if anything behind it is told as fact, else 'open', else 'not-so'. */
export function certainty(facts) {
  const told = (fact) => ['occurred', 'ongoing'].includes(fact.status) && !isReported(fact);
  const denied = (fact) => ['denied', 'cancelled'].includes(fact.status);
  if (facts.some(told)) return 'so';
  return facts.every(denied) ? 'not-so' : 'open';
}

/**
 * @param facts meetings and events with their actors
 * @param kinds the kind of each entity that is an actor; others are left out
 * @param most how many actors to keep: those that occur most often
 * @returns actors {iri, label, facts}, meetings {fact, actors} and pairs {one, other, facts}
 */
export function network(facts, kinds, most) {
  const actors = new Map();
  for (const fact of facts) {
    const present = [...actorsOf(fact)].filter(([iri]) => kinds.has(iri));
    if (present.length < 2) continue;
    for (const [iri, label] of present) {
      if (!actors.has(iri)) actors.set(iri, { iri, label, facts: [] });
      actors.get(iri).facts.push(fact);
    }
  }
  const kept = new Map([...actors.values()]
    .sort((a, b) => b.facts.length - a.facts.length || (a.iri < b.iri ? -1 : 1))
    .slice(0, most).map((actor) => [actor.iri, actor]));
  const drawn = { meetings: meetings(facts, kept), pairs: pairs(facts, kept) };
  return { actors: [...kept.values()].filter((actor) => isJoined(actor, drawn)), ...drawn };
}

/** The IRIs of all that take part in some facts. */
export function actorsNamed(facts) {
  return [...new Set(facts.flatMap((fact) => [...actorsOf(fact).keys()]))].sort();
}

function isJoined(actor, drawn) {
  return drawn.meetings.some((meeting) => meeting.actors.includes(actor.iri))
    || drawn.pairs.some((pair) => pair.one === actor || pair.other === actor);
}

function actorsOf(fact) {
  return new Map([...fact.slots.participant, ...fact.slots.agent, ...fact.slots.target]);
}

function meetings(facts, kept) {
  return facts.filter((fact) => fact.kind === 'meeting')
    .map((fact) => ({ fact, actors: [...actorsOf(fact).keys()].filter((iri) => kept.has(iri)) }))
    .filter((meeting) => meeting.actors.length > 1);
}

function pairs(facts, kept) {
  const found = new Map();
  for (const fact of facts.filter((one) => one.kind !== 'meeting')) {
    for (const one of fact.slots.agent.keys()) {
      for (const other of fact.slots.target.keys()) {
        if (one === other || !kept.has(one) || !kept.has(other)) continue;
        const key = `${one} ${other}`;
        if (!found.has(key)) found.set(key, { one: kept.get(one), other: kept.get(other), facts: [] });
        found.get(key).facts.push(fact);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.facts.length - a.facts.length);
}
