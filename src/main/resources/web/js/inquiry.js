// The questions that one view has put to the endpoint, kept so that it can show them.
import { plain, queryText, select } from './sparql.js';

export class Inquiry {
  /** @param signal stops what is under way when the reader has gone on */
  constructor(signal) {
    this.signal = signal;
    this.asked = [];
  }

  /** The rows of one of the page's queries as plain values. */
  async rows(name, parameters = {}) {
    return plain(await this.terms(name, parameters));
  }

  /** The rows of one of the page's queries as RDF terms. */
  async terms(name, parameters = {}) {
    const query = await queryText(name, parameters);
    this.asked.push({ name, query });
    return select(query, this.signal);
  }
}
