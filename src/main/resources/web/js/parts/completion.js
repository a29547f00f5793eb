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
    isValidCompletionPosition: (editor) => expected(editor) !== null,
    get: async (editor, token) => fitting(await vocabulary(), expected(editor), token.autocompletionString),
    preProcessToken: (editor, token) => ({ ...token, autocompletionString: token.string.trim(), ...(token.string.trim() ? {} : here(editor)) }),
  });
}

async function declarations() {
  return Object.entries((await vocabulary()).prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`);
}

/** Nothing is there yet that would be replaced. */
function here(editor) {
  const { ch } = editor.getDoc().getCursor();
  return { from: { ch }, to: { ch } };
}

/** Which names fit where the cursor is: 'classes', 'properties', 'all', or null where none does. */
function expected(editor) {
  const token = editor.getCompleteToken();
  const { line } = editor.getDoc().getCursor();
  if (!/^\s*$|^[a-z][\w-]*(:[\w-]*)?$/i.test(token.string) || token.type === 'comment') return null;
  const before = editor.getPreviousNonWsToken(line, token);
  if (/^(prefix|base)$/i.test(before?.string ?? '')) return null;
  if (before?.string === 'a' || before?.string === 'rdf:type') return 'classes';
  return token.state.possibleCurrent.includes('a') ? 'properties' : 'all';
}

/** Names that begin with what was typed, as a whole or after their prefix. */
function fitting({ classes, properties, values }, kind, typed) {
  const names = { classes, properties, all: [...classes, ...values, ...properties] }[kind];
  const wanted = typed.toLowerCase();
  const begins = (name) => name.toLowerCase().startsWith(wanted) || name.slice(name.indexOf(':') + 1).toLowerCase().startsWith(wanted);
  return names.filter(begins);
}
