/**
 * Words with bits, looked up where they stand in a text, without a copy of them. Case and the shape of the apostrophe
 * do not count. Open addressing with linear probing; a look-up is linear in the word's length.
 */
export class WordTable {
  /** In each slot 1 + the number of a word, 0 where it is empty. */
  readonly #slots: Uint16Array;
  readonly #mask: number;
  /** Where the letters of each word begin in `#letters`, and one more: where the last word's end. */
  readonly #starts: Int32Array;
  /** Numbers, not strings: V8 has strings of many kinds, and where it meets them all it looks up each one's `charCodeAt`. */
  readonly #letters: Uint16Array;
  readonly #bits: Int32Array;
  readonly #longest: number;

  /** `entries`: words in lower case with straight apostrophes, and their bits; fewer than 65,536. */
  constructor(entries: ReadonlyMap<string, number>) {
    const words = [...entries.keys()];
    const text = words.join('');
    let size = 16;
    while (size < 3 * words.length) size *= 2;
    this.#slots = new Uint16Array(size);
    this.#mask = size - 1;
    this.#starts = new Int32Array(words.length + 1);
    this.#letters = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    this.#bits = Int32Array.from(entries.values());
    this.#longest = Math.max(0, ...words.map((word) => word.length));
    let end = 0;
    for (let word = 0; word < words.length; word++) {
      const start = end;
      end += (words[word] as string).length;
      this.#starts[word + 1] = end;
      let slot = hash(text, start, end) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = word + 1;
    }
  }

  /** The bits of `text.slice(start, end)`, 0 for a word that is not in the table. */
  at(text: string, start: number, end: number): number {
    if (end - start > this.#longest) return 0;
    for (let slot = hash(text, start, end) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const word = (this.#slots[slot] as number) - 1;
      if (word === -1) return 0;
      if (this.#isWord(word, text, start, end)) return this.#bits[word] as number;
    }
  }

  #isWord(word: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters;
    const first = this.#starts[word] as number;
    if ((this.#starts[word + 1] as number) - first !== end - start) return false;
    for (let at = start; at < end; at++)
      if (letters[first + at - start] !== fold(text.charCodeAt(at))) return false;
    return true;
  }
}

/** FNV-1a. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ fold(text.charCodeAt(at)), 0x01000193);
  return value ^ (value >>> 15);
}

function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x2019) return 39;
  return code < 0xc0 ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
