// The selection that figures read: the newest articles that pass the filters.
import { el } from '../dom.js';
import { gather } from '../facts.js';
import { say } from '../words.js';
import { choiceField, filterForm, filterNames, filterTerms } from './filters.js';
import { newestArticles, termsOf } from './selection.js';

const SIZES = ['100', '50', '200', '500'];

/** How many articles are read. */
export function scopeSize(parameters) {
  const wanted = parameters.get('articles');
  return Number(SIZES.includes(wanted) ? wanted : SIZES[0]);
}

/** The parameters of queries over the selection. */
function scopeTerms(parameters) {
  const kind = parameters.get('kind');
  const on = { sparql: '' };
  return {
    ...filterTerms(parameters),
    meetings: kind === 'meetings' ? on : null,
    events: kind === 'events' ? on : null,
  };
}

/** The rows of a query over the selection. */
export async function scopeRows(inquiry, query, parameters, more = {}) {
  const terms = scopeTerms(parameters);
  const articles = await newestArticles(inquiry, terms, scopeSize(parameters));
  return termsOf(inquiry, query, articles, { ...terms, ...more });
}

/** The facts of a query over the selection. */
export async function scopeFacts(inquiry, query, parameters) {
  return gather(await scopeRows(inquiry, query, parameters));
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
