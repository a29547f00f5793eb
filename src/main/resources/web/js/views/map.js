// Where meetings and events take place and who is said to hold which territory.
import { el, fill } from '../dom.js';
import { entityAddress } from '../addresses.js';
import { leaflet } from '../libraries.js';
import { announce } from '../router.js';
import { iri, localName, many } from '../terms.js';
import { colour } from '../theme.js';
import { features } from '../topojson.js';
import { say, sayCount, term } from '../words.js';
import { factCard, factTable, standing } from '../parts/fact.js';
import { key } from '../parts/key.js';
import { certainty } from '../parts/network-model.js';
import { scopeFacts, scopeForm, scopeNote } from '../parts/scope.js';

let world = null;

export async function view({ inquiry, parameters }) {
  const [facts, form, lands] = await Promise.all([scopeFacts(inquiry, 'map', parameters), scopeForm(inquiry, parameters, { kinds: false }), loadWorld()]);
  const places = placesOf(facts);
  const points = places.length === 0 ? [] : await inquiry.rows('points', { places: many(places.map((place) => iri(place.iri))) });
  locate(places, points, lands);
  const figure = new Figure(places, lands);
  return {
    name: 'map',
    title: say('map.title'),
    standfirst: say('map.standfirst'),
    inquiry,
    things: () => [...facts.map((fact) => fact.iri), ...places.map((place) => place.iri)],
    table: () => factTable(facts),
    content: [form, scopeNote(parameters), figure.content(), key('so', 'open', 'not-so', 'territory'), el('p', { class: 'quiet note' }, say('map.note')), table(places)],
    mounted: () => figure.draw(),
    leave: () => figure.leave(),
  };
}

function placesOf(facts) {
  const places = new Map();
  for (const fact of facts) {
    for (const [id, label] of [...fact.slots.place, ...fact.slots.territory]) {
      if (!places.has(id)) places.set(id, { iri: id, label, facts: [] });
      places.get(id).facts.push(fact);
    }
  }
  return [...places.values()].sort((a, b) => b.facts.length - a.facts.length || a.label.localeCompare(b.label));
}

/** Coordinates come from the graph; a country without any lies where its outline does. */
function locate(places, points, lands) {
  const at = new Map(points.map((row) => [row.place, /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/.exec(row.point)]));
  for (const place of places) {
    const found = at.get(place.iri);
    place.land = lands.byItem.get(localName(place.iri)) ?? null;
    if (found) place.at = [Number(found[2]), Number(found[1])];
    else if (place.land) place.at = middle(place.land.geometry);
  }
}

/** The middle of the largest part of an outline, as latitude and longitude. */
function middle({ type, coordinates }) {
  const boxes = (type === 'Polygon' ? [coordinates] : coordinates).map(([ring]) => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
  });
  const area = (box) => (box.east - box.west) * (box.north - box.south);
  const largest = boxes.reduce((best, box) => (area(box) > area(best) ? box : best));
  return [(largest.south + largest.north) / 2, (largest.west + largest.east) / 2];
}

function isTerritory(place) {
  return place.facts.some((fact) => fact.kind === 'status');
}

class Figure {
  constructor(places, lands) {
    Object.assign(this, { places: places.filter((place) => place.at), unplaced: places.filter((place) => !place.at), lands, map: null, restyle: () => this.style() });
  }

  content() {
    this.canvas = el('div', { class: 'map-canvas', role: 'region', 'aria-label': say('map.figure') });
    this.side = el('div', { class: 'figure-side', 'aria-live': 'polite' });
    this.overview();
    return el('div', { class: 'figure-with-side' }, this.canvas, this.side);
  }

  async draw() {
    const library = await leaflet();
    if (!this.canvas.isConnected) return;
    this.library = library;
    this.map = library.map(this.canvas, { attributionControl: false, minZoom: 1, maxZoom: 8, worldCopyJump: true, zoomSnap: 0.5 });
    this.fit();
    this.outline = library.geoJSON(this.lands.outline, { interactive: false }).addTo(this.map);
    this.markers = this.places.map((place) => this.marker(place));
    this.style();
    window.addEventListener('themechange', this.restyle);
    this.canvas.dataset.drawn = 'true';
  }

  fit() {
    if (this.places.length === 0) this.map.setView([45, 20], 3);
    else this.map.fitBounds(this.library.latLngBounds(this.places.map((place) => place.at)).pad(0.12), { maxZoom: 5 });
  }

  marker(place) {
    const marker = this.library.circleMarker(place.at, { radius: 5 + Math.min(10, Math.sqrt(place.facts.length) * 2), weight: 2 }).addTo(this.map);
    marker.bindTooltip(el('span', {}, `${place.label} (${place.facts.length})`), { direction: 'top', opacity: 1 });
    marker.on('click', () => this.show(place));
    return { place, marker };
  }

  style() {
    const named = new Set(this.places.map((place) => place.land));
    const [line, land, shaded] = [colour('rule-strong'), colour('land'), colour('land-named')];
    this.outline.setStyle((feature) => ({ color: line, weight: 0.6, fillColor: named.has(feature) ? shaded : land, fillOpacity: 1 }));
    const tints = { so: colour('so'), open: colour('hearsay'), 'not-so': colour('not-so') };
    for (const { place, marker } of this.markers) {
      const sure = certainty(place.facts);
      const tint = isTerritory(place) ? colour('state') : tints[sure];
      marker.setStyle({ color: tint, fillColor: tint, fillOpacity: sure === 'so' || isTerritory(place) ? 0.65 : 0.15, dashArray: sure === 'so' || isTerritory(place) ? null : '3 3' });
    }
  }

  leave() {
    window.removeEventListener('themechange', this.restyle);
    this.map?.remove();
  }

  overview() {
    const button = (place) => el('li', {},
      el('button', { type: 'button', class: `actor-button mark-${isTerritory(place) ? 'state' : 'place'}`, on: { click: () => this.show(place) } }, place.label),
      el('span', { class: 'number' }, String(place.facts.length)));
    fill(this.side,
      this.places.length === 0 ? el('p', { class: 'quiet' }, say('map.none')) : el('ol', { class: 'actor-list' }, this.places.map(button)),
      this.unplaced.length > 0 && [el('h2', {}, say('map.unplaced')), el('ol', { class: 'actor-list' }, this.unplaced.map(button))]);
  }

  show(place) {
    if (place.at) this.map?.panTo(place.at);
    fill(this.side, el('header', { class: 'side-head' }, el('h2', {}, el('a', { href: entityAddress(place.iri) }, place.label)),
      el('button', { type: 'button', class: 'tool', 'aria-label': say('map.places'), on: { click: () => this.overview() } }, '×')),
    place.facts.map((fact) => factCard(fact, { origin: true })));
    this.side.scrollTop = 0;
    announce(`${place.label}: ${sayCount('article.count', place.facts.length)}`);
  }
}

/** The outline of the world, and which of its parts are which Wikidata items. */
async function loadWorld() {
  world ??= Promise.all(['countries-50m', 'countries'].map(async (name) => (await fetch(`/outline/${name}.json`)).json()))
    .then(([topology, items]) => {
      const outline = features(topology, 'countries');
      const byName = new Map(outline.features.map((feature) => [feature.id ?? feature.properties.name, feature]));
      return { outline, byItem: new Map(Object.entries(items).map(([item, name]) => [item, byName.get(name)])) };
    });
  return world;
}

function table(places) {
  const row = (place) => el('tr', {}, el('td', {}, el('a', { href: entityAddress(place.iri) }, place.label)), el('td', {}, say(place.at ? 'editor.yes' : 'editor.no')),
    el('td', {}, String(place.facts.length)), el('td', {}, [...new Set(place.facts.map((fact) => `${term(fact.type)} (${standing(fact).word})`))].join(', ')));
  return el('details', { class: 'as-table' }, el('summary', {}, say('network.table')), el('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': say('network.table') },
    el('table', {}, el('thead', {}, el('tr', {}, ['map.place', 'map.drawn', 'map.count', 'map.what'].map((key) => el('th', { scope: 'col' }, say(key))))), el('tbody', {}, places.map(row)))));
}
