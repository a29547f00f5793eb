// The questions that one view has put to the endpoint, kept so that it can show them.
import { plain, queryText, select } from './sparql.js';

export class Inquiry {
  /** @param signal stops what is under way when the reader has gone on */
  constructor(signal) {
    this.signal = signal;
    this.questions = [];
  }

  /** Names and texts of the queries, in the order in which the view asks them. */
  get asked() {
    return this.questions.filter((question) => question.query !== null);
  }

  /** The rows of one of the page's queries as plain values. */
  async rows(name, parameters = {}) {
    return plain(await this.terms(name, parameters));
  }

  /** The rows of one of the page's queries as RDF terms. */
  async terms(name, parameters = {}) {
    // takes its place before it waits: of two files either may come first
    const question = { name, query: null };
    this.questions.push(question);
    question.query = await queryText(name, parameters);
    return select(question.query, this.signal);
  }
}
