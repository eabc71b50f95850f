/**
 * Numbers by word, looked up by the word's place in a text so that nothing is cut out or folded first: ASCII case is
 * ignored and a typographic apostrophe is a straight one. Open addressing over FNV-1a.
 */
export class WordTable {
  readonly #words: (string | undefined)[];
  readonly #values: Int32Array;
  readonly #mask: number;

  /** `entries`: words in lower case, with straight apostrophes. */
  constructor(entries: ReadonlyMap<string, number>) {
    let size = 16;
    while (size < entries.size * 3) size *= 2;
    this.#mask = size - 1;
    this.#words = new Array(size).fill(undefined);
    this.#values = new Int32Array(size);
    for (const [word, value] of entries) {
      let slot = hash(word, 0, word.length) & this.#mask;
      while (this.#words[slot] !== undefined) slot = (slot + 1) & this.#mask;
      this.#words[slot] = word;
      this.#values[slot] = value;
    }
  }

  /** The number of the word at `text.slice(start, end)`, -1 where it has none. */
  at(text: string, start: number, end: number): number {
    let slot = hash(text, start, end) & this.#mask;
    for (;;) {
      const word = this.#words[slot];
      if (word === undefined) return -1;
      if (equal(word, text, start, end)) return this.#values[slot] as number;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The number of `word`, 0 where it has none. */
  of(word: string): number {
    const value = this.at(word, 0, word.length);
    return value === -1 ? 0 : value;
  }
}

function fold(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  return code === 0x2019 ? 39 : code;
}

function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ fold(text.charCodeAt(at)), 0x01000193);
  return value ^ (value >>> 15);
}

function equal(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== fold(text.charCodeAt(start + i))) return false;
  return true;
}
