// Questions of the reader's own, and those that come along.
import { el, fill } from '../dom.js';
import { addressOf, editorAddress } from '../addresses.js';
import { downloadButton, save } from '../download.js';
import { yasqe } from '../libraries.js';
import { announce } from '../router.js';
import { post } from '../sparql.js';
import { say, sayCount } from '../words.js';
import { completeNames } from '../parts/completion.js';

const SHOWN = 500;
const START = `PREFIX lb: <https://w3id.org/lagebild/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?name ?words ?date
WHERE {
  ?meeting a lb:Meeting ; lb:status lb:occurred ; lb:participant/rdfs:label ?name .
  OPTIONAL { ?meeting lb:triggerText ?words }
  OPTIONAL { ?meeting lb:date ?date }
}
LIMIT 25
`;

const GRAPHS = 'text/turtle';
const ROWS = 'application/sparql-results+json';
const DOWNLOADS = {
  [GRAPHS]: [['Turtle', GRAPHS, 'ttl'], ['JSON-LD', 'application/ld+json', 'jsonld']],
  [ROWS]: [['CSV', 'text/csv', 'csv'], ['JSON', ROWS, 'json']],
};

export async function view({ inquiry, parameters, hash }) {
  const asked = parameters.get('query') ?? (hash.startsWith('#query=') ? hash.slice('#query='.length) : null);
  const examples = await (await fetch('/queries.json', { signal: inquiry.signal })).json();
  const named = examples.find((example) => example.name === parameters.get('name'));
  const desk = new Desk(examples, asked ?? named?.text ?? START, inquiry);
  return {
    name: 'editor',
    title: say('editor.title'),
    standfirst: say('editor.standfirst'),
    content: desk.content(),
    mounted: () => desk.open(asked !== null || named !== undefined),
    leave: () => desk.close(),
  };
}

class Desk {
  constructor(examples, query, inquiry) {
    Object.assign(this, { examples, query, inquiry, editor: null });
  }

  content() {
    this.area = el('div', { class: 'editor-area' });
    this.run = el('button', { type: 'button', class: 'run', on: { click: () => this.ask() } }, say('editor.run'));
    this.result = el('section', { class: 'result', 'aria-label': say('editor.result') });
    return el('div', { class: 'desk' },
      el('div', { class: 'desk-main' }, this.area,
        el('div', { class: 'run-row' }, this.run, el('span', { class: 'quiet' }, say('editor.hint'))), this.result),
      this.exampleList());
  }

  exampleList() {
    const list = el('ul', { class: 'example-list' }, this.examples.map((example) => el('li', {},
      el('a', { href: `/editor?name=${encodeURIComponent(example.name)}` }, example.name), el('p', { lang: 'en' }, example.sentence))));
    const field = el('input', { type: 'search', 'aria-label': say('editor.filter'), placeholder: say('editor.filter'), on: { input: () => {
      const wanted = field.value.toLowerCase();
      for (const item of list.children) item.hidden = !item.textContent.toLowerCase().includes(wanted);
    } } });
    return el('aside', { class: 'examples', 'aria-label': say('editor.examples') }, el('h2', {}, say('editor.examples')), field, list);
  }

  async open(runNow) {
    const Yasqe = await yasqe();
    completeNames(Yasqe);
    if (!this.area.isConnected) return;
    this.editor = new Yasqe(this.area, {
      value: this.query, persistenceId: null, showQueryButton: false, createShareableLink: null, resizeable: false,
      editorHeight: '24rem', lineWrapping: false,
      extraKeys: { 'Ctrl-Enter': () => this.ask(), 'Cmd-Enter': () => this.ask(), Tab: 'indentMore', 'Shift-Tab': 'indentLess',
        Esc: (editor) => { editor.display.input.blur(); this.run.focus(); } },
    });
    this.editor.getInputField().setAttribute('aria-label', say('editor.query'));
    const scroller = this.area.querySelector('.CodeMirror-scroll');
    for (const [name, value] of [['tabindex', '0'], ['role', 'region'], ['aria-label', say('editor.query')]]) scroller.setAttribute(name, value);
    this.area.dataset.ready = 'true';
    if (runNow) await this.ask();
  }

  close() {
    this.asking?.abort();
  }

  async ask() {
    const query = this.editor.getValue();
    history.replaceState(null, '', editorAddress(query));
    this.asking?.abort();
    this.asking = new AbortController();
    this.run.disabled = true;
    this.run.textContent = say('editor.running');
    const begun = performance.now();
    try {
      const answer = await post(query, `${ROWS}, ${GRAPHS};q=0.9`, this.asking.signal);
      const type = answer.headers.get('Content-Type') ?? '';
      const drawn = type.includes('json') ? results(await answer.json(), query) : text(await answer.text(), query);
      fill(this.result, drawn(Math.round(performance.now() - begun)));
    } catch (failure) {
      if (failure.name !== 'AbortError') fill(this.result, el('div', { class: 'notice', role: 'alert' }, el('p', {}, say('failure.refused')), el('pre', {}, failure.message)));
    } finally {
      this.run.disabled = false;
      this.run.textContent = say('editor.run');
    }
  }
}

function results(answer, query) {
  if (typeof answer.boolean === 'boolean') return () => el('p', { class: 'verdict' }, say(answer.boolean ? 'editor.yes' : 'editor.no'));
  const { vars } = answer.head;
  const rows = answer.results.bindings;
  return (ms) => {
    const told = sayCount('editor.rows', rows.length).replace('{ms}', ms);
    announce(told);
    return [el('div', { class: 'result-head' }, el('p', {}, told), downloads(query, ROWS)),
      rows.length > SHOWN && el('p', { class: 'quiet' }, say('editor.cut', { n: SHOWN })),
      el('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': say('editor.result') }, el('table', { class: 'rows' },
        el('thead', {}, el('tr', {}, vars.map((name) => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, rows.slice(0, SHOWN).map((row) => el('tr', {}, vars.map((name) => el('td', {}, cell(row[name]))))))))];
  };
}

function cell(term) {
  if (!term) return '';
  if (term.type !== 'uri') return term.value;
  const address = addressOf(term.value);
  const short = term.value.replace(/^https:\/\/w3id\.org\/lagebild\/ontology#/, 'lb:').replace(/^https:\/\/w3id\.org\/lagebild\//, '');
  return address ? el('a', { href: address, title: term.value }, decoded(short)) : el('span', { title: term.value }, decoded(short));
}

function decoded(iri) {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}

function text(graph, query) {
  return (ms) => {
    announce(say('editor.graph', { ms }));
    return [el('div', { class: 'result-head' }, el('p', {}, say('editor.graph', { ms })), downloads(query, GRAPHS)),
      el('pre', { class: 'graph-text', tabindex: '0' }, graph)];
  };
}

/** The same answer as files; it is asked for anew, in the syntax of the file. */
function downloads(query, kind) {
  return el('div', { class: 'tool-row', role: 'group', 'aria-label': say('editor.downloads') }, DOWNLOADS[kind].map(([label, type, ending]) =>
    downloadButton(label, async () => save(`lagebild.${ending}`, await (await post(query, type)).blob()))));
}
