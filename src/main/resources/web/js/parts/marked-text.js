// An article's text with its mentions marked in place. Offsets count Unicode code points; stretches
// may lie in each other or overlap, so the text is cut at every boundary and each piece knows all
// stretches that cover it.
import { el } from '../dom.js';

const RANK = { entity: 0, time: 1, trigger: 2, quote: 3 };

/** The pieces of a text: [{begin, end, text, covering: [stretch]}], without gaps. */
export function pieces(codePoints, stretches) {
  const cuts = new Set([0, codePoints.length]);
  for (const { begin, end } of stretches) cuts.add(begin).add(end);
  codePoints.forEach((c, i) => {
    if (c === '\n') cuts.add(i).add(i + 1);
  });
  const ordered = [...cuts].filter((cut) => cut <= codePoints.length).sort((a, b) => a - b);
  return ordered.slice(0, -1).map((begin, i) => {
    const end = ordered[i + 1];
    return {
      begin,
      end,
      text: codePoints.slice(begin, end).join(''),
      covering: stretches.filter((stretch) => stretch.begin <= begin && stretch.end >= end),
    };
  });
}

/** The stretch that a click on a piece means: the shortest of the most telling kind. */
function primary(piece) {
  return piece.covering
    .filter((stretch) => stretch.kind !== 'quote')
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || (a.end - a.begin) - (b.end - b.begin))[0] ?? null;
}

function classes(piece) {
  const found = new Set(['piece']);
  for (const stretch of piece.covering) {
    found.add(stretch.kind === 'quote' ? (stretch.direct ? 'in-quote' : 'in-paraphrase') : `in-${stretch.kind}`);
    if (stretch.kind === 'trigger') found.add('in-trigger');
  }
  return [...found].join(' ');
}

function span(piece) {
  return el('span', { class: classes(piece), data: { begin: piece.begin, end: piece.end } }, piece.text);
}

/**
 * The text in paragraphs. Each run of pieces with one primary stretch is a link to its characters.
 * @param describe tells in words what a stretch is, for those who do not see its colour
 */
export function markedText(text, stretches, { describe, lang }) {
  const paragraphs = [];
  let paragraph = [];
  let run = null;
  for (const piece of pieces([...text], stretches)) {
    if (piece.text === '\n') {
      run = null;
      if (paragraph.length > 0) paragraphs.push(paragraph);
      paragraph = [];
      continue;
    }
    const stretch = primary(piece);
    if (stretch === null) {
      run = null;
      paragraph.push(span(piece));
    } else if (run?.stretch === stretch) {
      run.link.append(span(piece));
    } else {
      run = { stretch, link: mention(stretch, piece, describe) };
      paragraph.push(run.link);
    }
  }
  if (paragraph.length > 0) paragraphs.push(paragraph);
  return el('div', { class: 'text', lang }, paragraphs.map((parts) => el('p', {}, parts)));
}

function mention(stretch, piece, describe) {
  return el('a', { class: `mention mark-${stretch.look}`, href: `#char=${stretch.begin},${stretch.end}`, title: describe(stretch) }, span(piece));
}

/** Highlights the pieces within some ranges; returns the first, or null. */
export function highlight(root, ranges, name) {
  let first = null;
  for (const piece of root.querySelectorAll('.piece')) {
    const begin = Number(piece.dataset.begin);
    const end = Number(piece.dataset.end);
    const on = ranges.some((range) => range.begin <= begin && range.end >= end);
    piece.classList.toggle(name, on);
    if (on && first === null) first = piece;
  }
  return first;
}
