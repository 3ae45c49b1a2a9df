// Disagreements that are meant: each with an id, a pattern that its description must match, and a reason.
import { readFileSync } from 'node:fs';

export class Ledger {
  #entries;

  constructor(file) {
    this.#entries = JSON.parse(readFileSync(file, 'utf8')).map(entry => ({ ...entry, pattern: new RegExp(entry.pattern, 's'), count: 0 }));
  }

  /** Whether an entry explains the disagreement; the entry is counted. */
  explains(description) {
    const entry = this.#entries.find(e => e.pattern.test(description));
    if (entry) {
      entry.count++;
    }

    return entry !== undefined;
  }

  get counts() {
    return this.#entries.map(({ id, count, reason }) => ({ id, count, reason }));
  }
}
