// One fact as a card: what it is, whether it is so and on whose word, who, where and when.
import { el } from '../dom.js';
import { addressOf, articleAddress, entityAddress } from '../addresses.js';
import { dateInWords, shortDay } from '../dates.js';
import { isReported } from '../facts.js';
import { say, term } from '../words.js';

const LINES = {
  meeting: [['participant', 'slot.who'], ['place', 'slot.where']],
  event: [['agent', 'slot.agent'], ['target', 'slot.target'], ['place', 'slot.where']],
  statement: [['speaker', 'slot.speaker'], ['about', 'slot.about'], ['via', 'slot.via']],
  role: [['holder', 'slot.holder'], ['of', 'slot.of']],
  status: [['territory', 'slot.territory'], ['by', 'slot.by'], ['from', 'slot.from']],
};

/** The word of the badge, and the class by which it looks as certain as it is. */
export function standing(fact) {
  if (fact.kind === 'statement') return { word: term(fact.speechAct ?? 'say'), look: 'said' };
  if (fact.kind === 'role') return { word: say('fact.role'), look: 'role' };
  if (fact.kind === 'status') return { word: term(fact.tenure), look: 'tenure' };
  const told = fact.status === 'occurred' || fact.status === 'ongoing';
  if (told && isReported(fact)) return { word: say(`status.reported.${fact.status}`), look: 'reported' };
  return { word: term(fact.status ?? 'occurred'), look: fact.status ?? 'occurred' };
}

/** Whether a card must not read as plain fact, and how it is hedged. */
export function badge(fact) {
  const { word, look } = standing(fact);
  return el('span', { class: `badge is-${look}` }, word);
}

/** What kind of fact it is, in a word or two. */
export function typeWord(fact) {
  return fact.kind === 'role' ? fact.role ?? term('OfficeHolding') : term(fact.type);
}

/** A link to each entity of a slot. */
export function entityLinks(slot) {
  return [...slot].map(([iri, label], i) => [
    i > 0 && ', ',
    addressOf(iri) ? el('a', { href: entityAddress(iri) }, label) : label,
  ]);
}

function slotLines(fact) {
  return LINES[fact.kind].filter(([slot]) => fact.slots[slot].size > 0).map(([slot, key]) =>
    el('div', { class: 'slot' }, el('dt', {}, say(key)), el('dd', {}, entityLinks(fact.slots[slot]))));
}

function when(fact) {
  return fact.date && el('div', { class: 'slot' }, el('dt', {}, say(fact.kind === 'status' ? 'slot.since' : 'slot.when')),
    el('dd', {}, el('time', { datetime: fact.earliest ?? null }, dateInWords(fact.date))));
}

function onWhoseWord(fact) {
  return isReported(fact) && el('div', { class: 'slot source' }, el('dt', {}, say('slot.source')),
    el('dd', {}, entityLinks(fact.slots.source)));
}

function quote(fact) {
  return fact.quote?.words && el('blockquote', { lang: 'de' }, `„${fact.quote.words}“`);
}

/**
 * @param options `head(children)` makes the element that holds badge and type (a button where the
 *     card can be chosen), `origin` tells of the article as well
 */
export function factCard(fact, { head, origin = false } = {}) {
  const title = [badge(fact), el('span', { class: 'fact-type' }, typeWord(fact)),
    fact.words && fact.kind !== 'role' && el('span', { class: 'fact-words', lang: 'de' }, `„${fact.words}“`)];
  return el('article', { class: `fact kind-${fact.kind} is-${standing(fact).look}`, data: { fact: fact.iri } },
    head ? head(title) : el('p', { class: 'fact-head' }, title),
    el('dl', { class: 'slots' }, slotLines(fact), when(fact), onWhoseWord(fact)),
    quote(fact),
    origin && originLine(fact));
}

/** The article that tells a fact, linked to the very words. */
export function originLine(fact) {
  const name = fact.headline ?? decodeURIComponent(fact.article.slice(fact.article.lastIndexOf('/') + 1));
  return el('p', { class: 'origin' }, el('a', { href: articleAddress(fact.iri) },
    fact.published && el('time', { datetime: fact.published }, shortDay(fact.published)), ' ', el('cite', { lang: 'de' }, name)));
}

/** The columns in which facts are downloaded and read out as a table. */
export function factTable(facts) {
  const columns = ['date', 'kind', 'type', 'status', 'who', 'whom', 'place', 'source', 'words', 'article', 'fact'];
  const rows = facts.map((fact) => [fact.date ?? '', fact.kind, fact.kind === 'role' ? fact.role : fact.type, fact.status ?? fact.tenure ?? fact.speechAct ?? '',
    join(fact, 'participant', 'agent', 'speaker', 'holder', 'by'), join(fact, 'target', 'about', 'of', 'territory'),
    join(fact, 'place'), join(fact, 'source'), fact.words ?? '', fact.article, fact.iri]);
  return { columns, rows };
}

function join(fact, ...slots) {
  return slots.flatMap((slot) => [...fact.slots[slot].values()]).join(' | ');
}
