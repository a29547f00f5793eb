// Starts the page.
import { fill, el } from './dom.js';
import { listen, render } from './router.js';
import { loadWords, say } from './words.js';
import { drawMasthead } from './masthead.js';

/** Draws the frame in the current language, and the view in it. */
async function start() {
  await loadWords();
  document.getElementById('skip').textContent = say('skip');
  drawMasthead(document.getElementById('masthead'), restart);
  fill(document.getElementById('colophon'), el('p', {}, say('colophon')),
    el('p', {}, el('a', { href: '/sparql' }, 'SPARQL'), ' · ', say('colophon.terms')));
  await render();
}

async function restart(language) {
  await loadWords(language);
  await start();
}

listen();
start();
