// The libraries that figures and the editor need, loaded only when they are. The versions are
// those of the WebJars in pom.xml.
import { el } from './dom.js';

const CYTOSCAPE = '/lib/cytoscape/3.33.1/dist/';
const LEAFLET = '/lib/leaflet/1.9.4/dist/';
const YASQE = '/lib/zazuko__yasqe/4.5.0/build/';
const sheets = new Map();

function sheet(href) {
  if (!sheets.has(href)) {
    sheets.set(href, new Promise((resolve, reject) => {
      // before the page's own sheets, which adapt it
      document.head.prepend(el('link', { rel: 'stylesheet', href, on: { load: resolve, error: reject } }));
    }));
  }
  return sheets.get(href);
}

/** Cytoscape.js, which draws networks. */
export async function cytoscape() {
  const mark = '__________cytoscape_stylesheet';
  // it would write a style element, which the policy forbids; figures.css says the same
  if (!document.getElementById(mark)) document.head.append(el('meta', { id: mark, name: 'figure', content: 'css' }));
  return (await import(`${CYTOSCAPE}cytoscape.esm.min.mjs`)).default;
}

/** Leaflet, which draws maps. */
export async function leaflet() {
  const [library] = await Promise.all([import(`${LEAFLET}leaflet-src.esm.js`), sheet(`${LEAFLET}leaflet.css`)]);
  return library;
}

/** Yasqe, YASGUI's editor of SPARQL. */
export async function yasqe() {
  await Promise.all([sheet(`${YASQE}yasqe.min.css`), window.Yasqe ?? new Promise((resolve, reject) => {
    document.head.append(el('script', { src: `${YASQE}yasqe.min.js`, on: { load: resolve, error: reject } }));
  })]);
  return window.Yasqe;
}
