// What the looks of lines and dots in the figures mean.
import { el } from '../dom.js';
import { say } from '../words.js';

/** @param names of 'so', 'open', 'not-so', 'territory' */
export function key(...names) {
  return el('ul', { class: 'key', 'aria-label': say('key') }, names.map((name) =>
    el('li', { class: `key-${name}` }, say(`key.${name}`))));
}
