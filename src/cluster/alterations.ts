import type { Quote } from '../attribute/quote.js';
import { lexiconFor } from '../lexicon/lexicon.js';
import type { Difference, PrintedWord } from './changes.js';
import type { Alteration, ChangeKind } from './cluster.js';
import { alike, isName, type Side, sameButForStyle, sideOf } from './sides.js';

const { wordings, mentions, reportingVerbs } = lexiconFor(null);
const { negations, auxiliaries, modals, tenses, conditionals } = wordings;
const { titles, singularDeterminers, definiteDeterminers, relativePronouns, subordinators } = mentions;

/** Longest side of a difference, in words, that can be told to turn one word; what is longer is worded anew. */
const LOCAL = 4;

/** A difference, what kind of change it is, and the meaning that it may turn. */
export interface Judged {
  readonly difference: Difference;
  /** The first that holds. */
  readonly kind: ChangeKind;
  /** A number, a negation, a modal, a tense or a name that is another; null for none. */
  readonly altered: Alteration['kind'] | null;
}

/** What an editor marks (gaps, brackets) alters nothing, nor does house style, nor what is worded anew altogether. */
export function judged(difference: Difference): Judged {
  const { from, to, fromWords, toWords } = difference;
  const as = (kind: ChangeKind, altered: Judged['altered'] = null) => ({ difference, kind, altered });
  if (difference.broken) return as(/[[(]/.test(to) || /[[(]/.test(from) ? 'bracketed' : 'elided');
  const [own, other] = [sideOf(fromWords), sideOf(toWords)];
  if (isStyle(difference, own, other)) return as('style');
  const isLocal = Math.max(fromWords.length, toWords.length) <= LOCAL;
  const altered = isLocal ? alterationKind(difference, own, other) : null;
  if (altered !== null) return as('material', altered);
  return as(toWords.length === 0 ? 'cut' : 'wording');
}

/** The differences of a member to its leader that may turn the meaning. */
export function alterationsOf(leader: Quote, member: Quote, differences: readonly Judged[]): Alteration[] {
  return differences.flatMap(({ difference: { from, to }, altered: kind }) =>
    kind === null
      ? []
      : [{ kind, quote: member.id, from, to, earlier: earlierOf(leader.published, member.published) }],
  );
}

/** By the day: some dates have no hour. */
function earlierOf(leader: string | null, member: string | null): Alteration['earlier'] {
  const [from, to] = [leader?.slice(0, 10), member?.slice(0, 10)];
  if (from === undefined || to === undefined || from === to) return null;
  return from < to ? 'from' : 'to';
}

function alterationKind(difference: Difference, from: Side, to: Side): Judged['altered'] {
  const { nearBreak } = difference;
  if (!nearBreak && isNegated(difference, from, to)) return 'negation';
  if (
    !nearBreak &&
    from.numbers.length > 0 &&
    to.numbers.length > 0 &&
    from.numbers.join() !== to.numbers.join()
  )
    return 'number';
  if (differ(modalsIn(from), modalsIn(to)) && bare(from, isModal) === bare(to, isModal)) return 'modal';
  if (isInAnotherTense(from, to) && !isDependent(difference)) return 'tense';
  return isRenamed(difference, from, to) ? 'name' : null;
}

function isStyle(difference: Difference, from: Side, to: Side): boolean {
  return sameButForStyle(from, to) || isAmpersand(difference) || isShortAtEnd(difference, to);
}

function isAmpersand({ from, to, fromWords, toWords }: Difference): boolean {
  const words = [...fromWords, ...toWords];
  return words.length === 1 && words[0]?.word === wordings.ampersand && (from === '&' || to === '&');
}

/** "We're", "the U.S." at an end of the member: short for words of the leader not all of which are compared. */
function isShortAtEnd(difference: Difference, { words }: Side): boolean {
  if (words.length === difference.toWords.length || difference.beside.length === 2) return false;
  return ` ${sideOf(difference.fromNear).words.join(' ')} `.includes(` ${words.join(' ')} `);
}

/**
 * A negation more or less, and no other word: not "I don't know" thrown in, nor "No, …" left out, nor one that has only
 * moved ("I don't think he can", "he can't").
 */
function isNegated(difference: Difference, from: Side, to: Side): boolean {
  const counted = ({ words }: Side) => words.filter((word) => negations.has(word)).length;
  return (
    counted(from) !== counted(to) &&
    bare(from, isNegating) === bare(to, isNegating) &&
    counted(sideOf(difference.fromNear)) !== counted(sideOf(difference.toNear)) &&
    ![...difference.fromWords, ...difference.toWords].every(({ apart }) => apart)
  );
}

const isNegating = (word: string): boolean => negations.has(word) || auxiliaries.has(word);
const isModal = (word: string): boolean => modals.has(word);
const isTensed = (word: string): boolean => tenses.has(word);

/** The words of a side but for some. */
const bare = ({ words }: Side, isLeftOut: (word: string) => boolean): string =>
  words.filter((word) => !isLeftOut(word)).join(' ');

/** "The question is", "the question was": the same verbs, and no other word. */
function isInAnotherTense(from: Side, to: Side): boolean {
  const forms = ({ words }: Side, part: 0 | 1) => words.flatMap((word) => tenses.get(word)?.[part] ?? []);
  return (
    forms(from, 0).join() === forms(to, 0).join() &&
    differ(forms(from, 1), forms(to, 1)) &&
    bare(from, isTensed) === bare(to, isTensed)
  );
}

/** Depends the tense on another verb: "the ships, which are old", "we found that the pier is safe", "if it were so"? */
function isDependent({ fromBefore }: Difference): boolean {
  const words = fromBefore.map(({ word }) => word);
  return (
    relativePronouns.has(words.at(-1) ?? '') ||
    words.some(
      (word, i) =>
        conditionals.has(word) || (subordinators.has(word) && reportingVerbs.has(words[i - 1] ?? '')),
    )
  );
}

/** Another name, or one set before a word of which there are many: "a court of law", "a U.S. court of law"; not "the (U.S.) Army". */
function isRenamed(difference: Difference, from: Side, to: Side): boolean {
  const { fromWords, toWords } = difference;
  const areNames = from.names.length > 0 && to.names.length > 0;
  if (areNames ? areAlike(from, to) : !isSetBefore(difference)) return false;
  // At either end of the member its words may stand for any of the leader's, unless it is one for one.
  if (fromWords.length + toWords.length > 2 && difference.beside.length < 2) return false;
  return !isHeadline(difference.fromNear) && !isHeadline(difference.toNear);
}

/** "WhiteHouse", "the White House's" */
function areAlike(from: Side, to: Side): boolean {
  return (
    from.words.some((word) => to.words.some((other) => alike(word, other))) ||
    alike(from.names.join(''), to.names.join(''))
  );
}

/** Neither a fuller name ("Brix", "Ada Brix"; "the mayor", "Mayor Ada Brix") nor a vocative ("Well, Ada, …"). */
function isSetBefore(difference: Difference): boolean {
  const set = [...difference.fromWords, ...difference.toWords];
  if (set.length === 0 || !set.every((word) => isName(word) && !word.apart)) return false;
  const { beside } = difference;
  return beside.length === 2 && isAny(beside) && !beside.some(isNameOrTitle);
}

/** "a", "every"; not "the", "this". */
const isAny = ([before]: readonly PrintedWord[]): boolean =>
  before !== undefined && singularDeterminers.has(before.word) && !definiteDeterminers.has(before.word);

/** "Ada Brix" beside "Mayor" says who the mayor is, and changes nobody. */
const isNameOrTitle = (word: PrintedWord) => isName(word) || titles.has(word.word);

/** Are all longer words written with a capital? Then it tells no name from another word. */
function isHeadline(words: readonly PrintedWord[]): boolean {
  const long = words.filter(({ word }) => word.length >= 4);
  return long.length > 2 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** The modals of a side; can and could, may and might are one: which it is, often only the tense decides. */
const modalsIn = ({ words }: Side): string[] => words.flatMap((word) => modals.get(word) ?? []).sort();

/** Whether both have some, and not the same. */
const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && a.join() !== b.join();
