import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower, isNounHere, isVerb, kindAt, wordAt } from './word-at.js';
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

/** "PORT BRILL, Dec. 8 (HPA) — ", "Port Brill (HPA) ": where the sentence begins behind place, day and agency. */
export function afterDateline(t: Tokens, limit: number): number {
  if (!isCapital(t, 0)) return 0;
  const place = t.text.slice(t.start[0], t.end[0]);
  const shouted = place.length > 2 && place === place.toUpperCase();
  for (let at = 1; at < limit && at < DATELINE; at++) {
    if (t.kind[at] === Kind.dash) return shouted ? at + 1 : 0;
    if (t.kind[at] === Kind.open) {
      const behind = afterAgency(t, at, limit);
      if (behind > 0) return behind;
    }
    if (t.kind[at] === Kind.quote || (isLower(t, at) && !is(t, at, Word.date | Word.number | Word.particle)))
      return 0;
  }
  return 0;
}

/** "(HPA) The": where the sentence begins behind an agency in brackets, 0 where it is none: "Brix (HPA) said", "(R) Monday". */
function afterAgency(t: Tokens, open: number, limit: number): number {
  if (!isCapital(t, open + 1)) return 0;
  const agency = t.text.slice(t.start[open + 1], t.end[open + 1]);
  if (agency.length < 2 || agency !== agency.toUpperCase()) return 0;
  for (let close = open + 2; close < limit && close < open + 6; close++) {
    if (t.kind[close] !== Kind.close) continue;
    const next = t.kind[close + 1] === Kind.dash ? close + 2 : close + 1;
    return isCapital(t, next) && !is(t, next, Word.date) ? next : 0;
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

/** Marks and blanks that may stand behind the words of a quotation. */
const BEHIND_WORDS: ReadonlySet<number> = new Set([...'"”’\'»‘“` '].map((sign) => sign.charCodeAt(0)));

/** How the words inside a quotation end: a comma there promises an attribution behind. */
export function closingMark(t: Tokens, at: number): 'comma' | 'stop' | 'query' | 'none' {
  let end = (t.end[at] as number) - 1;
  while (end > (t.start[at] as number) && BEHIND_WORDS.has(t.text.charCodeAt(end))) end--;
  if (end <= (t.start[at] as number)) return 'none';
  const code = t.text.charCodeAt(end);
  if (code === 44) return 'comma';
  if (code === 46 || code === 0x2026) return 'stop';
  return code === 63 || code === 33 ? 'query' : 'none';
}

/** The first quotation from token `from` on, `limit` where there is none. */
export function nextQuote(t: Tokens, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (t.kind[at] === Kind.quote) return at;
  return limit;
}

/** A finite reporting verb. */
export const isSays = (t: Tokens, at: number): boolean =>
  kindAt(t, at) === Kind.word && is(t, at, Word.says) && !isNounHere(t, at);

/** “…,” told the Herald: who hears it stands behind the verb, never who says it. */
export const hasHearer = (t: Tokens, verb: number): boolean => t.lexicon.addressingVerbs.has(wordAt(t, verb));

/** Some other finite verb that is no auxiliary. */
export const isOtherVerb = (t: Tokens, at: number): boolean =>
  !isSays(t, at) && isVerb(t, at) && !is(t, at, Word.auxiliary);

/** "was told", "is called": the subject hears it. */
export function isPassive(t: Tokens, verb: number): boolean {
  const before = is(t, verb - 1, Word.adverb) ? verb - 2 : verb - 1;
  if (!isLower(t, before)) return false;
  const { passiveAuxiliaries, neuterPronouns } = t.lexicon.mentions;
  if (wordAt(t, before) !== '') return passiveAuxiliaries.has(wordAt(t, before));
  // "they’re called", "it’s called"; but "she’s called for it".
  const contracted = t.text.slice((t.start[before] as number) + 1, t.end[before]);
  return (
    contracted === 'm' ||
    contracted === 're' ||
    (contracted === 's' && neuterPronouns.has(wordAt(t, before - 1)))
  );
}
