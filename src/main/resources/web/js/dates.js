// EDTF dates in words: days, months, years, weeks, decades, intervals.
import { language, say } from './words.js';

const DAY = 86400000;

function format(date, options) {
  return new Intl.DateTimeFormat(language(), { timeZone: 'UTC', ...options }).format(date);
}

function weekBegin(year, week) {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
  return new Date(monday + (week - 1) * 7 * DAY);
}

function week(year, number) {
  const begin = weekBegin(Number(year), Number(number));
  const end = new Date(begin.getTime() + 6 * DAY);
  const formatter = new Intl.DateTimeFormat(language(), { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  return formatter.formatRange(begin, end);
}

/** An EDTF value in the reader's language; what is not understood stays as it is. */
export function dateInWords(edtf) {
  const value = edtf ?? '';
  if (value.includes('/')) return interval(value.split('/'));
  const bare = value.replace(/[~?%]$/, '');
  const words = simple(bare);
  return bare === value ? words : say('date.about', { date: words });
}

function interval([from, to]) {
  if (from === '' || from === '..') return say('date.until', { date: dateInWords(to) });
  if (to === '' || to === '..') return say('date.since', { date: dateInWords(from) });
  return say('date.fromTo', { from: dateInWords(from), to: dateInWords(to) });
}

function simple(value) {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  if (parts) return calendar(parts[1], parts[2], parts[3]);
  const weeks = /^(\d{4})-W(\d{2})$/.exec(value);
  if (weeks) return week(weeks[1], weeks[2]);
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) return say('date.decade', { year: `${decade[1]}0` });
  const century = /^(\d{2})XX$/.exec(value);
  if (century) return say('date.century', { n: Number(century[1]) + 1 });
  return value;
}

function calendar(year, month, dayOfMonth) {
  if (!month) return year;
  if (Number(month) > 12) return say(`date.season.${month}`, { year });
  if (!dayOfMonth) return format(new Date(Date.UTC(year, month - 1, 1)), { month: 'long', year: 'numeric' });
  return format(new Date(Date.UTC(year, month - 1, dayOfMonth)), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day in its short form. */
export function shortDay(value) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '');
  if (!parts) return value ?? '';
  return format(new Date(Date.UTC(parts[1], parts[2] - 1, parts[3])), { day: 'numeric', month: 'short', year: 'numeric' });
}

/** Milliseconds of an ISO day since 1970; NaN for anything else. */
export function instant(value) {
  return Date.parse(`${value}T00:00:00Z`);
}
