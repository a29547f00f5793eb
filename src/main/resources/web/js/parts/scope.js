// The selection that figures read: the newest articles that pass the filters.
import { el } from '../dom.js';
import { gather } from '../facts.js';
import { count } from '../terms.js';
import { say } from '../words.js';
import { choiceField, filterForm, filterNames, filterTerms } from './filters.js';

const SIZES = ['100', '50', '200', '500'];

/** How many articles are read. */
export function scopeSize(parameters) {
  const wanted = parameters.get('articles');
  return Number(SIZES.includes(wanted) ? wanted : SIZES[0]);
}

/** The parameters of a query over the selection. */
export function scopeTerms(parameters) {
  const kind = parameters.get('kind');
  const on = { sparql: '' };
  return {
    ...filterTerms(parameters),
    articles: count(scopeSize(parameters)),
    meetings: kind === 'meetings' ? on : null,
    events: kind === 'events' ? on : null,
  };
}

/** The facts of one of the selection's queries. */
export async function scopeFacts(inquiry, query, parameters) {
  return gather(await inquiry.terms(query, scopeTerms(parameters)));
}

/** The form above a figure. */
export async function scopeForm(inquiry, parameters, { kinds = true, extra = [] } = {}) {
  const names = await filterNames(inquiry, parameters);
  return filterForm({ parameters, names, extra: [
    kinds && choiceField('kind', say('filter.what'), ['all', 'meetings', 'events'].map((kind) => [kind, say(`filter.kind.${kind}`)]), parameters),
    choiceField('articles', say('scope.size'), SIZES.map((size) => [size, size]), parameters),
    ...extra,
    names.entity && el('p', { class: 'field asked' }, el('strong', {}, names.entity)),
  ] });
}

/** Says how much was read. */
export function scopeNote(parameters) {
  return el('p', { class: 'scope-note' }, say('scope', { n: scopeSize(parameters) }));
}
