import { Column } from '../cluster/column.js';
import type { Prose, Proses } from './prose.js';
import { reportingWords } from './word-classes.js';
import { opensSentence } from './word-columns.js';

/** A sentence of prose that reports what somebody says; indices of its words, `last` included. */
export interface Report {
  readonly first: number;
  readonly last: number;
  /** What those are called by who are named beside a reporting verb. */
  readonly named: readonly number[];
}

/** The reports of all articles, laid end to end in few arrays, in memory shared by all threads. */
export interface Reports {
  /** By article, where its reports end. */
  readonly ends: Uint32Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
  /** Where the names of each report end. */
  readonly nameEnds: Uint32Array;
  readonly names: Uint32Array;
}

/** Furthest that the speaker's name stands from the reporting verb, in words. */
const NAME_TO_VERB = 12;
/** Longest sentence that is looked at, in words: what is longer is a list or a page without full stops. */
const LONGEST = 80;

/** Classes of words: it reports speech, it is what some speaker is called by. */
const REPORTING = 1;
const SPEAKER = 2;

/** @param speakers hashes of what all speakers are called by */
export function reportsIn(proses: Proses, speakers: Int32Array): Reports {
  const classes = reportingWords(REPORTING);
  for (const speaker of speakers) classes.add(speaker, SPEAKER);
  const [ends, firsts, lasts, nameEnds, names] = Array.from({ length: 5 }, () => new Column()) as Columns;
  for (let article = 0; article < proses.length; article++) {
    const prose = proses.at(article);
    for (const { first, last, named } of prose === undefined ? [] : reportsOf(prose, classes)) {
      firsts.push(first);
      lasts.push(last);
      for (const name of named) names.push(name);
      nameEnds.push(names.length);
    }
    ends.push(firsts.length);
  }
  return {
    ends: ends.view(),
    firsts: firsts.view(),
    lasts: lasts.view(),
    nameEnds: nameEnds.view(),
    names: names.view(),
  };
}

type Columns = [Column, Column, Column, Column, Column];

/** Those of one article, in order. */
export function reportsBy({ ends, firsts, lasts, nameEnds, names }: Reports, article: number): Report[] {
  const found: Report[] = [];
  for (let i = article === 0 ? 0 : (ends[article - 1] as number); i < (ends[article] as number); i++) {
    // Hashes are signed, as they are in prose; a column is not.
    const named = Array.from(names.subarray(i === 0 ? 0 : nameEnds[i - 1], nameEnds[i]), (name) => name | 0);
    found.push({ first: firsts[i] as number, last: lasts[i] as number, named });
  }
  return found;
}

function reportsOf({ words, places }: Prose, classes: ReturnType<typeof reportingWords>): Report[] {
  const found: Report[] = [];
  let [name, verb] = [-LONGEST, -2 * LONGEST];
  let [first, last] = [0, -1];
  let named: number[] = [];
  const report = () => {
    if (named.length > 0 && last - first < LONGEST) found.push({ first, last, named });
  };
  for (let at = classes.next(words, 0); at < words.length; at = classes.next(words, at + 1)) {
    const bits = classes.of(words[at] as number);
    if (bits === 0) continue;
    if ((bits & REPORTING) !== 0) verb = at;
    else name = at;
    const before = Math.min(name, verb);
    if (at - before > NAME_TO_VERB) continue;
    if (at > last) {
      if (!isOneSentence(places, before, at)) continue;
      report();
      first = sentenceStart(places, before);
      last = sentenceEnd(places, at);
      named = [];
    } else if (before < first) continue;
    const speaker = words[name] as number;
    if (!named.includes(speaker)) named.push(speaker);
  }
  report();
  return found;
}

/** Does no sentence begin after the word at `from` up to the one at `to`? */
function isOneSentence(places: Int32Array, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (opensSentence(places[at] as number)) return false;
  return true;
}

function sentenceStart(places: Int32Array, at: number): number {
  let first = at;
  while (first > 0 && !opensSentence(places[first] as number)) first--;
  return first;
}

function sentenceEnd(places: Int32Array, at: number): number {
  let last = at;
  while (last + 1 < places.length && !opensSentence(places[last + 1] as number)) last++;
  return last;
}
