// What happened, goes on, is planned or denied, on an axis of days and as a chronicle.
import { el, fill } from '../dom.js';
import { instant } from '../dates.js';
import { say } from '../words.js';
import { chronicle } from '../parts/chronicle.js';
import { factTable } from '../parts/fact.js';
import { choiceField } from '../parts/filters.js';
import { key } from '../parts/key.js';
import { scopeFacts, scopeForm, scopeNote } from '../parts/scope.js';
import { extent, timelineFigure } from '../parts/timeline-figure.js';

const DAY = 86400000;
const MARGIN = 45 * DAY;
const LISTED = 60;

export async function view({ inquiry, parameters }) {
  const range = choiceField('range', say('timeline.range'), [['near', say('timeline.range.near')], ['all', say('timeline.range.all')]], parameters);
  const [found, form] = await Promise.all([scopeFacts(inquiry, 'timeline', parameters), scopeForm(inquiry, parameters, { extra: [range] })]);
  const facts = found.filter(extent).sort((a, b) => extent(b).from - extent(a).from || (a.iri < b.iri ? -1 : 1));
  const shownDays = parameters.get('range') === 'all' ? around(facts.map(extent), DAY) : near(facts);
  const inside = facts.filter((fact) => extent(fact).to > shownDays.from && extent(fact).from < shownDays.to);
  const drawing = new Drawing(inside, shownDays);
  return {
    name: 'timeline',
    title: say('timeline.title'),
    standfirst: say('timeline.standfirst'),
    inquiry,
    things: () => facts.map((fact) => fact.iri),
    table: () => factTable(facts),
    content: [form, scopeNote(parameters), facts.length === 0 ? el('p', { class: 'notice' }, say('timeline.none')) : [
      drawing.frame, key('so', 'open', 'not-so'), outside(facts, shownDays), list(inside)]],
    mounted: () => drawing.begin(),
    leave: () => drawing.end(),
  };
}

function around(extents, margin) {
  return { from: Math.min(...extents.map((one) => one.from)) - margin, to: Math.max(...extents.map((one) => one.to)) + margin };
}

/** The days around those on which the articles came out. */
function near(facts) {
  const days = facts.map((fact) => instant(fact.published)).filter((day) => !Number.isNaN(day));
  if (days.length === 0) return around(facts.map(extent), DAY);
  return { from: Math.min(...days) - MARGIN, to: Math.max(...days) + MARGIN };
}

function outside(facts, { from, to }) {
  const before = facts.filter((fact) => extent(fact).to <= from).length;
  const after = facts.filter((fact) => extent(fact).from >= to).length;
  return before + after > 0 && el('p', { class: 'note' }, say('timeline.outside', { before, after }));
}

function list(facts) {
  const body = el('div', {}, chronicle(facts.slice(0, LISTED)));
  const more = facts.length > LISTED && el('button', { type: 'button', class: 'more', on: { click: (event) => {
    fill(body, chronicle(facts));
    event.target.remove();
  } } }, say('more'));
  return el('section', { class: 'entity-section timeline-list', 'aria-labelledby': 'by-day' }, el('h2', { id: 'by-day' }, say('timeline.list')), body, more);
}

/** Draws anew when the width changes. */
class Drawing {
  constructor(facts, range) {
    Object.assign(this, { facts, range, width: 0 });
    this.frame = el('div', { class: 'timeline-frame', tabindex: '0', role: 'region', 'aria-label': say('timeline.figure') });
    this.observer = new ResizeObserver(() => this.draw());
  }

  begin() {
    this.observer.observe(this.frame);
  }

  end() {
    this.observer.disconnect();
  }

  draw() {
    const width = Math.max(620, Math.round(this.frame.clientWidth));
    if (width === this.width) return;
    this.width = width;
    fill(this.frame, timelineFigure(this.facts, this.range, width, say('timeline.figure')));
  }
}
