// The searches for statements without quotation marks as plainly as can be: words as strings, all places tried.
import { lexiconFor } from '../../src/lexicon/lexicon.js';

/** Words in lower case; an empty one stands where a quotation is left out. */
export interface PlainProse {
  readonly words: readonly string[];
  /** Whether each word is the first of its sentence. */
  readonly opens: readonly boolean[];
}

export interface PlainStatement extends PlainProse {
  /** What its speakers are called by. */
  readonly speakers: readonly string[];
}

export interface PlainPassage {
  readonly statement: number;
  readonly first: number;
  readonly last: number;
  readonly closeness: number;
}

const { functionWords, reportingVerbs, cuePhrases } = lexiconFor(null);
const reporting = new Set([...reportingVerbs, ...cuePhrases].map((phrase) => phrase.split(' ')[0]));
const round = (share: number) => Math.round(1000 * share) / 1000;

/**
 * Eight words that stand in both, grown to both sides; counted if enough of it means something, and the speaker is
 * named within forty words. A place that belongs to what was found of the same statement already begins nothing new.
 */
export function plainVerbatim(prose: PlainProse, statements: readonly PlainStatement[]): PlainPassage[] {
  return statements.flatMap((statement, number) => {
    const found: PlainPassage[] = [];
    let reached = -1;
    for (let p = 0; p + 8 <= prose.words.length; p++)
      for (let s = statement.words.length - 8; s >= 0; s--) {
        if (p <= reached || !isRun(prose.words, p, statement.words, s)) continue;
        const before = grown(prose.words.slice(0, p).reverse(), statement.words.slice(0, s).reverse());
        const after = grown(prose.words.slice(p + 8), statement.words.slice(s + 8));
        const [first, last] = [p - before.length, p + 7 + after.length];
        const closeness = round(1 - (before.edits + after.edits) / (last - first + 1));
        reached = last;
        if (isCarried(prose, first, last, statement))
          found.push({ statement: number, first, last, closeness });
      }
    return found;
  });
}

function isRun(a: readonly string[], i: number, b: readonly string[], j: number): boolean {
  return [0, 1, 2, 3, 4, 5, 6, 7].every((n) => b[j + n] !== '' && a[i + n] === b[j + n]);
}

/**
 * How many of the first words of prose go on as the statement does. Where they differ, a word is changed, else added,
 * else left out, whichever has two equal words after it; there is an edit for every ten words, the eight included.
 */
function grown(prose: readonly string[], statement: readonly string[]): { length: number; edits: number } {
  let best = { length: 0, edits: 0 };
  let [i, j] = [0, 0];
  for (let edits = 0; ; edits++) {
    while (i < prose.length && prose[i] !== '' && prose[i] === statement[j]) [i, j] = [i + 1, j + 1];
    if (10 * edits <= i + 8) best = { length: i, edits };
    const two = (di: number, dj: number): boolean =>
      [0, 1].every((n) => {
        const word = prose[i + di + n];
        return word !== undefined && word !== '' && word === statement[j + dj + n];
      });
    const isOver = prose[i] === '' || j >= statement.length || 10 * (edits + 1) > i + 18;
    const step = [[1, 1] as const, [1, 0] as const, [0, 1] as const].find(([di, dj]) => two(di, dj));
    if (isOver || step === undefined) return best;
    [i, j] = [i + step[0], j + step[1]];
  }
}

function isCarried({ words }: PlainProse, first: number, last: number, statement: PlainStatement): boolean {
  const { speakers } = statement;
  const passage = words.slice(first, last + 1);
  if (passage.filter((word) => !functionWords.has(word)).length < 4) return false;
  if (speakers.length === 0) return passage.length >= 14 && statement.words.length >= 14;
  const around = words.slice(Math.max(0, first - 40), last + 41);
  if (!around.some((word) => speakers.includes(word))) return false;
  return passage.length >= 14 || 10 * passage.length >= 9 * statement.words.length;
}

/**
 * Sentences of prose that name a statement's speaker near a reporting verb and keep most of the words of one of its
 * sentences, among them two of its rarest pairs of neighbours.
 */
export function plainIndirect(prose: PlainProse, statements: readonly PlainStatement[]): PlainPassage[] {
  const said = saidSentences(statements);
  const names = new Set(statements.flatMap(({ speakers }) => speakers));
  return sentences(prose).flatMap(({ first, words }) => {
    if (words.length > 80) return [];
    const named = namedIn(words, names);
    const closest = new Map<number, number>();
    for (const sentence of said) {
      if (!named.has(sentence.speaker)) continue;
      const common = pairs(words).filter((pair) => sentence.rarest.includes(pair));
      if (common.length < 2) continue;
      const known = closest.get(sentence.statement) ?? 0;
      closest.set(sentence.statement, Math.max(known, closenessOf(sentence, words)));
    }
    const last = first + words.length - 1;
    return [...closest]
      .filter(([, closeness]) => closeness > 0)
      .map(([statement, closeness]) => ({ statement, first, last, closeness }));
  });
}

interface SaidSentence {
  readonly statement: number;
  readonly speaker: string;
  readonly words: readonly string[];
  readonly isContent: (word: string) => boolean;
  /** Its twelve rarest pairs of words among all that the speaker says, one of each two of meaning. */
  readonly rarest: readonly string[];
}

function saidSentences(statements: readonly PlainStatement[]): SaidSentence[] {
  const all = statements.flatMap((said, statement) =>
    said.speakers.flatMap((speaker) => {
      const isContent = (word: string) => !functionWords.has(word) && !said.speakers.includes(word);
      return sentences(said)
        .filter(({ words }) => words.length >= 7 && words.filter(isContent).length >= 3)
        .map(({ words }) => ({ statement, speaker, words, isContent }));
    }),
  );
  return all.map((sentence) => {
    const { words, isContent, speaker } = sentence;
    const count = (pair: string) =>
      all
        .filter((other) => other.speaker === speaker)
        .flatMap((other) => pairs(other.words))
        .filter((other) => other === pair).length;
    const meant = pairs(words).filter((_, i) =>
      [words[i] as string, words[i + 1] as string].some((word) => isContent(word)),
    );
    const counted = [...new Set(meant)].map((pair) => ({ pair, count: count(pair) }));
    const rarest = counted.sort((a, b) => a.count - b.count).slice(0, 12);
    return { ...sentence, rarest: rarest.map(({ pair }) => pair) };
  });
}

function sentences({ words, opens }: PlainProse): { first: number; words: readonly string[] }[] {
  const firsts = [...words.keys()].filter((at) => at === 0 || opens[at]);
  return firsts.map((first, i) => ({ first, words: words.slice(first, firsts[i + 1] ?? words.length) }));
}

/** Names that a verb of reporting stands near, nothing of the same kind between them. */
function namedIn(words: readonly string[], names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  words.forEach((_, at) => {
    const until = words.slice(0, at + 1);
    const verb = until.findLastIndex((word) => reporting.has(word));
    const name = until.findLastIndex((word) => names.has(word) && !reporting.has(word));
    const isEither = verb === at || name === at;
    if (isEither && verb !== -1 && name !== -1 && Math.abs(verb - name) <= 12)
      found.add(words[name] as string);
  });
  return found;
}

/** Neighbouring words by their stems. */
function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${stem(words[i] as string)} ${stem(word)}`);
}

/** The share of a sentence's words that stand in the prose, in order, close together and most that mean something. */
function closenessOf({ words, isContent }: SaidSentence, prose: readonly string[]): number {
  const common = commonInOrder(words.map(stem), prose.map(stem));
  const [first, last] = [common[0], common.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const content = common.filter(([place]) => isContent(words[place] as string)).length;
  const enough = common.length >= Math.max(7, 0.6 * words.length);
  const means = content >= Math.max(3, 0.6 * words.filter(isContent).length);
  const together = last[1] - first[1] < 1.6 * words.length;
  return enough && means && together ? round(common.length / words.length) : 0;
}

/** A longest common subsequence as pairs of places; of several the one that leaves out words of `a` first. */
function commonInOrder(a: readonly string[], b: readonly string[]): [number, number][] {
  const known = new Map<string, number>();
  const longest = (i: number, j: number): number => {
    if (i === a.length || j === b.length) return 0;
    const key = `${i} ${j}`;
    const length =
      known.get(key) ??
      (a[i] === b[j] ? 1 + longest(i + 1, j + 1) : Math.max(longest(i + 1, j), longest(i, j + 1)));
    known.set(key, length);
    return length;
  };
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) common.push([i++, j++]);
    else if (longest(i + 1, j) >= longest(i, j + 1)) i++;
    else j++;
  return common;
}

/** Without a plural or third person's s, -ed, -ing, a last e. */
function stem(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('e')) return word.slice(0, -1);
  if (word.endsWith('s')) return word.endsWith('ss') ? word : word.slice(0, -1);
  if (word.endsWith('ed') && word.length > 4) return word.slice(0, -2);
  return word.endsWith('ing') && word.length >= 6 ? word.slice(0, -3) : word;
}
