/** What a mark's shape says: “ opens, ” closes, " may do both. */
export type Shape = 'opens' | 'closes' | 'both';

/** `single` marks may be apostrophes; `wide` ones may have spaces within (« ainsi »). */
export interface Style {
  readonly sign: string;
  readonly shape: Shape;
  readonly single: boolean;
  readonly wide: boolean;
  /** Marks that close what this one opens, the usual one first. Empty where it should not open. */
  readonly closedBy: readonly string[];
}

const style = (
  sign: string,
  shape: Shape,
  closedBy: string,
  { single = false, wide = false }: Partial<Style> = {},
): Style => ({ sign, shape, single, wide, closedBy: closedBy.split(' ') });
const single = { single: true };
const wide = { wide: true };

/** Every style of mark; a mark is known by its index here. Doubled single marks count as one double mark. */
export const STYLES: readonly Style[] = [
  style('', 'both', "\" ” “ '' » «"), // a mark that was lost: it has no width and pairs with any double mark
  style('"', 'both', '"'),
  style('“', 'opens', '”'),
  style('”', 'closes', '”'), // Swedish and Finnish ”…”
  style('„', 'opens', '“ ”'), // German „…“, Polish „…”
  style('«', 'opens', '»', wide),
  style('»', 'closes', '«', wide), // German books and Danish »…«
  style("''", 'both', "''"), // ''like this,''
  style('``', 'opens', "''"), // ``TeX, LDC''
  style("'", 'both', "'", single),
  style('‘', 'opens', '’', single),
  style('’', 'closes', '’', single),
  style('‚', 'opens', '‘ ’', single),
  style('‹', 'opens', '›', { single: true, wide: true }),
  style('›', 'closes', '‹', { single: true, wide: true }),
  style('`', 'opens', "' `", single), // `like this'
  style('「', 'opens', '」', wide),
  style('」', 'closes', '', wide),
  style('『', 'opens', '』', wide),
  style('』', 'closes', '', wide),
  style('\uFFFD', 'both', '\uFFFD'), // a mark that a wrong decoding destroyed
];

const byCharacter = (sign: string) => STYLES.findIndex((s) => s.sign === sign);

/** The index of "no mark at all". */
export const LOST = 0;

/** Other characters that stand for one of the styles. */
const ALIASES: Readonly<Record<string, string>> = {
  '＂': '"',
  '″': '"',
  '〝': '“',
  '‟': '“',
  '〞': '”',
  '〟': '”',
  '＇': "'",
  '′': "'",
  '‛': '‘',
  '´': '’',
  ʼ: '’',
  '｢': '「',
  '｣': '」',
};

/** HTML entities and UTF-8 read as Windows-1252, left in the text, by the mark they stand for. */
const SEQUENCES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&bdquo;': '„',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&sbquo;': '‚',
  '&laquo;': '«',
  '&raquo;': '»',
  '&#34;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&#8216;': '‘',
  '&#8217;': '’',
  '&#8218;': '‚',
  '&#8220;': '“',
  '&#8221;': '”',
  '&#8222;': '„',
  '&#171;': '«',
  '&#187;': '»',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€\uFFFD': '”',
  'â€ž': '„',
  'â€˜': '‘',
  'â€™': '’',
  'â€š': '‚',
  "''": "''",
  '``': '``',
  '‘‘': '“',
  '’’': '”',
  ',,': '„',
};

/** Longer spellings of marks by their first character, longest first: [spelling, style]. */
export const SPELLINGS: ReadonlyMap<number, readonly (readonly [string, number])[]> = spellings();

function spellings() {
  const byFirst = new Map<number, (readonly [string, number])[]>();
  const all = Object.entries(SEQUENCES).sort(([a], [b]) => b.length - a.length);
  for (const [spelling, sign] of all) {
    const first = spelling.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), [spelling, byCharacter(sign)]]);
  }
  return byFirst;
}

/** `unitOf` a unit that is no mark by itself but begins a longer spelling. */
export const ONLY_SPELLED = 255;

/** By UTF-16 unit: 0 for most, else 1 + the style that the unit spells. */
export const unitOf = (code: number): number => UNITS[code] as number;

// Not exported: V8 takes a module's own constant for what it is, and looks at another's anew for each letter.
const UNITS = units();

function units(): Uint8Array {
  const table = new Uint8Array(65536);
  for (const first of SPELLINGS.keys()) table[first] = ONLY_SPELLED;
  STYLES.forEach(({ sign }, index) => {
    if (sign.length === 1) table[sign.charCodeAt(0)] = index + 1;
  });
  for (const [alias, sign] of Object.entries(ALIASES)) table[alias.charCodeAt(0)] = byCharacter(sign) + 1;
  return table;
}

/** Whether a mark of style `closer` belongs to the opener: 0 its own partner, 1 another of the same kind, 2 one of another kind. */
export const PARTNERS: readonly Uint8Array[] = STYLES.map((opener) =>
  Uint8Array.from(STYLES, (closer) => {
    if (opener.closedBy.includes(closer.sign) || closer.sign === '') return 0;
    return opener.single === closer.single && opener.wide === closer.wide ? 1 : 2;
  }),
);
