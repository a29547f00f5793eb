// A field in which an entity is picked by name: an ARIA combobox with a list below.
import { loadBase } from '../addresses.js';
import { el, fill, freshId } from '../dom.js';
import { plain, queryText, select } from '../sparql.js';
import { count, iri, search, text } from '../terms.js';
import { say, term } from '../words.js';

const PAUSE = 180;
const NARROW = ['Person', 'Organization', 'State', 'Group', 'Country', 'Region', 'City', 'Water', 'Continent', 'Site'];

/** The narrowest known class among names of classes parted by blanks. */
export function narrowClass(classes) {
  const all = (classes ?? '').split(' ');
  return NARROW.find((name) => all.includes(name)) ?? all[0] ?? '';
}

/** Entities by a part of their name. */
export async function findEntities(name, kind, limit, signal) {
  const query = await queryText('entities-by-name', { known: iri(`${await loadBase()}graph/entities`), name: search(name, { prefixes: true }) ?? text(''), kind: kind && iri(kind), limit: count(limit) });
  return plain(await select(query, signal)).filter((row) => row.entity);
}

/**
 * @param picked the entity {iri, label} that is chosen at first, or null
 * @param changed is told the newly picked IRI, or null when the field is emptied
 */
export function picker({ label, kind, picked, changed }) {
  const list = el('ul', { class: 'picker-list', role: 'listbox', id: freshId('options'), 'aria-label': label, hidden: true });
  const field = el('input', { type: 'text', id: freshId('picker'), role: 'combobox', autocomplete: 'off', 'aria-expanded': 'false',
    'aria-autocomplete': 'list', 'aria-controls': list.id, value: picked?.label ?? '', placeholder: say('filter.any') });
  const state = { options: [], active: -1, timer: 0, asking: null };

  function close() {
    list.hidden = true;
    state.active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  function choose(option) {
    field.value = option.label;
    close();
    changed(option.entity);
  }

  function highlight(index) {
    state.active = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    const item = list.children[index];
    if (item) {
      field.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    }
  }

  async function search() {
    const name = field.value.trim();
    state.asking?.abort();
    if (name.length < 2) return close();
    state.asking = new AbortController();
    try {
      state.options = await findEntities(name, kind, 12, state.asking.signal);
    } catch (failure) {
      field.title = failure.later ? failure.message : '';
      return close();
    }
    field.title = '';
    fill(list, state.options.map((option) => el('li', { role: 'option', id: freshId('option'), 'aria-selected': 'false',
      on: { mousedown: (event) => { event.preventDefault(); choose(option); } } },
      el('span', {}, option.label), el('small', {}, term(narrowClass(option.classes))))));
    list.hidden = state.options.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    state.active = -1;
    return undefined;
  }

  const keys = {
    ArrowDown: () => highlight(Math.min(state.active + 1, state.options.length - 1)),
    ArrowUp: () => highlight(Math.max(state.active - 1, 0)),
    Escape: close,
    Enter: () => {
      if (!list.hidden && state.active >= 0) choose(state.options[state.active]);
      else if (!list.hidden && state.options.length > 0) choose(state.options[0]);
      else if (field.value.trim() === '') changed(null);
    },
  };
  field.addEventListener('input', () => { clearTimeout(state.timer); state.timer = setTimeout(search, PAUSE); });
  field.addEventListener('keydown', (event) => {
    if (keys[event.key]) {
      if (event.key !== 'Escape' || !list.hidden) event.preventDefault();
      keys[event.key]();
    }
  });
  field.addEventListener('blur', () => {
    close();
    if (field.value.trim() === '' && picked) changed(null);
  });
  return el('div', { class: 'field picker' }, el('label', { for: field.id }, label), field, list);
}
