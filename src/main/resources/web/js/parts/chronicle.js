// A list of facts under the days of which they tell, which grows on demand.
import { el, fill, freshId } from '../dom.js';
import { entityAddress } from '../addresses.js';
import { dateInWords } from '../dates.js';
import { gather } from '../facts.js';
import { announce } from '../router.js';
import { count } from '../terms.js';
import { say, sayCount } from '../words.js';
import { factCard, originLine } from './fact.js';
import { peek } from './pager.js';

/** Facts under headings for their dates. */
export function chronicle(facts) {
  const days = new Map();
  for (const fact of facts) {
    const key = fact.date ?? '';
    if (!days.has(key)) days.set(key, []);
    days.get(key).push(fact);
  }
  return el('ol', { class: 'chronicle' }, [...days].map(([date, told]) => el('li', { class: 'day' },
    el('p', { class: 'day-name' }, date ? dateInWords(date) : say('undated')),
    el('div', { class: 'day-facts' }, told.map((fact) => factCard(fact, { origin: true }))))));
}

/**
 * A section of an entity's page over one query; nothing if the query has no rows.
 * @param collected gets every fact that is shown
 * @param draw makes the list of what was loaded so far
 */
export async function factSection({ inquiry, query, entity, title, size = 8, collected, draw = chronicle }) {
  const shown = [];
  const next = async () => {
    const rows = await inquiry.terms(query, { entity, limit: count(peek(size)), offset: count(shown.length) });
    const facts = gather(rows);
    shown.push(...facts.slice(0, size));
    collected.push(...facts.slice(0, size));
    return facts.length > size;
  };
  let more = await next();
  if (shown.length === 0) return null;
  const id = freshId('section');
  const body = el('div', {}, draw(shown));
  const button = el('button', { type: 'button', class: 'more', on: { click: async () => {
    button.disabled = true;
    const before = shown.length;
    more = await next();
    fill(body, draw(shown));
    button.disabled = false;
    button.hidden = !more;
    announce(sayCount('more.loaded', shown.length - before));
  } } }, say('more'));
  button.hidden = !more;
  return el('section', { class: 'entity-section', 'aria-labelledby': id }, el('h2', { id }, title), body, button);
}

/** Offices in a table: who or what, which office, told when and where. */
export function officeTable(entity) {
  return (facts) => el('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': say('facts.role') }, el('table', {},
    el('thead', {}, el('tr', {}, ['slot.holder', 'slot.role', 'slot.of', 'slot.told'].map((key) => el('th', { scope: 'col' }, say(key))))),
    el('tbody', {}, facts.map((fact) => el('tr', {},
      el('td', {}, names(fact.slots.holder, entity)), el('td', { lang: 'de' }, fact.role ?? ''), el('td', {}, names(fact.slots.of, entity)),
      el('td', {}, originLine(fact)))))));
}

function names(slot, entity) {
  return [...slot].map(([iri, label], i) => [i > 0 && ', ',
    iri === entity ? label : el('a', { href: entityAddress(iri) }, label)]);
}
