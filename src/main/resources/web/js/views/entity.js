// One entity: its names and offices, whom it met, what it did and suffered, what it and others said.
import { el } from '../dom.js';
import { articleAddress, entityAddress, loadBase } from '../addresses.js';
import { shortDay } from '../dates.js';
import { notFound } from '../router.js';
import { count, iri, localName, LB } from '../terms.js';
import { say, term } from '../words.js';
import { chronicle, factSection, officeTable } from '../parts/chronicle.js';
import { factTable } from '../parts/fact.js';
import { narrowClass } from '../parts/picker.js';

const QUOTATIONS = 6;
const SECTIONS = [
  ['entity-territories', 'entity.territories'],
  ['entity-meetings', 'entity.meetings'],
  ['entity-events', 'entity.events'],
  ['entity-statements-by', 'entity.statementsBy'],
  ['entity-statements-about', 'entity.statementsAbout'],
  ['entity-on-its-word', 'entity.onItsWord'],
];

export async function view({ inquiry, path, parameters }) {
  const address = path ? `${await loadBase()}entity/${path}` : parameters.get('iri') ?? '';
  const entity = iri(address);
  const collected = [];
  const section = (query, title, draw) => factSection({ inquiry, query, entity, title: say(title), collected, draw });
  const [known, roles, quotations, ...sections] = await Promise.all([
    inquiry.rows('entity', { entity }),
    section('entity-roles', 'entity.roles', officeTable(address)),
    inquiry.rows('entity-quotations', { entity, limit: count(QUOTATIONS), offset: count(0) }),
    ...SECTIONS.map(([query, title]) => section(query, title, chronicle)),
  ]);
  if (known.length === 0) return notFound();
  const about = portrait(known);
  return {
    name: 'entity',
    fileName: about.label,
    title: about.label,
    titleLanguage: 'de',
    kicker: about.kinds.map((kind) => term(kind)).join(' · '),
    inquiry,
    things: () => [address, ...collected.map((fact) => fact.iri)],
    table: () => factTable(collected),
    content: el('div', { class: 'portrait' },
      infobox(about, address),
      el('div', { class: 'portrait-body' }, roles, quotationSection(quotations), sections,
        collected.length === 0 && quotations.length === 0 && el('p', { class: 'quiet' }, say('entity.nothing')))),
  };
}

function portrait(rows) {
  const values = (name) => [...new Set(rows.filter((row) => localName(row.property) === name).map((row) => row.value))];
  const classes = values('type').filter((value) => value.startsWith(LB)).map(localName);
  const kinds = classes.filter((name) => !['Actor', 'Territory'].includes(name));
  return {
    label: values('label')[0] ?? '',
    names: [...new Set([...values('label').slice(1), ...values('altLabel')])],
    kinds: kinds.length > 0 ? kinds.sort() : [narrowClass(classes.join(' '))],
    items: values('sameAs').filter((value) => /wikidata\.org\/entity\/Q\d+$/.test(value)),
    candidates: values('closeMatch').filter((value) => /\/entity\/Q\d+$/.test(value)),
    countries: rows.filter((row) => localName(row.property) === 'country'),
    point: /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)/.exec(values('asWKT')[0] ?? ''),
  };
}

function infobox(about, address) {
  const line = (key, ...content) => [el('dt', {}, say(key)), el('dd', {}, content)];
  const query = encodeURIComponent(address);
  return el('aside', { class: 'infobox', 'aria-label': say('entity.about') },
    el('dl', {},
      about.names.length > 0 && line('entity.names', el('span', { lang: 'de' }, about.names.join(' · '))),
      about.items.length > 0 && line('entity.wikidata', about.items.map(item)),
      about.candidates.length > 0 && line('entity.candidates', about.candidates.map((value, i) => [i > 0 && ', ', item(value)])),
      about.items.length === 0 && line('entity.wikidata', el('span', { class: 'quiet' }, say('entity.unlinked'))),
      about.countries.length > 0 && line('entity.country', about.countries.map((row) => el('a', { href: entityAddress(row.value) }, row.label ?? localName(row.value)))),
      about.point && line('entity.point', coordinates(about.point)),
      line('entity.iri', el('code', {}, address))),
    el('ul', { class: 'elsewhere' },
      el('li', {}, el('a', { href: `/articles?entity=${query}` }, say('entity.articles'))),
      el('li', {}, el('a', { href: `/network?entity=${query}` }, say('entity.network'))),
      el('li', {}, el('a', { href: `/timeline?entity=${query}` }, say('entity.timeline')))));
}

function item(value) {
  return el('a', { href: `https://www.wikidata.org/wiki/${localName(value)}`, rel: 'noreferrer' }, localName(value));
}

function coordinates([, longitude, latitude]) {
  const degrees = (value, positive, negative) => `${Math.abs(value).toFixed(2)}° ${say(value < 0 ? negative : positive)}`;
  return `${degrees(Number(latitude), 'north', 'south')}, ${degrees(Number(longitude), 'east', 'west')}`;
}

function quotationSection(rows) {
  if (rows.length === 0) return null;
  return el('section', { class: 'entity-section', 'aria-labelledby': 'quotations' }, el('h2', { id: 'quotations' }, say('entity.quotations')),
    el('ul', { class: 'quotations' }, rows.map((row) => el('li', {},
      el('blockquote', { lang: 'de' }, `„${row.words}“`),
      el('p', { class: 'origin' }, el('a', { href: articleAddress(row.quotation) },
        row.published && el('time', { datetime: row.published }, shortDay(row.published)), ' ',
        el('cite', { lang: 'de' }, row.headline ?? decodeURIComponent(localName(row.article)))))))));
}
