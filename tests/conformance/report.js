// Collects disagreements, groups those that are alike and keeps the shortest example of each.
export class Report {
  #ledger;
  #groups = new Map();

  constructor(ledger) {
    this.#ledger = ledger;
  }

  /** How many disagreements the ledger does not explain. */
  get count() {
    return [...this.#groups.values()].reduce((sum, group) => sum + group.count, 0);
  }

  /** Records a disagreement, unless the ledger explains it. */
  add(disagreement) {
    if (this.#ledger.explains(describe(disagreement))) {
      return;
    }

    const key = keyOf(disagreement);
    const group = this.#groups.get(key);
    if (!group) {
      this.#groups.set(key, { count: 1, example: disagreement });
      return;
    }

    group.count++;
    if (disagreement.text.length < group.example.text.length) {
      group.example = disagreement;
    }
  }

  /** The groups, the most frequent first. */
  get groups() {
    return [...this.#groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => b.count - a.count);
  }
}

/** What two disagreements of the same cause have in common. */
export function keyOf({ kind, theirs, ours }) {
  return [kind, theirs, ours].map(text => text.replace(/"(\\.|[^"\\])*"/g, '"…"').replace(/\d+/g, '#').slice(0, 120)).join(' | ');
}

export function describe({ kind, theirs, ours, text }) {
  return `${kind}\ngraphql-js: ${theirs}\nours:       ${ours}\n${text}`;
}
