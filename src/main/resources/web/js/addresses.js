// Where things are shown: the page's addresses mirror the IRIs of the graph.
import { plain, queryText, select } from './sparql.js';
import { articleOf } from './terms.js';

let base = null;

/** What all IRIs of this store begin with; read off the first article. */
export async function loadBase() {
  if (base === null) {
    const rows = plain(await select(await queryText('base', {})));
    const found = /^(.*\/)article\//.exec(rows[0]?.article ?? '');
    base = found ? found[1] : 'https://w3id.org/lagebild/';
  }
  return base;
}

/** The address of an article, perhaps at one of its facts or characters. */
export function articleAddress(article) {
  const at = article.indexOf('article/');
  return `/${article.slice(at)}`;
}

/** The address of an entity: its own path, or a parameter if it belongs to one article alone. */
export function entityAddress(entity) {
  const path = /^[^#]*\/(entity\/[^#]+)$/.exec(entity);
  return path ? `/${path[1]}` : `/part?iri=${encodeURIComponent(entity)}`;
}

/** Whatever the graph may hold, if the page has a view for it; else null. */
export function addressOf(iri) {
  if (/\/article\/[^#]+#entity-\d+/.test(iri) || /\/entity\/[^#]+$/.test(iri)) {
    return iri.includes('wikidata.org') ? null : entityAddress(iri);
  }
  return /\/article\/[^/]+/.test(articleOf(iri)) ? articleAddress(iri) : null;
}

/** What servers take for an address; longer ones are kept in the part that no server is sent. */
const LONGEST = 4000;

/** The address of the editor with a query in it. */
export function editorAddress(query) {
  const written = encodeURIComponent(query);
  return `/editor${written.length > LONGEST ? '#' : '?'}query=${written}`;
}

/** The same address with some parameters changed; null removes one. */
export function withParameters(url, changes) {
  const next = new URL(url, location.origin);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') next.searchParams.delete(key);
    else next.searchParams.set(key, value);
  }
  return next.pathname + next.search;
}
