// Which articles a view reads: the newest that pass the filters, found once and then named.
import { count, day, iri, many } from '../terms.js';

/**
 * The IRIs of articles, the newest first; those without a date come last, and not at all if days
 * are asked for. The days are counted first, which the index of dates gives, so that only the
 * articles of a few days are looked at, however many there are.
 */
export async function newestArticles(inquiry, terms, limit, offset = 0) {
  // each day has at least one article
  const days = await inquiry.rows('days', { ...terms, limit: count(offset + limit) });
  const { from, to, skip, dated } = stretch(days, offset, limit);
  const found = from === null ? [] : await ask(inquiry, 'newest', { ...terms, from: day(from), to: day(to) }, limit, skip);
  if (found.length === limit || terms.from || terms.to) return found;
  return [...found, ...await ask(inquiry, 'undated', terms, limit - found.length, Math.max(0, offset - dated))];
}

/** The days, the latest first, on which some of all articles came out, and how many to skip of them. */
export function stretch(days, offset, limit) {
  let dated = 0;
  const found = { from: null, to: null, skip: 0 };
  for (const { published, articles } of days) {
    const next = dated + Number(articles);
    if (next > offset && dated < offset + limit) {
      if (found.to === null) Object.assign(found, { to: published, skip: offset - dated });
      found.from = published;
    }
    dated = next;
  }
  return { ...found, dated };
}

async function ask(inquiry, query, terms, limit, offset) {
  const rows = await inquiry.rows(query, { ...terms, limit: count(limit), offset: count(offset) });
  return rows.map((row) => row.article);
}

/** The rows of a query over some articles; without any it is not asked. */
export async function termsOf(inquiry, query, articles, terms = {}) {
  const selection = many(articles.map(iri));
  return selection ? inquiry.terms(query, { ...terms, selection }) : [];
}
