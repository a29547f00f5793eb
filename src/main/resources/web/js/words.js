// The page's words in the reader's language. Both files have the same keys; a test compares them.

const LANGUAGES = ['de', 'en'];
const KEY = 'lagebild.language';
let words = {};
let chosen = 'de';

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function preferred() {
  const wanted = [stored(), ...navigator.languages].map((tag) => (tag ?? '').slice(0, 2));
  return wanted.find((tag) => LANGUAGES.includes(tag)) ?? 'en';
}

/** Loads the words of the chosen or the browser's language. */
export async function loadWords(language = preferred()) {
  chosen = LANGUAGES.includes(language) ? language : 'en';
  words = await (await fetch(`/i18n/${chosen}.json`)).json();
  document.documentElement.lang = chosen;
}

/** Remembers a language for the next visit. */
export function rememberLanguage(language) {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // it then holds for this visit alone
  }
}

export function language() {
  return chosen;
}

/** A phrase; {name} in it is replaced by values. An unknown key is shown as it is. */
export function say(key, values = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** A phrase in the singular or plural; keys end in .one and .other. */
export function sayCount(key, number) {
  return say(`${key}.${number === 1 ? 'one' : 'other'}`, { n: new Intl.NumberFormat(chosen).format(number) });
}

/** The word for a class or value of the ontology, or its name where there is none. */
export function term(name) {
  return words[`term.${name}`] ?? name;
}
