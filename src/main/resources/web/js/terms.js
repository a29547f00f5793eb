// RDF terms as SPARQL writes them, and the names of the ontology that the page knows.

export const LB = 'https://w3id.org/lagebild/ontology#';
export const SEM = 'http://semanticweb.cs.vu.nl/2009/11/sem/';
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const FORBIDDEN = /[\u0000-\u0020<>"{}|\\^`]/g;

/** An IRI; characters that may not stand in one are percent-encoded, so that it cannot end early. */
export function iri(value) {
  return { sparql: `<${value.replace(FORBIDDEN, (c) => encodeURIComponent(c))}>` };
}

/** A plain literal. */
export function text(value) {
  const escaped = value
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ');
  return { sparql: `"${escaped}"` };
}

/** A day as xsd:date, or nothing if it is none. */
export function day(value) {
  return /^\d{4}-\d{2}-\d{2}$/.test(value ?? '') ? { sparql: `"${value}"^^xsd:date` } : null;
}

/** A whole number from 0. */
export function count(value) {
  return { sparql: String(Math.max(0, Math.trunc(Number(value)) || 0)) };
}

/** Several terms, for VALUES. */
export function many(terms) {
  return terms.length === 0 ? null : { sparql: terms.map((term) => term.sparql).join(' ') };
}

/** The last part of an IRI: the local name of a class, a property or a value of the ontology. */
export function localName(value) {
  return value.slice(Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1);
}

/** The article that a fact, a mention or an entity of its own belongs to. */
export function articleOf(local) {
  const hash = local.indexOf('#');
  return hash < 0 ? local : local.slice(0, hash);
}

/** First and last code point (exclusive) of a stretch of text, from its IRI; null for other IRIs. */
export function span(value) {
  const found = /#char=(\d+),(\d+)$/.exec(value);
  return found ? { begin: Number(found[1]), end: Number(found[2]) } : null;
}

const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|]/g;

/** A search for all words of what somebody typed, in the syntax of the text index; null if none. */
export function search(typed, { prefixes = false } = {}) {
  const words = typed.toLowerCase().split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, 10);
  if (words.length === 0) return null;
  return text(words.map((word) => word.replace(SPECIAL, '\\$&') + (prefixes ? '*' : '')).join(' AND '));
}
