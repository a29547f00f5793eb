// The head of every page: name, sections, search, language and theme.
import { el, fill } from './dom.js';
import { go } from './router.js';
import { language, rememberLanguage, say } from './words.js';
import { chooseTheme, themeInUse } from './theme.js';

const SECTIONS = [
  ['/articles', 'nav.articles', /^\/(articles?(\/.*)?)?$/],
  ['/network', 'nav.network', /^\/network/],
  ['/timeline', 'nav.timeline', /^\/timeline/],
  ['/map', 'nav.map', /^\/map/],
  ['/conflicts', 'nav.conflicts', /^\/conflicts/],
  ['/editor', 'nav.editor', /^\/editor/],
];

/** Draws it anew, as after a change of language. */
export function drawMasthead(head, changeLanguage) {
  fill(head,
    el('div', { class: 'masthead-row' },
      el('a', { class: 'wordmark', href: '/articles', 'aria-label': say('home') }, 'Lagebild'),
      el('nav', { 'aria-label': say('nav') }, el('ul', {}, SECTIONS.map(([href, key]) =>
        el('li', {}, el('a', { href }, say(key)))))),
      searchForm(),
      el('div', { class: 'switches' }, languageSwitch(changeLanguage), themeSwitch())));
  markCurrent();
}

/** Marks the section of the address. */
export function markCurrent() {
  const links = document.querySelectorAll('.masthead nav a');
  SECTIONS.forEach(([, , pattern], i) => {
    if (pattern.test(location.pathname)) links[i]?.setAttribute('aria-current', 'page');
    else links[i]?.removeAttribute('aria-current');
  });
}

function searchForm() {
  const field = el('input', { type: 'search', name: 'q', placeholder: say('search.placeholder'), 'aria-label': say('search'), autocomplete: 'off' });
  return el('form', { role: 'search', class: 'search', action: '/articles', on: { submit: (event) => {
    event.preventDefault();
    const words = field.value.trim();
    if (words) go(`/articles?q=${encodeURIComponent(words)}`);
  } } }, field);
}

function languageSwitch(changeLanguage) {
  const other = language() === 'de' ? 'en' : 'de';
  return el('button', { type: 'button', class: 'switch', id: 'language', lang: other, title: say('language.title'), on: { click: async () => {
    rememberLanguage(other);
    await changeLanguage(other);
    document.getElementById('language').focus();
  } } }, other === 'de' ? 'Deutsch' : 'English');
}

function themeSwitch() {
  const button = el('button', { type: 'button', class: 'switch', id: 'theme' });
  const draw = () => {
    const dark = themeInUse() === 'dark';
    button.textContent = say(dark ? 'theme.light' : 'theme.dark');
  };
  button.addEventListener('click', () => {
    chooseTheme(themeInUse() === 'dark' ? 'light' : 'dark');
    draw();
  });
  draw();
  return button;
}
