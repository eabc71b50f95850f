/**
 * Words of texts as numbers, one after the other: `words` are hashes of their normal form, never 0; 0 stands where
 * something was left out. `places` say where each stands, see `startOf`. Both are signed, so that every number is a small
 * integer to V8, which boxes the others.
 */
export class WordColumns {
  words = new Int32Array(16);
  places = new Int32Array(16);
  count = 0;
  /** `SENTENCE` if what comes after the words added last begins a sentence. */
  private opens = 0;

  /**
   * Adds the words between two offsets of the text at hand, see `takeUp`. Words are as in the matching rule: case folded, an apostrophe inside
   * a word dropped (dont), a hyphen separates, `6,000` is 6000, `U.S.` is us. The hash is FNV-1a; words of one stem
   * (send, sends, sending) have the upper half in common, see `stem`. Linear.
   */
  add(from: number, end: number): void {
    const to = Math.min(end, length) | 0;
    this.opens = opensAt(from) ? SENTENCE : 0;
    if (from >= to) return;
    this.reserve((to - from) / 2 + 1);
    const { words, places } = this;
    // `| 0` and what is held here keep V8 from looking at each letter anew what kind of number and array there is.
    const text = units;
    const folded = FOLDED;
    let count = this.count;
    let { opens } = this;
    let at = from | 0;
    for (;;) {
      let unit = 0;
      for (; at < to; at++) {
        unit = folded[text[at] as number] as number;
        if (unit >= LEAST_LETTER) break;
        if (unit === SENTENCE_END) opens = SENTENCE;
      }
      if (at >= to) break;
      const start = at;
      let hash = FNV_OFFSET;
      for (;;) {
        do {
          hash = Math.imul(hash ^ unit, FNV_PRIME);
          unit = ++at < to ? (folded[text[at] as number] as number) : SPACE;
        } while (unit >= LEAST_LETTER);
        if (unit === SPACE || at + 1 >= to || !joins(unit, start, at)) break;
        unit = folded[text[++at] as number] as number;
      }
      const root = IS_ENDING[((text[at - 1] as number) | 0x20) & 0x7f] === 0 ? hash : rootOf(hash, start, at);
      // FNV's upper bits hang on the last letters only, its lower ones on all.
      const word = ((root ^ (root << 16)) & ~0xffff) | (hash & 0xffff);
      words[count] = word === 0 ? 1 : word;
      places[count++] = start | (Math.min(at - start, LONGEST_WORD) << LENGTH_SHIFT) | opens;
      // "Mr. Brix" and "J. Brix" go on; so does "5 p.m. on": a stop ends a sentence only after a longer word.
      opens = unit === FULL_STOP && at - start > 3 ? SENTENCE : 0;
    }
    this.count = count;
    this.opens = opens;
  }

  /** Something is left out at an offset, behind the words added last; a sentence may begin with it. */
  interrupt(start: number): void {
    this.reserve(1);
    this.words[this.count] = 0;
    this.places[this.count++] = Math.min(start, LONGEST_TEXT - 1) | this.opens;
  }

  private reserve(more: number): void {
    const needed = this.count + more;
    if (needed <= this.words.length) return;
    const { words, places } = this;
    this.words = new Int32Array(2 * needed);
    this.words.set(words);
    this.places = new Int32Array(2 * needed);
    this.places.set(places);
  }
}

/** Offsets fit 24 bits: of a longer text only the beginning counts. */
const LONGEST_TEXT = 1 << 24;

// The code units of the text at hand. To V8 strings are of many kinds, which `charCodeAt` would tell apart at each letter,
// and only an array that is always the same is read without a look at what it is. What of it no text fills takes no memory.
const units = new Uint16Array(LONGEST_TEXT);
const bytes = Buffer.from(units.buffer);
let length = 0;

/** Takes up a text, of which columns then take the words. */
export function takeUp(text: string): void {
  length = Math.min(text.length, LONGEST_TEXT - 1);
  bytes.write(text.length > length ? text.slice(0, length) : text, 'utf16le');
}

/** Words are no longer than this, in UTF-16 units, as far as places say. */
const LONGEST_WORD = 127;
const LENGTH_SHIFT = 24;
const SENTENCE = 0x80000000 | 0;

/** UTF-16 offset of the word at a place. */
export function startOf(place: number): number {
  return place & (LONGEST_TEXT - 1);
}

/** UTF-16 offset just after it. */
export function endOf(place: number): number {
  return startOf(place) + ((place >>> LENGTH_SHIFT) & LONGEST_WORD);
}

/** Does a sentence begin with it? */
export function opensSentence(place: number): boolean {
  return place < 0;
}

/** The part of a word's hash that all forms of one stem share, 0 to 65535. */
export function stem(word: number): number {
  return word >>> 16;
}

// What a code unit is to the scan: a letter or digit stands for its folded self, all else for a class below '0'.
const SPACE = 0;
const APOSTROPHE = 1;
const COMMA = 2;
const FULL_STOP = 3;
const SENTENCE_END = 4;
const LEAST_LETTER = 0x30;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** The prime's inverse among the 32-bit integers: what FNV-1a has taken in can be taken back, last first. */
const FNV_INVERSE = 0x359c449b;
const [LOWER_D, LOWER_E, LOWER_G, LOWER_I, LOWER_N, LOWER_S] = [0x64, 0x65, 0x67, 0x69, 0x6e, 0x73];
const FOLDED = foldedUnits();

/** Does the text go on with a new sentence at `from`: at the top, on a new line, or after a quotation that ended one? */
function opensAt(from: number): boolean {
  if (from === 0 || (units[from - 1] as number) <= 0x20) return true;
  const last = FOLDED[units[from - 2] as number];
  return last === FULL_STOP || last === SENTENCE_END;
}

/** By the last letter of a word, whether `rootOf` has to look at it. */
const IS_ENDING = new Uint8Array(128);
for (const letter of [LOWER_D, LOWER_E, LOWER_G, LOWER_S]) IS_ENDING[letter] = 1;

/** The hash of a word without a plural or third person's s, -ed, -ing, a last e, as crude as it is fast. */
function rootOf(hash: number, start: number, end: number): number {
  if (end - start < 4) return hash;
  const last = (units[end - 1] as number) | 0x20;
  const before = (units[end - 2] as number) | 0x20;
  if (last === LOWER_E) return without(hash, LOWER_E);
  if (last === LOWER_S) return before === LOWER_S ? hash : without(hash, LOWER_S);
  if (last === LOWER_D)
    return before === LOWER_E && end - start > 4 ? without(without(hash, LOWER_D), LOWER_E) : hash;
  if (before !== LOWER_N || end - start < 6 || ((units[end - 3] as number) | 0x20) !== LOWER_I) return hash;
  return without(without(without(hash, LOWER_G), LOWER_N), LOWER_I);
}

/** FNV-1a before it took in its last unit. */
function without(hash: number, unit: number): number {
  return Math.imul(hash, FNV_INVERSE) ^ unit;
}

/** Does the mark at `at`, after a word that began at `start`, belong to the inside of that word? */
function joins(unit: number, start: number, at: number): boolean {
  if (unit === SENTENCE_END || !isLetter(at + 1)) return false;
  if (unit === APOSTROPHE) return true;
  if (unit === COMMA) return isDigit(at - 1) && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3);
  // U.S., a.m.: single letters between full stops.
  return (at - start === 1 || units[at - 2] === 0x2e) && !isLetter(at + 2) && !isDigit(at - 1);
}

function isLetter(at: number): boolean {
  return at < length && isWordUnit(units[at] as number);
}

function isDigit(at: number): boolean {
  return at < length && (units[at] as number) >= 0x30 && (units[at] as number) <= 0x39;
}

/** Is the code unit a letter, a digit or a mark on one? */
export function isWordUnit(unit: number): boolean {
  return (FOLDED[unit] as number) >= LEAST_LETTER;
}

function foldedUnits(): Uint16Array {
  const folded = new Uint16Array(0x10000);
  const all = Array.from(folded, (_, code) => String.fromCharCode(code)).join('');
  for (const { index } of all.matchAll(/[\p{L}\p{N}\p{M}]/gu)) {
    const lower = (all[index] as string).toLowerCase();
    folded[index] = lower.length === 1 ? lower.charCodeAt(0) : index;
  }
  for (const mark of "'’‘ʼ`") folded[mark.charCodeAt(0)] = APOSTROPHE;
  folded[','.charCodeAt(0)] = COMMA;
  folded['.'.charCodeAt(0)] = FULL_STOP;
  for (const mark of '!?\n\r\u2028\u2029') folded[mark.charCodeAt(0)] = SENTENCE_END;
  return folded;
}
