// Facts on an axis of days, in rows by kind, as SVG. A dot is a day, a bar a longer time.
import { svg } from '../dom.js';
import { dateInWords, instant } from '../dates.js';
import { language, term } from '../words.js';
import { articleAddress } from '../addresses.js';
import { standing, typeWord } from './fact.js';

const DAY = 86400000;
const ROW = 15;
const LEFT = 150;
const RIGHT = 20;
const TOP = 34;

/** When a fact lies: from and to in milliseconds, the end exclusive. */
export function extent(fact) {
  const from = instant(fact.earliest ?? fact.latest);
  const to = instant(fact.latest ?? fact.earliest) + DAY;
  return Number.isNaN(from) ? null : { from, to: Math.max(to, from + DAY) };
}

/** Puts marks into as few rows as fit without touching. */
function stack(marks) {
  const ends = [];
  for (const mark of marks) {
    let row = ends.findIndex((end) => end + 4 <= mark.x);
    if (row < 0) row = ends.push(0) - 1;
    ends[row] = mark.x + mark.width;
    mark.row = row;
  }
  return Math.max(1, ends.length);
}

function lanes(facts, place) {
  const groups = new Map();
  for (const fact of facts) {
    const name = fact.kind === 'meeting' ? 'Meeting' : fact.type;
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push({ fact, ...place(fact) });
  }
  return [...groups].map(([name, marks]) => {
    marks.sort((a, b) => a.x - b.x);
    return { name, marks, rows: stack(marks) };
  }).sort((a, b) => (b.name === 'Meeting') - (a.name === 'Meeting') || b.marks.length - a.marks.length || a.name.localeCompare(b.name));
}

function ticks(from, to, width) {
  const months = (to - from) / DAY / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((size) => months / size <= width / 85) ?? 600;
  const first = new Date(from);
  const found = [];
  let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  for (; Date.UTC(Math.floor(month / 12), month % 12, 1) < to; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at < from) continue;
    const options = step >= 12 ? { year: 'numeric' } : { month: 'short', year: 'numeric' };
    found.push({ at, words: new Intl.DateTimeFormat(language(), { timeZone: 'UTC', ...options }).format(at) });
  }
  return found;
}

/**
 * @param facts facts with an extent
 * @param range {from, to} in milliseconds
 * @param width in pixels
 * @returns an SVG whose marks link to the characters of the articles
 */
export function timelineFigure(facts, range, width, label) {
  const scale = (width - LEFT - RIGHT) / (range.to - range.from);
  const x = (at) => LEFT + (Math.min(Math.max(at, range.from), range.to) - range.from) * scale;
  const rows = lanes(facts, (fact) => {
    const { from, to } = extent(fact);
    return { x: x(from), width: Math.max(9, x(to) - x(from)) };
  });
  const height = TOP + rows.reduce((sum, lane) => sum + lane.rows * ROW + 12, 0);
  const figure = svg('svg', { class: 'timeline-figure', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': label },
    ticks(range.from, range.to, width - LEFT).map(({ at, words }) => svg('g', { class: 'tick' },
      svg('line', { x1: x(at), x2: x(at), y1: 22, y2: height }), svg('text', { x: x(at) + 4, y: 16 }, words))));
  let y = TOP;
  for (const lane of rows) {
    figure.append(svg('line', { class: 'lane', x1: 0, x2: width, y1: y - 5, y2: y - 5 }),
      svg('text', { class: 'lane-name', x: 0, y: y + 9 }, term(lane.name)),
      ...lane.marks.map((mark) => drawn(mark, y + mark.row * ROW)));
    y += lane.rows * ROW + 12;
  }
  return figure;
}

function drawn({ fact, x, width }, y) {
  const { word, look } = standing(fact);
  const who = [...fact.slots.participant.values(), ...fact.slots.agent.values()].join(', ');
  const whom = [...fact.slots.target.values()].join(', ');
  const words = `${dateInWords(fact.date)}: ${typeWord(fact)} (${word})${who ? `, ${who}` : ''}${whom ? ` → ${whom}` : ''}`;
  return svg('a', { href: articleAddress(fact.iri), class: `mark is-${look}`, 'aria-label': words },
    svg('title', {}, words), svg('rect', { x, y, width, height: 9, rx: 4.5 }));
}
