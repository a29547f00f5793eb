// Links to the page before and after.
import { el } from '../dom.js';
import { withParameters } from '../addresses.js';
import { say } from '../words.js';

/** How many rows to ask for so as to see whether more follow. */
export function peek(size) {
  return size + 1;
}

/** @param parameter the name of the address's parameter that counts pages from 1 */
export function pager({ page, more, parameter = 'page' }) {
  if (page === 1 && !more) return null;
  const link = (to, key, rel) => el('a', { href: withParameters(location.href, { [parameter]: to === 1 ? null : String(to) }), rel }, say(key));
  return el('nav', { class: 'pager', 'aria-label': say('pager') },
    page > 1 ? link(page - 1, 'pager.previous', 'prev') : el('span', {}),
    el('span', { class: 'pager-here' }, say('pager.page', { n: page })),
    more ? link(page + 1, 'pager.next', 'next') : el('span', {}));
}

/** The page that an address asks for, from 1. */
export function pageOf(parameters, parameter = 'page') {
  return Math.max(1, Math.trunc(Number(parameters.get(parameter))) || 1);
}
