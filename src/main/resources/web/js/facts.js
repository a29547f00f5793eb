// Facts as the page knows them: the rows of a query, gathered into one object for each fact.
import { LB, RDF_TYPE, SEM, articleOf, localName, span } from './terms.js';

const MEETINGS = new Set(['Meeting', 'Summit', 'Talks', 'Visit', 'Call', 'Conference', 'Session']);
const SLOTS = ['participant', 'agent', 'target', 'speaker', 'about', 'via', 'holder', 'of', 'territory', 'by', 'from', 'place', 'source'];
const NAMES = new Map([[`${SEM}hasPlace`, 'place'], [`${SEM}accordingTo`, 'source'],
  [`${SEM}hasEarliestBeginTimeStamp`, 'earliest'], [`${SEM}hasLatestEndTimeStamp`, 'latest']]);

/** Gathers rows of ?fact ?property ?value ?label, in the order in which the facts come. */
export function gather(rows) {
  const facts = new Map();
  for (const row of rows) {
    const iri = row.fact.value;
    if (!facts.has(iri)) facts.set(iri, blank(iri, row));
    take(facts.get(iri), row);
  }
  return [...facts.values()].map(finish);
}

function blank(iri, row) {
  return {
    iri, article: articleOf(iri), types: new Set(), evidence: new Map(), triggers: new Map(), rules: new Set(),
    slots: Object.fromEntries(SLOTS.map((slot) => [slot, new Map()])),
    headline: row.headline?.value, published: row.published?.value,
  };
}

function take(fact, { property, value, label }) {
  const name = NAMES.get(property.value) ?? property.value.replace(LB, '');
  if (property.value === RDF_TYPE) fact.types.add(localName(value.value));
  else if (SLOTS.includes(name)) fact.slots[name].set(value.value, label?.value ?? fallbackName(value));
  else if (name === 'evidence' || name === 'trigger') {
    const target = name === 'trigger' ? fact.triggers : fact.evidence;
    const where = span(value.value);
    if (where) target.set(value.value, { ...where, words: label?.value });
  } else if (name === 'rule') fact.rules.add(localName(value.value));
  else if (name === 'quote') fact.quote = { iri: value.value, words: label?.value };
  else if (['status', 'tenure', 'speechAct'].includes(name)) fact[name] = localName(value.value);
  else if (['role', 'date', 'earliest', 'latest', 'triggerText'].includes(name)) fact[name] = value.value;
}

function fallbackName(value) {
  return value.type === 'uri' ? decodeURIComponent(localName(value.value)).replace(/-/g, ' ') : value.value;
}

function finish(fact) {
  const kind = kindOf(fact.types);
  const narrow = [...fact.types].filter((type) => !['Event', 'Meeting', 'Fact'].includes(type)).sort();
  const words = [...fact.triggers.values()].sort((a, b) => a.begin - b.begin);
  return {
    ...fact,
    kind,
    type: narrow[0] ?? (kind === 'meeting' ? 'Meeting' : 'Event'),
    words: fact.triggerText ?? words.map((trigger) => trigger.words).filter(Boolean)[0],
    begin: words[0]?.begin ?? 0,
    spans: [...fact.evidence.values(), ...fact.triggers.values()],
  };
}

function kindOf(types) {
  if (types.has('OfficeHolding')) return 'role';
  if (types.has('TerritorialStatus')) return 'status';
  if (types.has('Statement')) return 'statement';
  return [...types].some((type) => MEETINGS.has(type)) ? 'meeting' : 'event';
}

/** Whether the article tells it on somebody else's word. */
export function isReported(fact) {
  return fact.slots.source.size > 0;
}

/** Whether a fact speaks of an entity in any of its slots. */
export function involves(fact, entity) {
  return Object.values(fact.slots).some((slot) => slot.has(entity));
}

