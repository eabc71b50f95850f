import type { WordingWords } from '../wordings.js';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const NEGATED = 'do does did is are was were has have had would could should must might need ai';
const SHORT_VERBS = {
  am: 'i',
  are: 'you we they',
  is: 'it he she that there what who here where',
  have: 'i you we they',
  will: 'i it you he she we they that there',
  would: 'i you he she they it',
};
const ENDINGS: Record<string, string> = { am: 'm', are: 're', is: 's', have: 've', will: 'll', would: 'd' };
/** Without their apostrophe these are other words: "we're", "we'll", "she'll", "I'll", "she'd", "I'd". */
const OTHER_WORDS = new Set(['were', 'well', 'shell', 'ill', 'shed', 'id', 'hell']);

const shortVerbs: [short: string, words: readonly string[]][] = Object.entries(SHORT_VERBS).flatMap(
  ([verb, subjects]) =>
    subjects.split(' ').map((subject) => [subject + ENDINGS[verb], [subject, verb]] as [string, string[]]),
);

function contractions(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>([
    ['wont', ['will', 'not']],
    ['cant', ['can', 'not']],
    ['cannot', ['can', 'not']],
    // Cut off from their n't, as some archives have them.
    ['wo', ['will']],
    ['ca', ['can']],
    ['shant', ['shall', 'not']],
    ['gonna', ['going', 'to']],
    ['wanna', ['want', 'to']],
    ['gotta', ['got', 'to']],
  ]);
  for (const verb of NEGATED.split(' ')) found.set(`${verb}nt`, [verb, 'not']);
  for (const [short, words] of shortVerbs) if (!OTHER_WORDS.has(short)) found.set(short, words);
  return found;
}

export const wordings: WordingWords = {
  negations: new Set(
    'not no never none nobody nothing nowhere nor neither without hardly barely unable refuse refuses refused'.split(
      ' ',
    ),
  ),
  auxiliaries: new Set(
    'am is are was were be been do does did have has had will would shall should can could may might must'.split(
      ' ',
    ),
  ),
  modals: new Map([
    ['will', 'will'],
    ['would', 'would'],
    ['shall', 'will'],
    ['can', 'can'],
    ['could', 'can'],
    ['may', 'may'],
    ['might', 'may'],
    ['must', 'must'],
    ['should', 'should'],
  ]),
  // Not "have": "they have said" and "they had said" differ little.
  tenses: new Map([
    ['am', ['be', 'present']],
    ['is', ['be', 'present']],
    ['are', ['be', 'present']],
    ['was', ['be', 'past']],
    ['were', ['be', 'past']],
    ['do', ['do', 'present']],
    ['does', ['do', 'present']],
    ['did', ['do', 'past']],
  ]),
  ampersand: 'and',
  conditionals: new Set('if whether unless though although'.split(' ')),
  masked: new Set(
    `fuck fucks fucked fucker fuckers fuckin fucking motherfucker motherfuckers motherfucking shit shits shitty shithole
    shitholes shitshow bullshit horseshit ass asshole assholes bitch bitches bastard bastards pussy cunt dick dickhead prick
    goddamn goddamned`.split(/\s+/),
  ),
  titles: new Set(
    'sen sens rep reps gov lt col gen capt sgt dr mr mrs ms prof rev hon st jr sr madam maam sir god lord congress'.split(
      ' ',
    ),
  ),
  spellings: [
    [/our/, 'or'],
    [/(.)is(e[ds]?|ing|ation)$/, '$1iz$2'],
    [/yse/, 'yze'],
    [/ll(ed|ing|er)$/, 'l$1'],
    [/tre$/, 'ter'],
    [/ence$/, 'ense'],
    [/ogue$/, 'og'],
    [/ae|oe/, 'e'],
    [/gramme$/, 'gram'],
    [/^grey$/, 'gray'],
    [/(ward)s$/, '$1'],
    [/^(among|amid|whil)st$/, '$1'],
    [/^ok$/, 'okay'],
    [/^mister$/, 'mr'],
    [/^doctor$/, 'dr'],
    [/^professor$/, 'prof'],
    [/^saint$/, 'st'],
  ],
  contractions: contractions(),
  apostrophed: new Map(shortVerbs.filter(([short]) => OTHER_WORDS.has(short))),
  units: new Map<string, number>([
    ...UNITS.split(' ').map((word, value) => [word, value] as const),
    ...TENS.split(' ').map((word, tens) => [word, 10 * tens + 20] as const),
    ['dozen', 12],
  ]),
  multipliers: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  abbreviated: new Map([
    ['us', ['united', 'states']],
    ['usa', ['united', 'states']],
    ['uk', ['united', 'kingdom']],
    ['eu', ['european', 'union']],
    ['un', ['united', 'nations']],
    ['uae', ['united', 'arab', 'emirates']],
    ['dc', ['district', 'of', 'columbia']],
    ['gop', ['republican', 'party']],
    ['nyc', ['new', 'york', 'city']],
    ['la', ['los', 'angeles']],
  ]),
};
