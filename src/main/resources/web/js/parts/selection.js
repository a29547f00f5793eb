// Which articles a view reads: the newest that pass the filters, found once and then named.
import { count, iri, many } from '../terms.js';

/**
 * The IRIs of articles, the newest first. Where those with a date end, those without follow, if
 * there is room and no days are asked for.
 */
export async function newestArticles(inquiry, terms, limit, offset = 0) {
  const dated = await ask(inquiry, 'newest', terms, limit, offset);
  if (dated.length >= limit || (dated.length === 0 && offset > 0) || terms.from || terms.to) return dated;
  return [...dated, ...await undatedArticles(inquiry, terms, limit - dated.length)];
}

/** The IRIs of the articles without a date. */
export function undatedArticles(inquiry, terms, limit, offset = 0) {
  return ask(inquiry, 'undated', terms, limit, offset);
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
