// Reproducible randomness: the same seed gives the same documents on every machine.
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A number in [0, 1): mulberry32. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer in [0, end). */
  below(end) {
    return Math.floor(this.next() * end);
  }

  /** An integer in [from, to]. */
  between(from, to) {
    return from + this.below(to - from + 1);
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(items) {
    return items[this.below(items.length)];
  }

  /** Each item with the given probability, in order. */
  some(items, probability) {
    return items.filter(() => this.chance(probability));
  }

  times(count, make) {
    return Array.from({ length: count }, (_, i) => make(i));
  }
}
