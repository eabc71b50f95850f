// Synthetic quotation records by a small grammar, for measuring only: what real ones do in number, length and copying.
// writeSynthetic(path, count, kind?) writes them.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** A small generator of pseudo-random numbers (mulberry32), so that a file is the same each time. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(20310502);
const below = (n) => Math.floor(next() * n);
const pick = (list) => list[below(list.length)];
/** By Zipf's law: the first are the commonest. */
const zipf = (n) => Math.floor(n ** next()) - 1;

const SYLLABLES =
  'ba cor den fal gri hol im jor kel lan mer nor ost pra quin ras sel tor ul ven wick yar zan bel dro fen'.split(
    ' ',
  );
const coined = (n, extra) =>
  Array.from({ length: n }, (_, i) => {
    let word = '';
    for (let rest = i + extra * 17; word.length < 4 || rest > 0; rest = Math.floor(rest / SYLLABLES.length))
      word += SYLLABLES[rest % SYLLABLES.length];
    return word;
  });
const NOUNS = [
  ...'people country government time money law job plan work family police bill tax border city school deal war vote water'.split(
    ' ',
  ),
  ...coined(12000, 1),
];
const VERBS = [
  ...'want need see make take know help stop find build keep bring support change leave'.split(' '),
  ...coined(3000, 2),
];
const ADJECTIVES = [
  ...'new great good hard clear real important public strong big'.split(' '),
  ...coined(4000, 3),
];
const SUBJECTS = [
  ...'we I they he she you it this nobody everybody somebody these those many others'.split(' '),
  'our members',
  'my colleagues',
];
const MODALS = [
  ...'will can must should would could may might never always often really only still now also just'.split(
    ' ',
  ),
  'have to',
  'want to',
  'do not',
  'will not',
];
const LINKS =
  'and because but so that when if as while since though before after until unless or yet where which who'.split(
    ' ',
  );
const DETERMINERS = 'the the the a a this our their every no my his her any some that'.split(' ');
const PREPOSITIONS = 'of of in to for on with at from by about under between'.split(' ');
/** Common phrases, commonest first; the shares of quotations that hold them are those of news. */
const STOCK = [
  'when all is said and done',
  'a lot of people',
  'I want to be very clear',
  'we are going to',
  'one of the most',
  'the fact of the matter is',
  'in the middle of',
  'the rest of the world',
  'it is important that we',
  'there is no question that',
  'we will continue to work with',
  'our thoughts are with the families',
  'from the very beginning',
  'as soon as possible',
  'I do not think that',
  'for the first time in',
  'this is not about',
  'we take this very seriously',
  'over the past few years',
  'on both sides of the',
  'we have to make sure that',
  'the men and women who',
  'to the best of my knowledge',
  'nothing could be further from the truth',
];
const GIVEN = [
  'Ada',
  'Olaf',
  'Mira',
  'Tomas',
  'Edda',
  'Juno',
  'Piet',
  'Lena',
  'Ivo',
  'Nora',
  'Karl',
  'Ruth',
  ...coined(150, 4).map(capital),
];
const SURNAMES = ['Brix', 'Hale', 'Olm', 'Vane', 'Sund', ...coined(6000, 5).map(capital)];

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

function nounPhrase() {
  const adjective = next() < 0.35 ? `${ADJECTIVES[zipf(ADJECTIVES.length)]} ` : '';
  const tail = next() < 0.2 ? ` ${pick(PREPOSITIONS)} ${pick(DETERMINERS)} ${NOUNS[zipf(NOUNS.length)]}` : '';
  return `${pick(DETERMINERS)} ${adjective}${NOUNS[zipf(NOUNS.length)]}${tail}`;
}

function clause() {
  if (next() < 0.008) return `${STOCK[zipf(STOCK.length)]} ${nounPhrase()}`;
  const number = next() < 0.06 ? ` ${1 + zipf(9000)} times` : '';
  return `${pick(SUBJECTS)} ${pick(MODALS)} ${VERBS[zipf(VERBS.length)]} ${nounPhrase()}${number}`;
}

/** 8 to 60 words, mostly twenty to thirty. */
function statement() {
  const length = 8 + Math.floor(53 * next() ** 1.9);
  const words = clause().split(' ');
  while (words.length < length) words.push(...`${pick(LINKS)} ${clause()}`.split(' '));
  return words.slice(0, length);
}

/** A copy as other outlets print it: cut out, reworded in places, with gaps and brackets, or letter for letter. */
function copyOf(words) {
  const kind = next();
  let copy = [...words];
  if (kind < 0.45 && words.length > 11) {
    const length = Math.max(8, Math.floor(words.length * (0.3 + 0.6 * next())));
    const from = below(words.length - length + 1);
    copy = words.slice(from, from + length);
  }
  if (kind > 0.35 && kind < 0.65)
    for (let n = Math.max(1, Math.floor(copy.length * 0.09 * next())); n > 0; n--)
      copy.splice(below(copy.length), pick([0, 1, 1]), ...(next() < 0.8 ? [NOUNS[zipf(NOUNS.length)]] : []));
  else if (kind > 0.8 && copy.length > 14)
    copy.splice(5 + below(copy.length - 10), 1 + below(4), kind > 0.9 ? '…' : `[the ${pick(NOUNS)}]`);
  return copy;
}

function print(words, quotation) {
  const text = capital(words.join(' '));
  return quotation % 3 === 0 ? `${text},` : `${text}.`;
}

const RECENT = 60_000;
const PER_ARTICLE = 6;

function* ordinary(count) {
  const known = [];
  for (let i = 0; i < count; i++) {
    const isCopy = next() < 0.3 && known.length > 0;
    // Most are copied once or twice, a few by everybody.
    const source = isCopy ? known[next() < 0.95 ? below(known.length) : zipf(known.length)] : null;
    const words = source ? copyOf(source.words) : statement();
    const speaker = source && next() < 0.85 ? source.speaker : next() < 0.2 ? null : newSpeaker();
    if (!source) known[known.length < RECENT ? known.length : below(RECENT)] = { words, speaker };
    yield { words, speaker };
  }
}

function newSpeaker() {
  const person = zipf(20_000);
  return `${GIVEN[(person * 7) % GIVEN.length]} ${SURNAMES[person % SURNAMES.length]}`;
}

/** Inputs that are viral or odd, by name. */
const ODD = {
  /** One statement in a thousand wordings. */
  *viral(count) {
    const base = Array.from({ length: 4 }, statement).flat().slice(0, 40);
    const wordings = Array.from({ length: 1000 }, () => {
      const words = [...base];
      for (let n = below(4); n > 0; n--) words[below(words.length)] = pick(NOUNS);
      return words;
    });
    for (let i = 0; i < count; i++)
      yield { words: pick(wordings), speaker: next() < 0.5 ? 'Ada Brix' : null };
  },
  /** Two words each, by a handful of people. */
  *short(count) {
    for (let i = 0; i < count; i++)
      yield { words: [ADJECTIVES[zipf(100)], NOUNS[zipf(100)]], speaker: `${pick(GIVEN)} Brix` };
  },
  /** Two words, always the same, by one person. */
  *same(count) {
    for (let i = 0; i < count; i++) yield { words: ['no', 'way'], speaker: 'Ada Brix' };
  },
  /** One quotation of `count` words. */
  *long(count) {
    const words = [];
    while (words.length < count) words.push(...statement());
    yield { words: words.slice(0, count), speaker: 'Ada Brix' };
  },
};

function record(i, { words, speaker }) {
  const article = Math.floor(i / PER_ARTICLE);
  const outlet = `outlet${(article * 7919) % 700}.example`;
  const text = print(words, i);
  const start = 200 + 300 * (i % PER_ARTICLE);
  const end = start + text.length;
  const day = String(1 + ((article * 31) % 28)).padStart(2, '0');
  return {
    id: `q_${i.toString(16).padStart(12, '0')}`,
    article: `syn-${article}`,
    path: 'synthetic.ndjson',
    outlet,
    published: `2031-0${1 + (article % 4)}-${day}`,
    text,
    start,
    end,
    line: 1 + (i % PER_ARTICLE),
    column: 2,
    kind: 'direct',
    speaker: speaker && {
      name: speaker,
      mention: speaker,
      start: end + 7,
      end: end + 7 + speaker.length,
      type: 'person',
      confidence: 0.9,
      carried: false,
    },
    cue: speaker && { text: 'said', start: end + 2, end: end + 6 },
    continues: null,
  };
}

/** Writes `count` records (of `long`: one record of `count` words) to a file. Returns how many words they have. */
export async function writeSynthetic(path, count, kind) {
  const out = createWriteStream(path);
  const source = kind === undefined ? ordinary(count) : ODD[kind](count);
  let lines = [];
  let i = 0;
  let words = 0;
  for (const quotation of source) {
    words += quotation.words.length;
    lines.push(JSON.stringify(record(i++, quotation)));
    if (lines.length === 2000) {
      if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
      lines = [];
    }
  }
  out.end(lines.length > 0 ? `${lines.join('\n')}\n` : '');
  await once(out, 'finish');
  return words;
}
