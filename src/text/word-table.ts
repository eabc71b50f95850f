/**
 * Words with bits, looked up where they stand in a text, without a copy of them. Case and the shape of the apostrophe
 * do not count. Open addressing with linear probing; a look-up is linear in the word's length.
 */
export class WordTable {
  readonly #keys: (string | undefined)[];
  readonly #bits: Int32Array;
  readonly #mask: number;
  readonly #longest: number;

  /** `entries`: words in lower case with straight apostrophes, and their bits. */
  constructor(entries: ReadonlyMap<string, number>) {
    let size = 16;
    while (size < 3 * entries.size) size *= 2;
    this.#keys = new Array(size).fill(undefined);
    this.#bits = new Int32Array(size);
    this.#mask = size - 1;
    this.#longest = Math.max(0, ...[...entries.keys()].map((word) => word.length));
    for (const [word, bits] of entries) {
      let slot = hash(word, 0, word.length) & this.#mask;
      while (this.#keys[slot] !== undefined) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = word;
      this.#bits[slot] = bits;
    }
  }

  /** The bits of `text.slice(start, end)`, 0 for a word that is not in the table. */
  at(text: string, start: number, end: number): number {
    if (end - start > this.#longest) return 0;
    for (let slot = hash(text, start, end) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const key = this.#keys[slot];
      if (key === undefined) return 0;
      if (key.length === end - start && equals(key, text, start)) return this.#bits[slot] as number;
    }
  }
}

/** FNV-1a. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ fold(text.charCodeAt(at)), 0x01000193);
  return value ^ (value >>> 15);
}

function equals(key: string, text: string, start: number): boolean {
  for (let at = 0; at < key.length; at++)
    if (key.charCodeAt(at) !== fold(text.charCodeAt(start + at))) return false;
  return true;
}

function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x2019) return 39;
  return code < 0xc0 ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
