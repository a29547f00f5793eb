// One article: its text with all mentions marked, and beside it the facts that rest on them.
import { el, fill } from '../dom.js';
import { articleAddress, entityAddress, loadBase } from '../addresses.js';
import { dateInWords, shortDay } from '../dates.js';
import { gather, involves } from '../facts.js';
import { announce, notFound } from '../router.js';
import { iri, localName, span } from '../terms.js';
import { say, sayCount, term } from '../words.js';
import { factCard, factTable } from '../parts/fact.js';
import { highlight, markedText } from '../parts/marked-text.js';

const KINDS = ['meeting', 'event', 'statement', 'status', 'role'];
const LOOKS = { Person: 'person', Organization: 'organization', State: 'state', Nation: 'state', Group: 'group', Phrase: 'phrase' };
const LEGEND = ['person', 'organization', 'state', 'group', 'place', 'time', 'trigger', 'quote'];

export async function view({ inquiry, path, hash }) {
  const article = `${await loadBase()}article/${path}`;
  const asked = { article: iri(article) };
  const [[head], mentions, facts, reprints] = await Promise.all([
    inquiry.rows('article', asked), inquiry.rows('article-mentions', asked), inquiry.terms('article-facts', asked),
    inquiry.rows('reprints', asked)]);
  if (!head) return notFound();
  const frame = frameOf(inquiry, article, head);
  if (head.original) return { ...frame, content: elsewhere(head.original) };
  const sheet = new Sheet(article, head, stretchesOf(mentions), gather(facts).sort((a, b) => a.begin - b.begin));
  return {
    ...frame,
    standfirst: reprints.length > 0 && alsoIn(reprints),
    table: () => factTable(sheet.facts),
    content: sheet.content(),
    mounted: () => sheet.follow(hash),
    hashChanged: (next) => sheet.follow(next),
  };
}

function frameOf(inquiry, article, head) {
  return {
    name: 'article',
    fileName: head.identifier,
    title: head.headline ?? head.identifier,
    titleLanguage: head.language,
    kicker: [head.published ? el('time', { datetime: head.published }, dateInWords(head.published)) : say('undated'),
      head.publisher && ` · ${head.publisher}`, source(head.url)],
    inquiry,
    graph: article,
  };
}

/** A reprint says only where its text stands. */
function elsewhere(original) {
  return el('p', { class: 'notice' }, el('a', { href: articleAddress(original) }, say('article.original')));
}

function alsoIn(reprints) {
  return [say('article.reprints'), ' ', reprints.map((row, i) => [i > 0 && ', ',
    el('a', { href: articleAddress(row.reprint), title: row.headline },
      [row.publisher ?? row.identifier, row.published && ` (${shortDay(row.published)})`])])];
}

function source(url) {
  return /^https?:/.test(url ?? '') && [' · ', el('a', { href: url, rel: 'noreferrer' }, say('article.source'))];
}

function stretchesOf(rows) {
  const byPlace = new Map();
  for (const row of rows) {
    const kind = { EntityMention: 'entity', TimeExpression: 'time', Quotation: 'quote', Trigger: 'trigger' }[localName(row.kind)];
    const key = `${row.mention} ${kind}`;
    if (byPlace.has(key)) continue;
    const kindOfThing = row.class ? localName(row.class) : null;
    byPlace.set(key, {
      iri: row.mention, kind, begin: Number(row.begin), end: Number(row.end), label: row.label,
      entity: row.entity, date: row.date, class: kindOfThing, direct: row.direct === 'true',
      look: kind === 'entity' ? LOOKS[kindOfThing] ?? 'place' : kind,
    });
  }
  return [...byPlace.values()];
}

/** The state of the view: what is chosen, and what follows from that. */
class Sheet {
  constructor(article, head, stretches, facts) {
    Object.assign(this, { article, head, stretches, facts, chosen: null });
    this.codePoints = [...head.text];
  }

  content() {
    this.text = markedText(this.head.text, this.stretches, { describe, lang: this.head.language });
    this.text.addEventListener('click', (event) => this.clicked(event));
    this.side = el('section', { class: 'facts-side', 'aria-label': say('article.facts') });
    this.drawFacts();
    return el('div', { class: 'sheet' },
      el('section', { class: 'text-side', 'aria-label': say('article.text') }, legend(this.text), this.text),
      this.side);
  }

  /** A mention in the text was clicked: the address says which characters. */
  clicked(event) {
    const link = event.target.closest('a.mention');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    this.follow(link.hash);
  }

  /** Chooses what a fragment of the address names: characters, a fact, or nothing. */
  follow(fragment) {
    const where = span(fragment);
    const fact = this.facts.find((one) => one.iri === this.article + fragment);
    if (where) this.chooseCharacters(where);
    else if (fact) this.chooseFact(fact);
    else this.chooseNothing();
  }

  chooseFact(fact) {
    this.chosen = fact;
    this.drawFacts();
    const first = highlight(this.text, fact.spans, 'is-evidence');
    highlight(this.text, [...fact.triggers.values()], 'is-chosen');
    this.scrollTo(first);
    this.cardOf(fact)?.scrollIntoView({ block: 'nearest' });
    announce(say('article.restsOn', { words: this.wordsOf(fact.spans).join(' … ') }));
  }

  chooseCharacters(where) {
    this.chosen = null;
    highlight(this.text, [], 'is-evidence');
    this.scrollTo(highlight(this.text, [where], 'is-chosen'));
    const here = this.stretches.filter((stretch) => stretch.begin < where.end && stretch.end > where.begin
      && (stretch.kind !== 'quote' || stretch.end - stretch.begin < 600))
      .sort((a, b) => (a.end - a.begin) - (b.end - b.begin));
    this.drawFacts(this.inspector(where, here), this.factsAt(where, here));
    this.side.querySelector('.inspector')?.scrollIntoView({ block: 'nearest' });
  }

  chooseNothing() {
    this.chosen = null;
    highlight(this.text, [], 'is-evidence');
    highlight(this.text, [], 'is-chosen');
    this.drawFacts();
  }

  /** Facts that rest on these characters come first, then those that speak of the entity. */
  factsAt(where, here) {
    const resting = this.facts.filter((fact) => fact.spans.some((one) => one.begin < where.end && one.end > where.begin));
    const entities = here.filter((stretch) => stretch.entity && stretch.kind === 'entity').map((stretch) => stretch.entity);
    const telling = this.facts.filter((fact) => !resting.includes(fact) && entities.some((entity) => involves(fact, entity)));
    return [[say('article.restingHere'), resting], [say('article.aboutIt'), telling]];
  }

  inspector(where, here) {
    const words = this.codePoints.slice(where.begin, where.end).join('');
    const entries = here.map(hereLine).filter(Boolean);
    return el('section', { class: 'inspector', 'aria-label': say('article.here') },
      el('header', {}, el('h2', { lang: this.head.language }, `„${words.length > 80 ? `${words.slice(0, 80)} …` : words}“`),
        el('a', { class: 'clear', href: location.pathname + location.search, on: { click: (event) => this.cleared(event) } }, say('article.all'))),
      entries.length > 0 && el('ul', {}, entries));
  }

  cleared(event) {
    event.preventDefault();
    event.stopPropagation();
    history.pushState(null, '', location.pathname + location.search);
    this.chooseNothing();
  }

  drawFacts(inspector = null, groups = null) {
    const all = groups ?? KINDS.map((kind) => [say(`facts.${kind}`), this.facts.filter((fact) => fact.kind === kind)]);
    const drawn = all.filter(([, facts]) => facts.length > 0).map(([name, facts]) => this.group(name, facts));
    fill(this.side, inspector ?? this.summary(), drawn.length > 0 ? drawn : el('p', { class: 'quiet' }, say('article.noFacts')));
  }

  summary() {
    return el('p', { class: 'facts-summary' }, el('strong', {}, sayCount('article.count', this.facts.length)), ' ', say('article.hint'));
  }

  group(name, facts) {
    return el('section', { class: 'fact-group' }, el('h2', {}, name, ' ', el('span', { class: 'number' }, String(facts.length))),
      facts.map((fact) => this.card(fact)));
  }

  card(fact) {
    const card = factCard(fact, { head: (children) => el('button', { type: 'button', class: 'fact-head',
      'aria-pressed': String(this.chosen === fact), title: say('article.show'), on: { click: () => this.pick(fact) } }, children) });
    card.addEventListener('click', (event) => {
      if (!event.target.closest('a, button')) this.pick(fact);
    });
    card.classList.toggle('is-picked', this.chosen === fact);
    if (this.chosen === fact) card.append(this.evidence(fact));
    return card;
  }

  pick(fact) {
    const again = this.chosen === fact;
    history.pushState(null, '', again ? location.pathname + location.search : fact.iri.slice(this.article.length));
    if (again) this.chooseNothing();
    else this.chooseFact(fact);
    this.cardOf(fact)?.querySelector('button').focus({ preventScroll: true });
  }

  cardOf(fact) {
    return [...this.side.querySelectorAll('.fact')].find((card) => card.dataset.fact === fact.iri);
  }

  evidence(fact) {
    return el('p', { class: 'evidence' }, say('fact.rests'), ' ', this.wordsOf(fact.spans).map((words, i) => [i > 0 && ' … ', el('q', { lang: this.head.language }, words)]),
      fact.rules.size > 0 && el('span', { class: 'rule' }, ' ', say('fact.rule', { name: [...fact.rules].join(', ') })));
  }

  wordsOf(spans) {
    const seen = new Map(spans.map((one) => [`${one.begin}`, one]));
    return [...seen.values()].sort((a, b) => a.begin - b.begin).map((one) => this.codePoints.slice(one.begin, one.end).join(''));
  }

  scrollTo(piece) {
    if (!piece) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const box = piece.getBoundingClientRect();
    if (box.top < 90 || box.bottom > innerHeight - 60) piece.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }
}

function hereLine(stretch) {
  if (stretch.kind === 'entity') {
    return el('li', {}, el('span', { class: `swatch mark-${stretch.look}` }, term(stretch.class ?? 'Territory')), ' ',
      el('a', { href: entityAddress(stretch.entity) }, stretch.label ?? localName(stretch.entity)));
  }
  if (stretch.kind === 'time') {
    return el('li', {}, el('span', { class: 'swatch mark-time' }, term('TimeExpression')), ' ', stretch.date ? dateInWords(stretch.date) : say('article.noDate'));
  }
  if (stretch.kind === 'quote') {
    return el('li', {}, el('span', { class: 'swatch mark-quote' }, say(stretch.direct ? 'quote.direct' : 'quote.indirect')), ' ',
      stretch.entity ? el('a', { href: entityAddress(stretch.entity) }, stretch.label ?? '') : say('quote.unknown'));
  }
  return null;
}

function describe(stretch) {
  if (stretch.kind === 'entity') return `${term(stretch.class ?? 'Territory')}: ${stretch.label ?? ''}`;
  if (stretch.kind === 'time') return `${term('TimeExpression')}${stretch.date ? `: ${dateInWords(stretch.date)}` : ''}`;
  return term('Trigger');
}

function legend(text) {
  return el('div', { class: 'legend', role: 'group', 'aria-label': say('legend') }, LEGEND.map((look) =>
    el('button', { type: 'button', class: `swatch mark-${look}`, 'aria-pressed': 'true', on: { click: (event) => {
      const hidden = text.classList.toggle(`hide-${look}`);
      event.currentTarget.setAttribute('aria-pressed', String(!hidden));
    } } }, say(`legend.${look}`))));
}
