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

/** The value of one of the design's tokens, for figures that are drawn without style sheets. */
export function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
