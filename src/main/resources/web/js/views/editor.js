// Questions of the reader's own, and those that come along.
import { el, fill } from '../dom.js';
import { addressOf } from '../addresses.js';
import { yasqe } from '../libraries.js';
import { announce } from '../router.js';
import { post } from '../sparql.js';
import { say, sayCount, termNames } from '../words.js';

const SHOWN = 500;
const PROPERTIES = ['participant', 'agent', 'target', 'speaker', 'speechAct', 'about', 'via', 'quote', 'holder', 'role', 'of', 'territory', 'tenure', 'by', 'from',
  'status', 'date', 'trigger', 'triggerText', 'evidence', 'rule', 'fullName', 'name', 'country'];
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

export async function view({ inquiry, parameters }) {
  const examples = await (await fetch('/queries.json', { signal: inquiry.signal })).json();
  const named = examples.find((example) => example.name === parameters.get('name'));
  const desk = new Desk(examples, parameters.get('query') ?? named?.text ?? START, inquiry);
  return {
    name: 'editor',
    title: say('editor.title'),
    standfirst: say('editor.standfirst'),
    content: desk.content(),
    mounted: () => desk.open(parameters.has('query') || named !== undefined),
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
    prepare(Yasqe);
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
    history.replaceState(null, '', `/editor?query=${encodeURIComponent(query)}`);
    this.asking?.abort();
    this.asking = new AbortController();
    this.run.disabled = true;
    this.run.textContent = say('editor.running');
    const begun = performance.now();
    try {
      const answer = await post(query, 'application/sparql-results+json, text/turtle;q=0.9', this.asking.signal);
      const type = answer.headers.get('Content-Type') ?? '';
      const drawn = type.includes('json') ? results(await answer.json(), query) : text(await answer.text());
      fill(this.result, drawn(Math.round(performance.now() - begun)));
    } catch (failure) {
      if (failure.name !== 'AbortError') fill(this.result, el('div', { class: 'notice', role: 'alert' }, el('p', {}, say('failure.refused')), el('pre', {}, failure.message)));
    } finally {
      this.run.disabled = false;
      this.run.textContent = say('editor.run');
    }
  }
}

/** Completes names of the ontology and variables; the completers that come along ask other servers. */
function prepare(Yasqe) {
  Yasqe.defaults.autocompleters = ['variables'];
  if (Yasqe.Autocompleters?.lagebild) return;
  Yasqe.registerAutocompleter({
    name: 'lagebild', bulk: true, autoShow: false, persistenceId: null,
    isValidCompletionPosition: (editor) => /^[a-z]*:?\w*$/i.test(editor.getCompleteToken().string.trim()),
    get: async () => [...PROPERTIES, ...termNames()].map((name) => `lb:${name}`),
    preProcessToken: (editor, token) => ({ ...token, autocompletionString: token.string.trim() }),
    postProcessSuggestion: (editor, token, suggestion) => suggestion,
  });
}

function results(answer, query) {
  if (typeof answer.boolean === 'boolean') return () => el('p', { class: 'verdict' }, say(answer.boolean ? 'editor.yes' : 'editor.no'));
  const { vars } = answer.head;
  const rows = answer.results.bindings;
  return (ms) => {
    const told = sayCount('editor.rows', rows.length).replace('{ms}', ms);
    announce(told);
    return [el('div', { class: 'result-head' }, el('p', {}, told), rows.length > 0 && csvButton(query)),
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

function csvButton(query) {
  return el('button', { type: 'button', class: 'tool', on: { click: async () => {
    const blob = await (await post(query, 'text/csv')).blob();
    const address = URL.createObjectURL(blob);
    const link = el('a', { href: address, download: 'lagebild.csv' });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  } } }, 'CSV');
}

function text(graph) {
  return () => el('pre', { class: 'graph-text', tabindex: '0' }, graph);
}
