// The sentence around the words that tell a fact, with those words marked.
import { el } from '../dom.js';

const END = /[.!?…]["“”»]?$/;

/** Cuts a stretch of code points down to the sentence around some of them. */
function bounds(points, begin, end) {
  let from = begin;
  while (from > 0 && points[from - 1] !== '\n' && !(points[from - 1] === ' ' && END.test(points.slice(Math.max(0, from - 4), from - 1).join('')) && startsNew(points, from))) from -= 1;
  let to = end;
  while (to < points.length && points[to] !== '\n' && !(END.test(points.slice(Math.max(0, to - 2), to).join('')) && points[to] === ' ' && startsNew(points, to + 1))) to += 1;
  return [from, to];
}

/** A full stop after a number or a short word ("17. April", "Dr. Merz") ends no sentence. */
function startsNew(points, at) {
  const before = points.slice(Math.max(0, at - 6), at - 1).join('');
  return /[\p{Lu}„"“»]/u.test(points[at] ?? 'A') && !/(^|[\s.])(\p{N}+|\p{L}{1,3})\.$/u.test(before);
}

/**
 * @param around a part of the article's text
 * @param from the offset of its first code point
 * @param spans the trigger's stretches
 */
export function sentence(around, from, spans) {
  const points = [...around];
  const first = spans[0];
  const begin = first.begin - from;
  if (begin < 0 || begin >= points.length) return null;
  const [left, right] = bounds(points, begin, Math.min(first.end - from, points.length));
  const parts = [];
  let at = left;
  for (const span of spans.filter((one) => one.begin - from >= left && one.end - from <= right)) {
    parts.push(points.slice(at, span.begin - from).join(''), el('mark', {}, points.slice(span.begin - from, span.end - from).join('')));
    at = span.end - from;
  }
  parts.push(points.slice(at, right).join(''));
  return el('blockquote', { class: 'told', lang: 'de' }, left > 0 || from === 0 ? '' : '… ', parts, right < points.length ? '' : ' …');
}
