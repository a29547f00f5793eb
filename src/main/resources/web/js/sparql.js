// Asks the endpoint. A query is a file under /queries with $parameters and optional blocks between
// the comment lines `#[name` and `#]`, which stay only if the parameter of that name is given.

const ENDPOINT = '/sparql';
const files = new Map();

/** What the endpoint said instead of an answer. */
export class Refused extends Error {
  /** @param later whether it may answer if it is asked again in a while */
  constructor(message, later = false) {
    super(message);
    this.later = later;
  }
}

async function load(name) {
  if (!files.has(name)) {
    files.set(name, fetch(`/queries/${name}.rq`).then((response) => {
      if (!response.ok) throw new Refused(`/queries/${name}.rq: ${response.status}`);
      return response.text();
    }));
  }
  return files.get(name);
}

/** A template with its parameters put in: a query that runs as it is. */
export function fillIn(template, parameters) {
  const lines = [];
  const open = [];
  for (const line of template.split('\n')) {
    const block = /^\s*#\[(\w+)/.exec(line);
    if (block) open.push(Boolean(parameters[block[1]]));
    else if (/^\s*#\]/.test(line)) open.pop();
    else if (open.every(Boolean)) lines.push(line);
  }
  return lines.join('\n').replace(/\$(\w+)/g, (whole, name) => parameters[name]?.sparql ?? whole);
}

/** The text of one of the page's queries, with these parameters. */
export async function queryText(name, parameters) {
  return fillIn(await load(name), parameters);
}

/** Posts a query; the answer is in the wanted media type. */
export async function post(query, accept, signal) {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'Content-Type': 'application/sparql-query', Accept: accept },
    body: query,
    signal,
  });
  if (!response.ok) throw new Refused((await response.text()).trim() || String(response.status), response.headers.has('Retry-After'));
  return response;
}

/** The rows of a SELECT; each is an object from variable to RDF term {type, value, …}. */
export async function select(query, signal) {
  const answer = await (await post(query, 'application/sparql-results+json', signal)).json();
  return answer.results?.bindings ?? [];
}

/** The same with the values alone. */
export function plain(rows) {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, term]) => [key, term.value])));
}
