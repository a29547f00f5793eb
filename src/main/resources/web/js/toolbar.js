// What every view offers beside its contents: downloads, and the SPARQL behind it.
import { editorAddress } from './addresses.js';
import { el, fill } from './dom.js';
import { post, queryText } from './sparql.js';
import { iri, many } from './terms.js';
import { say } from './words.js';
import { csv } from './csv.js';
import { downloadButton, save } from './download.js';

/**
 * @param view has `inquiry` (what was asked), and may have `graph` (the IRI of a named graph) or
 *     `things()` (the IRIs that are shown), `table()` (columns and rows), and `name`
 */
export function toolbar(view) {
  const panel = el('div', { class: 'sparql-panel', id: 'sparql-panel', hidden: true });
  const toggle = el('button', { type: 'button', class: 'tool', 'aria-expanded': 'false', 'aria-controls': 'sparql-panel',
    on: { click: () => {
      panel.hidden = !panel.hidden;
      toggle.setAttribute('aria-expanded', String(!panel.hidden));
      if (!panel.hidden) fill(panel, view.inquiry.asked.map(queryBox));
    } } }, say('tool.sparql'));
  return el('div', { class: 'tools' },
    el('div', { class: 'tool-row', role: 'group', 'aria-label': say('tools') },
      toggle,
      (view.graph || view.things) && [
        download(view, 'Turtle', 'text/turtle', 'ttl'),
        download(view, 'JSON-LD', 'application/ld+json', 'jsonld'),
      ],
      view.table && downloadButton('CSV', async () => save(`${fileName(view)}.csv`, new Blob([csv(await view.table())], { type: 'text/csv' })))),
    panel);
}

function queryBox({ name, query }) {
  return el('section', { class: 'query-box', 'aria-label': name },
    el('header', {}, el('code', {}, name),
      el('a', { href: editorAddress(query) }, say('tool.edit'))),
    el('pre', { tabindex: '0' }, query.trim()));
}

function download(view, label, type, ending) {
  return downloadButton(label, async () => {
    const query = view.graph
      ? await queryText('graph', { graph: iri(view.graph) })
      : await queryText('describe', { things: many([...new Set(view.things())].map(iri)) ?? { sparql: '' } });
    const answer = await post(query, type);
    save(`${fileName(view)}.${ending}`, await answer.blob());
  });
}

function fileName(view) {
  return (view.fileName ?? view.name ?? 'lagebild').replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80);
}
