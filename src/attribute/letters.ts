// Not exported: V8 takes a module's own constant for what it is, and looks at another's anew for each letter.
const LETTER = letters();

function letters(): Uint8Array {
  const table = new Uint8Array(0x10000);
  // From À on, without × ÷, and without the blocks of punctuation and symbols.
  table.fill(1, 0xc0, 0x2000);
  table.fill(1, 0x2c00, 0x3000);
  table.fill(1, 0x3040, 0xd800);
  table[0xd7] = 0;
  table[0xf7] = 0;
  table.fill(1, 48, 58);
  table.fill(1, 65, 91);
  table.fill(1, 97, 123);
  table[95] = 1;
  // Scripts with capitals: Latin, Greek, Cyrillic, Armenian; Latin and Greek extended.
  for (const [first, last] of [
    [0x41, 0x587],
    [0x1e00, 0x1fff],
  ] as const)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (table[code] === 1 && letter.toLowerCase() !== letter) table[code] = 2;
    }
  return table;
}

/** What a UTF-16 unit is to a word: 0 no part of one, 1 a letter, digit or underscore, 2 a capital letter. */
export const letterOf = (code: number): number => LETTER[code] as number;

// What lies before a text or behind it is no part of a word: NaN, which `charCodeAt` has for it, counts as 0 here.
export const isWordCode = (code: number): boolean => LETTER[code & 0xffff] !== 0;

export const isUpper = (code: number): boolean => LETTER[code & 0xffff] === 2;
