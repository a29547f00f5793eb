// What the editor completes: prefixes, and the names of the ontology. The completers that come along
// with the editor would ask other servers.

let words = null;

function vocabulary() {
  words ??= fetch('/vocabulary.json').then((response) => response.json());
  return words;
}

/** Lets editors complete names at Ctrl+Space, and declare the prefixes of the names that are used. */
export function completeNames(Yasqe) {
  Yasqe.defaults.autocompleters = ['variables'];
  Yasqe.forkAutocompleter('prefixes', { name: 'known-prefixes', persistenceId: null, get: declarations });
  Yasqe.registerAutocompleter({
    name: 'ontology', bulk: false, autoShow: false, persistenceId: null,
    isValidCompletionPosition: (editor) => expected(editor, typed(editor)) !== null,
    get: async (editor) => fitting(await vocabulary(), expected(editor, typed(editor)), typed(editor).word),
    preProcessToken: (editor, token) => {
      const { word, begin, end } = typed(editor);
      return { ...token, string: word, autocompletionString: word, from: { ch: begin }, to: { ch: end } };
    },
  });
}

async function declarations() {
  return Object.entries((await vocabulary()).prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`);
}

/** The name before the cursor, as far as it is written; the editor itself would take its 'a' for a word. */
function typed(editor) {
  const { line, ch } = editor.getDoc().getCursor();
  const word = /(?:[a-z][\w-]*)?(?::[\w-]*)?$/i.exec(editor.getDoc().getLine(line).slice(0, ch))[0];
  return { word, line, begin: ch - word.length, end: ch };
}

/** Which names fit there: 'classes', 'properties', 'all', or null where none does. */
function expected(editor, { line, begin }) {
  const left = editor.getTokenAt({ line, ch: begin });
  if (left.type === 'comment' || /[?$<"'@\w]$/.test(editor.getDoc().getLine(line).slice(0, begin))) return null;
  const before = editor.getPreviousNonWsToken(line, { start: begin })?.string ?? '';
  if (/^(prefix|base)$/i.test(before)) return null;
  if (before === 'a' || before === 'rdf:type') return 'classes';
  return left.state.possibleNext.includes('a') ? 'properties' : 'all';
}

/** Names that begin with what was typed, as a whole or after their prefix. */
function fitting({ classes, properties, values }, kind, word) {
  const names = { classes, properties, all: [...classes, ...values, ...properties] }[kind];
  const wanted = word.toLowerCase();
  const begins = (name) => name.toLowerCase().startsWith(wanted) || name.slice(name.indexOf(':') + 1).toLowerCase().startsWith(wanted);
  return names.filter(begins);
}
