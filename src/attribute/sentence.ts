import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower, isNounHere, isVerb, wordAt } from './word-at.js';
import { Word } from './word-classes.js';

/** No sentence is read further than this many tokens to either side: the scan stays linear in text without full stops. */
const REACH = 300;

/** First token of the sentence that holds the quotation at `at`. */
export function sentenceStart(t: Tokens, at: number): number {
  const limit = Math.max(0, at - REACH);
  let start = at;
  while (start > limit) {
    const kind = t.kind[start - 1];
    if (kind === Kind.stop) break;
    if (kind === Kind.quote && closingMark(t, start - 1) === 'stop') break;
    start--;
  }
  return start === 0 ? afterDateline(t, at) : start;
}

/** "PORT BRILL, Dec. 8 (HPA) — ": where the sentence begins behind the place, the day and the agency. */
function afterDateline(t: Tokens, limit: number): number {
  const place = isCapital(t, 0) ? t.text.slice(t.start[0], t.end[0]) : '';
  if (place.length < 3 || place !== place.toUpperCase()) return 0;
  for (let at = 1; at < limit && at < DATELINE; at++) {
    if (t.kind[at] === Kind.dash) return at + 1;
    if (t.kind[at] === Kind.quote || (isLower(t, at) && !is(t, at, Word.date | Word.number | Word.particle)))
      return 0;
  }
  return 0;
}

/** A dateline has no more tokens. */
const DATELINE = 14;

/** Token behind the last of the sentence that holds token `at`. */
export function sentenceEnd(t: Tokens, at: number): number {
  const limit = Math.min(t.kind.length, at + REACH);
  let end = Math.min(at + 1, t.kind.length);
  while (end < limit && t.kind[end] !== Kind.stop) end++;
  return end;
}

/** How the words inside a quotation end: a comma there promises an attribution behind. */
export function closingMark(t: Tokens, at: number): 'comma' | 'stop' | 'query' | 'none' {
  for (let end = (t.end[at] as number) - 1; end > (t.start[at] as number); end--) {
    const char = t.text.charAt(end);
    if ('"”’\'»‘“` '.includes(char)) continue;
    return char === ','
      ? 'comma'
      : char === '.' || char === '…'
        ? 'stop'
        : char === '?' || char === '!'
          ? 'query'
          : 'none';
  }
  return 'none';
}

/** The first quotation from token `from` on, `limit` where there is none. */
export function nextQuote(t: Tokens, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (t.kind[at] === Kind.quote) return at;
  return limit;
}

/** A finite reporting verb. */
export const isSays = (t: Tokens, at: number): boolean =>
  t.kind[at] === Kind.word && is(t, at, Word.says) && !isNounHere(t, at);

/** Some other finite verb that is no auxiliary. */
export const isOtherVerb = (t: Tokens, at: number): boolean =>
  !isSays(t, at) && isVerb(t, at) && !is(t, at, Word.auxiliary);

/** "was told", "is called": the subject hears it. */
export function isPassive(t: Tokens, verb: number): boolean {
  const before = is(t, verb - 1, Word.adverb) ? verb - 2 : verb - 1;
  return isLower(t, before) && t.lexicon.mentions.passiveAuxiliaries.has(wordAt(t, before));
}
