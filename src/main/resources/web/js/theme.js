// Light or dark: the browser's preference, unless the reader has chosen.

const KEY = 'lagebild.theme';

/** 'light' or 'dark', whichever is shown. */
export function themeInUse() {
  return document.documentElement.dataset.theme
    ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** Shows a theme now and on the next visit; figures redraw at the event `themechange`. */
export function chooseTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // it then holds for this visit alone
  }
  window.dispatchEvent(new Event('themechange'));
}

/** A colour of the design as the current theme has it, for figures drawn without style sheets. */
export function colour(name) {
  const probe = document.createElement('span');
  probe.className = `colour-${name}`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
