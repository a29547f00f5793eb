// Brings addresses to views and keeps title, focus, announcements and history right.
import { el, fill } from './dom.js';
import { Inquiry } from './inquiry.js';
import { Refused } from './sparql.js';
import { say } from './words.js';
import { markCurrent } from './masthead.js';
import { toolbar } from './toolbar.js';

const ROUTES = [
  [/^\/(?:articles)?$/, () => import('./views/articles.js')],
  [/^\/article\/(.+)$/, () => import('./views/article.js')],
  [/^\/entity\/(.+)$/, () => import('./views/entity.js')],
  [/^\/part$/, () => import('./views/entity.js')],
  [/^\/network$/, () => import('./views/network.js')],
  [/^\/timeline$/, () => import('./views/timeline.js')],
  [/^\/map$/, () => import('./views/map.js')],
  [/^\/conflicts$/, () => import('./views/conflicts.js')],
  [/^\/editor$/, () => import('./views/editor.js')],
];

let underWay = null;
let shown = null;

/** Goes to an address of the page. */
export function go(address, { replace = false } = {}) {
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  return render(true);
}

/** Shows whatever the address bar says. */
export async function render(moveFocus = false) {
  const here = location.pathname + location.search;
  if (shown?.here === here && shown.view.hashChanged) {
    shown.view.hashChanged(decodeURIComponent(location.hash));
    return;
  }
  underWay?.abort();
  shown?.view.leave?.();
  shown = null;
  underWay = new AbortController();
  const { signal } = underWay;
  const main = document.getElementById('main');
  main.setAttribute('aria-busy', 'true');
  announce(say('loading'));
  try {
    const view = await makeView(new Inquiry(signal));
    if (signal.aborted) return;
    show(main, view, moveFocus);
    shown = { here, view };
  } catch (failure) {
    if (signal.aborted) return;
    show(main, failureView(failure), moveFocus);
  }
}

async function makeView(inquiry) {
  for (const [pattern, load] of ROUTES) {
    const found = pattern.exec(location.pathname);
    if (found) {
      const module = await load();
      return module.view({
        inquiry,
        path: found[1] ?? null,
        parameters: new URLSearchParams(location.search),
        hash: decodeURIComponent(location.hash),
      });
    }
  }
  return notFound();
}

function show(main, view, moveFocus) {
  document.title = `${view.title} – Lagebild`;
  const heading = el('h1', { tabindex: '-1', class: 'view-title', lang: view.titleLanguage }, view.title);
  fill(main,
    el('div', { class: 'view-head' },
      el('div', { class: 'view-heading' }, view.kicker && el('p', { class: 'kicker' }, view.kicker), heading,
        view.standfirst && el('p', { class: 'standfirst' }, view.standfirst)),
      view.inquiry && toolbar(view)),
    view.content);
  main.className = `view ${view.name ?? ''}`;
  main.removeAttribute('aria-busy');
  // how long that took is read by those who measure
  performance.mark('view');
  markCurrent();
  if (moveFocus) {
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }
  announce(view.title);
  view.mounted?.();
}

function failureView(failure) {
  const known = failure instanceof Refused;
  return {
    title: say('failure.title'),
    content: el('div', { class: 'notice', role: 'alert' },
      el('p', {}, say(failure.later ? 'failure.later' : known ? 'failure.refused' : 'failure.unreachable')),
      el('pre', {}, failure.message),
      failure.later && el('p', {}, el('button', { type: 'button', class: 'tool again', on: { click: () => render(true) } }, say('failure.again')))),
  };
}

/** The view for what is not there. */
export function notFound() {
  return {
    title: say('missing.title'),
    content: el('div', { class: 'notice' }, el('p', {}, say('missing.text')),
      el('p', {}, el('a', { href: '/articles' }, say('missing.articles')))),
  };
}

/** Says something to those who do not see the page. */
export function announce(message) {
  document.getElementById('announcer').textContent = message;
}

function followed(event) {
  const link = event.target.closest?.('a[href]');
  const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plainClick || event.defaultPrevented || link.hasAttribute('download') || link.target) return;
  if (link.origin !== location.origin || !isPage(link.pathname)) return;
  event.preventDefault();
  if (link.id === 'skip') {
    document.getElementById('main').focus();
  } else {
    go(link.pathname + link.search + link.hash);
  }
}

function isPage(path) {
  return ROUTES.some(([pattern]) => pattern.test(path));
}

/** Begins to listen to links and to the browser's own back and forward. */
export function listen() {
  document.addEventListener('click', followed);
  window.addEventListener('popstate', () => render(true));
}
