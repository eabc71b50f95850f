import { existsSync } from 'node:fs';
import { extract } from '../../dist/extract/extract.js';
import { compare, growth } from './measure.js';

const NEWS = '../shared/eval/news/newsfeed2019.jsonl.gz';
const FLOOR = '../shared/eval/floor.mjs';

/** Texts that a careless reader of marks takes quadratic time for. */
const SHAPES = {
  'unclosed opening marks': (n) => '“we '.repeat(n),
  'closing marks only': (n) => 'we,” '.repeat(n),
  'deep nesting': (n) => `${'“‘'.repeat(n)}we${'’”'.repeat(n)}`,
  'apostrophes only': (n) => "'".repeat(4 * n),
  'one long line of speech': (n) => '“We wait,” Brix said. She left at once. '.repeat(4 * n),
  'straight marks without space': (n) => 'a"b'.repeat(n),
  'full stops only': (n) => `“${'. '.repeat(2 * n)}`,
  'points and marks': (n) => '.”'.repeat(n),
  'commas and cues in an open quotation': (n) => `“${'We wait, he said. '.repeat(n)}`,
  'every style at random': (n) => mixture(n >> 1),
  blanks: (n) => `“We${' '.repeat(20 * n)}wait”`,
  'empty lines and single marks': (n) => '"\n\n'.repeat(n),
};

function mixture(n) {
  const signs = [
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '„',
    '«',
    '»',
    '‹',
    '›',
    '「',
    '」',
    "''",
    '``',
    ' we',
    ' ',
    ', ',
    '. ',
    '&quot;',
  ];
  let state = 1;
  let text = '';
  for (let at = 0; at < n; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += signs[(state >>> 16) % signs.length];
  }
  return text;
}

export function bench() {
  if (existsSync(NEWS))
    compare('extraction without speakers', [FLOOR, 'articles', NEWS], ['test/bench/extract-only.js', NEWS]);
  else console.log(`SKIPPED: ${NEWS} is not there`);
  for (const [name, shape] of Object.entries(SHAPES)) growth(name, (n) => articleOf(shape(n)), extract);
}

const articleOf = (text) => ({
  id: 'bench',
  path: 'bench.txt',
  outlet: null,
  title: null,
  published: null,
  url: null,
  lang: null,
  text,
  bodyStart: 0,
});
