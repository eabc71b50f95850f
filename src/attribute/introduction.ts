import type { WordTable } from '../text/word-table.js';
import { isUpper, isWordCode } from './letters.js';
import { GIVEN } from './name-parts.js';
import { Word } from './word-classes.js';

/** So far back bare surnames are looked for, in UTF-16 units. */
const WINDOW = 4000;
/** So many of them show that the reader knows somebody else by that name already. */
const ENOUGH = 3;

/**
 * Whether `surname` stands alone or behind a title several times before `start`, where the article first has it with a
 * given name. News names a person in full first: where "Brix" and "President Brix" come long before "Ilse Brix", she is
 * another Brix.
 */
export function isKnownBefore(text: string, surname: string, start: number, classes: WordTable): boolean {
  // "— Ada Brix": a signature gives the name in full wherever it stands.
  if (start < 2 || '—–-'.includes(text.charAt(start - 2))) return false;
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start);
  let count = 0;
  for (let at = before.indexOf(surname); at !== -1; at = before.indexOf(surname, at + surname.length)) {
    if (isWordCode(before.charCodeAt(at - 1)) || isWordCode(before.charCodeAt(at + surname.length))) continue;
    if (isBare(before, at, classes) && ++count === ENOUGH) return true;
  }
  return false;
}

/** No name stands right before: "Brix", "The Brix", "President Brix". */
function isBare(text: string, at: number, classes: WordTable): boolean {
  if (text.charCodeAt(at - 1) !== 32 || !isWordCode(text.charCodeAt(at - 2))) {
    // "Mr. Brix", "J. Brix"
    return text.charCodeAt(at - 2) !== 46 || at < 4 || text.charCodeAt(at - 4) !== 32;
  }
  let start = at - 2;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--;
  if (!isUpper(text.charCodeAt(start))) return true;
  const bits = classes.at(text, start, at - 1);
  return bits !== 0 && (bits & (GIVEN | Word.particle)) === 0;
}
