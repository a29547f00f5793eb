// Actors, the meetings they are in and what they do to each other, as a figure and as tables.
import { el, fill } from '../dom.js';
import { entityAddress } from '../addresses.js';
import { dateInWords } from '../dates.js';
import { cytoscape } from '../libraries.js';
import { iri, many } from '../terms.js';
import { colour } from '../theme.js';
import { say, sayCount, term } from '../words.js';
import { announce } from '../router.js';
import { factCard, factTable, standing, typeWord } from '../parts/fact.js';
import { key } from '../parts/key.js';
import { actorsNamed, certainty, network } from '../parts/network-model.js';
import { narrowClass } from '../parts/picker.js';
import { scopeFacts, scopeForm, scopeNote } from '../parts/scope.js';

const MOST = 45;
const SHAPES = { Person: 'person', Organization: 'organization', State: 'state', Group: 'group' };

export async function view({ inquiry, parameters }) {
  const [facts, form] = await Promise.all([scopeFacts(inquiry, 'network', parameters), scopeForm(inquiry, parameters)]);
  const named = actorsNamed(facts);
  const classes = named.length === 0 ? [] : await inquiry.rows('classes', { entities: many(named.map(iri)) });
  const kinds = new Map(classes.filter((row) => row.classes.split(' ').includes('Actor'))
    .map((row) => [row.entity, SHAPES[narrowClass(row.classes)] ?? 'group']));
  const model = network(facts, kinds, MOST);
  const figure = new Figure(model, kinds);
  return {
    name: 'network',
    title: say('network.title'),
    standfirst: say('network.standfirst'),
    inquiry,
    things: () => [...facts.map((fact) => fact.iri), ...model.actors.map((actor) => actor.iri)],
    table: () => factTable(facts),
    content: [form, scopeNote(parameters), model.actors.length === 0
      ? el('p', { class: 'notice' }, say('network.none'))
      : [figure.content(), key('so', 'open', 'not-so'), table(model)]],
    mounted: () => model.actors.length > 0 && figure.draw(),
    leave: () => figure.leave(),
  };
}

class Figure {
  constructor(model, kinds) {
    Object.assign(this, { model, kinds, cy: null, restyle: () => this.cy?.style(styles()) });
  }

  content() {
    this.canvas = el('div', { class: 'network-canvas', role: 'img', 'aria-label': say('network.figure') });
    this.side = el('div', { class: 'figure-side', 'aria-live': 'polite' });
    this.overview();
    return el('div', { class: 'figure-with-side' }, el('div', { class: 'figure-frame' }, this.canvas,
      el('button', { type: 'button', class: 'tool fit', on: { click: () => this.cy?.fit(undefined, 30) } }, say('network.reset'))), this.side);
  }

  async draw() {
    const make = await cytoscape();
    if (!this.canvas.isConnected) return;
    this.cy = make({ container: this.canvas, elements: this.elements(), style: styles(), minZoom: 0.2, maxZoom: 3,
      layout: { name: 'cose', animate: false, randomize: false, padding: 30, nodeRepulsion: () => 14000, idealEdgeLength: () => 60, nodeOverlap: 30, gravity: 1.4, numIter: 2500, componentSpacing: 50 } });
    this.cy.on('tap', 'node.actor', (event) => this.showActor(this.model.actors.find((actor) => actor.iri === event.target.id())));
    this.cy.on('tap', 'node.meeting, edge', (event) => this.showFacts(event.target.data('title'), event.target.data('facts')));
    window.addEventListener('themechange', this.restyle);
    this.canvas.dataset.drawn = 'true';
  }

  leave() {
    window.removeEventListener('themechange', this.restyle);
    this.cy?.destroy();
    this.cy = null;
  }

  elements() {
    const { actors, meetings, pairs } = this.model;
    const step = (2 * Math.PI) / actors.length;
    const nodes = actors.map((actor, i) => ({ data: { id: actor.iri, label: actor.label, weight: Math.min(actor.facts.length, 20) },
      classes: `actor ${this.kinds.get(actor.iri) ?? 'group'}`, position: { x: 300 * Math.cos(i * step), y: 300 * Math.sin(i * step) } }));
    const gatherings = meetings.flatMap(({ fact, actors: present }, i) => {
      const sure = certainty([fact]);
      const title = meetingTitle(fact);
      return [{ data: { id: fact.iri, label: typeWord(fact), facts: [fact], title }, classes: `meeting ${sure}`, position: { x: 40 * Math.cos(i), y: 40 * Math.sin(i) } },
        ...present.map((actor) => ({ data: { id: `${fact.iri} ${actor}`, source: actor, target: fact.iri, weight: 1, facts: [fact], title }, classes: `attends ${sure}` }))];
    });
    const deeds = pairs.map((pair) => ({ data: { id: `${pair.one.iri} ${pair.other.iri}`, source: pair.one.iri, target: pair.other.iri,
      weight: Math.min(pair.facts.length, 8), facts: pair.facts, title: pairTitle(pair) }, classes: `deed ${certainty(pair.facts)}` }));
    return [...nodes, ...gatherings, ...deeds];
  }

  overview() {
    fill(this.side, el('p', { class: 'quiet' }, say('network.pick')),
      el('ol', { class: 'actor-list' }, this.model.actors.map((actor) => el('li', {},
        el('button', { type: 'button', class: `actor-button mark-${this.kinds.get(actor.iri) ?? 'group'}`, on: { click: () => this.showActor(actor) } }, actor.label),
        el('span', { class: 'number' }, String(actor.facts.length))))));
  }

  showActor(actor) {
    this.cy?.elements().removeClass('faded');
    const node = this.cy?.getElementById(actor.iri);
    if (node?.nonempty()) this.cy.elements().difference(node.closedNeighborhood()).addClass('faded');
    this.showFacts(actor.label, actor.facts, el('p', { class: 'side-links' }, el('a', { href: entityAddress(actor.iri) }, say('network.open')), ' · ',
      el('a', { href: `/network?entity=${encodeURIComponent(actor.iri)}` }, say('network.focus'))));
  }

  showFacts(title, facts, links = null) {
    fill(this.side, el('header', { class: 'side-head' }, el('h2', {}, title),
      el('button', { type: 'button', class: 'tool', on: { click: () => { this.cy?.elements().removeClass('faded'); this.overview(); } } }, '×')), links,
      facts.slice(0, 40).map((fact) => factCard(fact, { origin: true })));
    this.side.querySelector('button').setAttribute('aria-label', say('article.all'));
    this.side.scrollTop = 0;
    announce(`${title}: ${sayCount('article.count', facts.length)}`);
  }
}

function meetingTitle(fact) {
  return [typeWord(fact), fact.date && dateInWords(fact.date)].filter(Boolean).join(', ');
}

function pairTitle(pair) {
  return `${pair.one.label} → ${pair.other.label}`;
}

function styles() {
  const ink = colour('ink');
  const line = { so: colour('so'), open: colour('hearsay'), 'not-so': colour('not-so') };
  return [
    { selector: 'node.actor', style: { label: 'data(label)', width: 'mapData(weight, 1, 20, 18, 54)', height: 'mapData(weight, 1, 20, 18, 54)', 'font-family': 'Source Sans, sans-serif',
      'font-size': 17, color: ink, 'text-outline-color': colour('paper'), 'text-outline-width': 3, 'text-valign': 'bottom', 'text-margin-y': 3, 'text-wrap': 'wrap', 'text-max-width': 150 } },
    ...['person', 'organization', 'state', 'group'].map((kind) => ({ selector: `node.${kind}`, style: { 'background-color': colour(kind) } })),
    { selector: 'node.state', style: { shape: 'round-rectangle' } },
    { selector: 'node.organization', style: { shape: 'hexagon' } },
    { selector: 'node.meeting', style: { shape: 'diamond', width: 16, height: 16, label: 'data(label)', 'font-size': 12, color: colour('quiet'), 'font-family': 'Source Sans, sans-serif', 'text-outline-color': colour('paper'), 'text-outline-width': 2, 'text-margin-y': -2, 'border-width': 2, 'background-color': colour('paper') } },
    { selector: 'edge', style: { width: 'mapData(weight, 1, 8, 1.3, 6)', 'curve-style': 'bezier', opacity: 0.85 } },
    { selector: 'edge.deed', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 0.9 } },
    ...Object.entries(line).map(([sure, tint]) => ({ selector: `edge.${sure}`, style: { 'line-color': tint, 'target-arrow-color': tint } })),
    ...Object.entries(line).map(([sure, tint]) => ({ selector: `node.meeting.${sure}`, style: { 'border-color': tint } })),
    { selector: 'node.meeting.so', style: { 'background-color': line.so } },
    { selector: 'edge.open', style: { 'line-style': 'dashed' } },
    { selector: 'edge.not-so', style: { 'line-style': 'dotted' } },
    { selector: '.faded', style: { opacity: 0.12 } },
  ];
}

function table({ meetings, pairs }) {
  const link = (address, label) => el('a', { href: address }, label);
  const fromMeetings = meetings.map(({ fact }) => el('tr', {},
    el('td', {}, [...fact.slots.participant].map(([id, label], i) => [i > 0 && ', ', link(entityAddress(id), label)])),
    el('td', {}, typeWord(fact)), el('td', {}, standing(fact).word), el('td', {}, fact.date ? dateInWords(fact.date) : ''), el('td', {}, '1')));
  const fromPairs = pairs.map((pair) => el('tr', {},
    el('td', {}, link(entityAddress(pair.one.iri), pair.one.label), ' → ', link(entityAddress(pair.other.iri), pair.other.label)),
    el('td', {}, [...new Set(pair.facts.map((fact) => term(fact.type)))].join(', ')), el('td', {}, [...new Set(pair.facts.map((fact) => standing(fact).word))].join(', ')),
    el('td', {}, ''), el('td', {}, String(pair.facts.length))));
  return el('details', { class: 'as-table' }, el('summary', {}, say('network.table')), el('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': say('network.table') },
    el('table', {}, el('thead', {}, el('tr', {}, ['network.one', 'network.what', 'table.status', 'slot.when', 'network.together'].map((key) => el('th', { scope: 'col' }, say(key))))),
      el('tbody', {}, fromMeetings, fromPairs))));
}
