// The form that narrows a view by time, actor and place; its state is the address.
import { el, freshId } from '../dom.js';
import { withParameters } from '../addresses.js';
import { go } from '../router.js';
import { day, iri, LB } from '../terms.js';
import { say } from '../words.js';
import { picker } from './picker.js';

/** The parameters of queries that an address's filters stand for. */
export function filterTerms(parameters) {
  const entity = (name) => (parameters.get(name) ? iri(parameters.get(name)) : null);
  return {
    from: day(parameters.get('from')),
    to: day(parameters.get('to')),
    actor: entity('actor'),
    place: entity('place'),
    entity: entity('entity'),
  };
}

/** The names of the entities that the address filters by. */
export async function filterNames(inquiry, parameters) {
  const names = {};
  await Promise.all(['actor', 'place', 'entity'].filter((key) => parameters.get(key)).map(async (key) => {
    const rows = await inquiry.rows('label', { entity: iri(parameters.get(key)) });
    names[key] = rows[0]?.label ?? parameters.get(key);
  }));
  return names;
}

function change(changes) {
  go(withParameters(location.href, { ...changes, page: null }));
}

function dayField(name, label, parameters) {
  const id = freshId(name);
  return el('div', { class: 'field' }, el('label', { for: id }, label),
    el('input', { type: 'date', id, name, value: parameters.get(name) ?? '', on: { change: (event) => change({ [name]: event.target.value }) } }));
}

function entityField(name, label, kind, parameters, names) {
  const picked = parameters.get(name) ? { iri: parameters.get(name), label: names[name] } : null;
  return picker({ label, kind, picked, changed: (entity) => change({ [name]: entity }) });
}

/** A choice between a few values. */
export function choiceField(name, label, choices, parameters) {
  const id = freshId(name);
  const current = parameters.get(name) ?? choices[0][0];
  return el('div', { class: 'field' }, el('label', { for: id }, label),
    el('select', { id, name, on: { change: (event) => change({ [name]: event.target.value === choices[0][0] ? null : event.target.value }) } },
      choices.map(([value, words]) => el('option', { value, selected: value === current }, words))));
}

/** The form itself. */
export function filterForm({ parameters, names, extra = [] }) {
  const active = ['from', 'to', 'actor', 'place', 'entity', 'q'].some((key) => parameters.get(key));
  return el('form', { class: 'filters', 'aria-label': say('filter'), on: { submit: (event) => event.preventDefault() } },
    dayField('from', say('filter.from'), parameters),
    dayField('to', say('filter.to'), parameters),
    entityField('actor', say('filter.actor'), `${LB}Actor`, parameters, names),
    entityField('place', say('filter.place'), `${LB}Territory`, parameters, names),
    extra,
    active && el('a', { class: 'clear', href: location.pathname }, say('filter.clear')));
}
