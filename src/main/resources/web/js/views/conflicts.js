// Claims that stand against each other, side by side with the sentences that make them.
import { el } from '../dom.js';
import { gather, isReported } from '../facts.js';
import { count, iri, many } from '../terms.js';
import { plain } from '../sparql.js';
import { say } from '../words.js';
import { factCard, factTable } from '../parts/fact.js';
import { pageOf, pager, peek } from '../parts/pager.js';
import { scopeForm, scopeNote, scopeRows } from '../parts/scope.js';
import { sentence } from '../parts/sentence.js';

const SIZE = 12;

export async function view({ inquiry, parameters }) {
  const page = pageOf(parameters);
  const [rows, form] = await Promise.all([
    opposed(inquiry, parameters, page), scopeForm(inquiry, parameters, { kinds: false })]);
  const pairs = rows.slice(0, SIZE);
  const told = await tell(inquiry, [...new Set(pairs.flatMap((pair) => [pair.claim, pair.against]))]);
  const known = pairs.filter((pair) => told.has(pair.claim) && told.has(pair.against));
  const facts = [...told.values()].map((one) => one.fact);
  return {
    name: 'conflicts',
    title: say('conflicts.title'),
    standfirst: say('conflicts.standfirst'),
    inquiry,
    things: () => facts.map((fact) => fact.iri),
    table: () => table(known, told),
    content: [form, scopeNote(parameters),
      known.length === 0 ? el('p', { class: 'notice' }, say('conflicts.none')) : grouped(known).map((group) => conflict(group, told)),
      pager({ page, more: rows.length > SIZE })],
  };
}

/** Pairs among the newest articles. */
async function opposed(inquiry, parameters, page) {
  const rows = await scopeRows(inquiry, 'conflicts', parameters, { limit: count(peek(SIZE)), offset: count((page - 1) * SIZE) });
  return plain(rows).filter((row) => row.claim);
}

/** The facts by IRI, each with the words around it. */
async function tell(inquiry, iris) {
  if (iris.length === 0) return new Map();
  const asked = { facts: many(iris.map(iri)) };
  const [rows, around] = await Promise.all([inquiry.terms('facts', asked), inquiry.rows('surroundings', asked)]);
  const words = new Map(around.map((row) => [row.fact, row]));
  const publishers = new Map(rows.map((row) => [row.fact.value, row.publisher?.value]));
  return new Map(gather(rows).map((fact) => [fact.iri, { fact, around: words.get(fact.iri), publisher: publishers.get(fact.iri) }]));
}

/** Pairs with one and the same opposing fact stand together. */
function grouped(pairs) {
  const groups = new Map();
  for (const pair of pairs) {
    const key = `${pair.kind} ${pair.against}`;
    if (!groups.has(key)) groups.set(key, { kind: pair.kind, against: pair.against, claims: [] });
    groups.get(key).claims.push(pair.claim);
  }
  return [...groups.values()];
}

function conflict({ kind, against, claims }, told) {
  return el('section', { class: 'conflict' },
    el('div', { class: 'conflict-side' }, el('h2', {}, say(`conflicts.${kind}.claim`)), claims.map((claim) => voice(told.get(claim)))),
    el('div', { class: 'conflict-side' }, el('h2', {}, say(`conflicts.${kind}.against`)), voice(told.get(against))));
}

function voice({ fact, around, publisher }) {
  const spans = [...fact.triggers.values()].sort((a, b) => a.begin - b.begin);
  const card = factCard(fact, { origin: true });
  const words = around && sentence(around.around, Number(around.from), spans);
  if (words) card.insertBefore(words, card.querySelector('.origin'));
  if (!isReported(fact)) {
    card.querySelector('.slots').append(el('div', { class: 'slot source' }, el('dt', {}, say('slot.source')), el('dd', {}, publisher ?? say('conflicts.noSource'))));
  }
  return card;
}

function table(pairs, told) {
  const { columns } = factTable([]);
  const cells = (fact) => factTable([fact]).rows[0];
  return {
    columns: ['kind', ...columns.map((name) => `claim_${name}`), ...columns.map((name) => `against_${name}`)],
    rows: pairs.map((pair) => [pair.kind, ...cells(told.get(pair.claim).fact), ...cells(told.get(pair.against).fact)]),
  };
}
