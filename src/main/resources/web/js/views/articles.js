// The articles, newest first, searched and narrowed down.
import { el } from '../dom.js';
import { articleAddress, entityAddress } from '../addresses.js';
import { shortDay } from '../dates.js';
import { plain } from '../sparql.js';
import { search } from '../terms.js';
import { say, term } from '../words.js';
import { filterForm, filterNames, filterTerms } from '../parts/filters.js';
import { pageOf, pager, peek } from '../parts/pager.js';
import { findEntities, narrowClass } from '../parts/picker.js';
import { newestArticles, termsOf } from '../parts/selection.js';

const SIZE = 25;
const DOWNLOAD = 2000;

export async function view({ inquiry, parameters }) {
  const page = pageOf(parameters);
  const q = parameters.get('q') ?? '';
  const terms = { ...filterTerms(parameters), words: search(q) };
  const [found, names, entities] = await Promise.all([
    newestArticles(inquiry, terms, peek(SIZE), (page - 1) * SIZE),
    filterNames(inquiry, parameters),
    search(q) && page === 1 ? findEntities(q, null, 8, inquiry.signal) : [],
  ]);
  const shown = await rowsOf(inquiry, found.slice(0, SIZE));
  return {
    name: 'articles',
    title: q ? say('articles.found', { words: q }) : say('articles.title'),
    standfirst: names.entity ? say('articles.naming', { name: names.entity }) : say('articles.standfirst'),
    inquiry,
    things: () => shown.map((row) => row.article),
    table: async () => table(await rowsOf(inquiry, await newestArticles(inquiry, terms, DOWNLOAD))),
    content: [
      filterForm({ parameters, names, extra: [searchField(q)] }),
      entities.length > 0 && entityStrip(entities),
      shown.length === 0 ? el('p', { class: 'notice' }, say('articles.none')) : list(shown),
      pager({ page, more: found.length > SIZE }),
    ],
  };
}

/** What the list tells of articles, in their order. */
async function rowsOf(inquiry, articles) {
  const rows = new Map(plain(await termsOf(inquiry, 'articles', articles)).map((row) => [row.article, row]));
  return articles.map((article) => rows.get(article)).filter(Boolean);
}

function searchField(q) {
  return q ? el('p', { class: 'field asked' }, say('search.for'), ' ', el('strong', {}, q)) : null;
}

function entityStrip(entities) {
  return el('section', { class: 'entity-strip', 'aria-labelledby': 'found-entities' },
    el('h2', { id: 'found-entities' }, say('articles.entities')),
    el('ul', {}, entities.map((row) => el('li', {},
      el('a', { href: entityAddress(row.entity) }, row.label), el('small', {}, term(narrowClass(row.classes)))))));
}

function list(rows) {
  return el('ol', { class: 'article-list' }, rows.map((row) => el('li', {},
    el('article', {},
      el('p', { class: 'byline' },
        row.published ? el('time', { datetime: row.published }, shortDay(row.published)) : el('span', {}, say('undated')),
        row.publisher && el('span', {}, row.publisher)),
      el('h2', {}, el('a', { href: articleAddress(row.article), lang: row.language }, row.headline ?? row.identifier)),
      el('p', { class: 'opening', lang: row.language }, opening(row.opening))))));
}

function opening(words) {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length < 240 ? line : `${line.slice(0, line.lastIndexOf(' ', 235))} …`;
}

function table(rows) {
  return {
    columns: ['published', 'headline', 'publisher', 'identifier', 'article'],
    rows: rows.map((row) => [row.published, row.headline, row.publisher, row.identifier, row.article]),
  };
}
