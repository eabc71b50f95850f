/** Files in, options, findings and exit code out: what `quotes check` promises, one line of a table each. */
export interface Case {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly argv: readonly string[];
  readonly stdin?: string;
  readonly exit: number;
  /** `rule path:line:column`, in the order of the report; null where nothing is printed. */
  readonly findings: readonly string[] | null;
  /** Keys of `summary` with these values. */
  readonly summary?: Readonly<Record<string, number>>;
  /** What standard error says; nothing at all if left out. */
  readonly err?: RegExp;
}

interface Head {
  readonly outlet?: string;
  readonly date?: string;
  readonly [key: string]: string | undefined;
}

function article(head: Head, ...paragraphs: string[]): string {
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\n${paragraphs.join('\n\n')}\n`;
}

const GAZETTE = { outlet: 'Harbour Gazette', date: '2031-05-02' };
const HERALD = { outlet: 'Coast Herald', date: '2031-05-03' };
const COURIER = { outlet: 'Island Courier', date: '2031-05-04' };

const OPENING = 'The harbour board met on Tuesday.';
const OTHER_OPENING = 'A meeting about the port took three hours.';
const by = (words: string, name = 'Ada Brix, the harbour master') => `“${words},” said ${name}.`;

const FIVE = 'There were five boats on the quay that night and none of them was ours';
const PIER = 'We will not sell the north pier to anybody before the year 2031';
const STORM = 'The ferry must leave the harbour before the storm comes in from the west';
const LEAK = 'Captain Larsen told the board about the leak in the hull in March';

const old = article(GAZETTE, OPENING, by(FIVE));
const other = (words: string, name?: string) => article(HERALD, OTHER_OPENING, by(words, name));
const against = ['new.md', '--against', 'old.md'];

/** About the same port, and not a sentence in common. */
const unrelated = article(
  COURIER,
  'The bakery by the church opens an hour earlier from June on.',
  by('People on the first bus have asked us for warm bread for years', 'Nils Tamm, the baker'),
);

/** Prose enough to tell a copy by, around one quotation. */
const STORY = [
  'The harbour board voted on Tuesday to close the old swing bridge for eleven weeks while divers replace the',
  'bearings that have carried it since the great flood. Lorries will be sent round by the coast road, and the small',
  'ferry that used to carry schoolchildren will come out of the shed where it has stood for nine winters. The',
  'work is paid for by a levy on every container that leaves the port, a sum that the shipping firms call too high',
  'and the fishermen call too low. A second vote in autumn will decide whether the bridge opens to walkers first.',
].join('\n');
const BAKERY = [
  'Two streets up the hill nobody at the bakery by the church had heard of the plan. It opens an hour earlier from',
  'June on, because the first bus now leaves before six, and its passengers have asked for warm bread since spring.',
  'The oven is older than the baker, who does not want to buy another before the roof has been mended.',
].join('\n');
const story = (head: Head, words: string, prose = STORY) => article(head, prose, by(words));

const BASELINE = ['--baseline', 'known.json'];
const config = (value: unknown) => JSON.stringify(value);
const LATIN = Buffer.from(`Caf\xe9 owners met.\n\n\x93${FIVE},\x94 said Ada Brix.\n`, 'latin1');

export const CASES: Readonly<Record<string, Case>> = {
  // Exit codes
  'a clean file': {
    files: { 'new.md': old },
    argv: ['new.md'],
    exit: 0,
    findings: [],
    summary: { files: 1 },
  },
  'no file': { files: {}, argv: [], exit: 2, findings: [], err: /no-input/ },
  'a missing file': { files: {}, argv: ['gone.md'], exit: 2, findings: [], err: /gone\.md.*missing-path/ },
  'a folder without articles': {
    files: { 'empty/': '' },
    argv: ['empty'],
    exit: 2,
    findings: [],
    err: /no-files/,
  },
  'a missing file outranks a finding, which is printed': {
    files: { 'empty.txt': '' },
    argv: ['gone.md', 'empty.txt'],
    exit: 2,
    findings: ['empty empty.txt:1:1'],
    err: /missing-path/,
  },
  'a collection that is not there': {
    files: { 'new.md': old },
    argv: ['new.md', '--against', 'gone'],
    exit: 2,
    findings: [],
    err: /gone.*missing-path/,
  },
  'an unknown level': {
    files: { 'new.md': old },
    argv: ['new.md', '--fail-on', 'fatal'],
    exit: 2,
    findings: null,
    err: /error, warning, note, none/,
  },
  'a number that is none': {
    files: { 'new.md': old },
    argv: ['new.md', '--max-findings', 'ten'],
    exit: 2,
    findings: null,
    err: /whole number/,
  },
  'an unknown option': { files: {}, argv: ['--fail'], exit: 2, findings: null, err: /unknown option/ },
  'a warning passes by default': {
    files: { 'old.md': old, 'new.md': other(FIVE.replace('five', 'six')) },
    argv: against,
    exit: 0,
    findings: ['altered new.md:7:2', 'repeat new.md:7:2'],
    summary: { errors: 0, warnings: 1, notes: 1 },
  },
  'a warning fails at --fail-on warning': {
    files: { 'old.md': old, 'new.md': other(FIVE.replace('five', 'six')) },
    argv: [...against, '--fail-on', 'warning'],
    exit: 1,
    findings: ['altered new.md:7:2', 'repeat new.md:7:2'],
  },
  'a note passes at --fail-on warning': {
    files: { 'old.md': old, 'new.md': other(FIVE) },
    argv: [...against, '--fail-on', 'warning'],
    exit: 0,
    findings: ['repeat new.md:7:2'],
  },
  'a note fails at --fail-on note': {
    files: { 'old.md': old, 'new.md': other(FIVE) },
    argv: [...against, '--fail-on', 'note'],
    exit: 1,
    findings: ['repeat new.md:7:2'],
  },
  'an error passes at --fail-on none': {
    files: { 'new.txt': '' },
    argv: ['new.txt', '--fail-on', 'none'],
    exit: 0,
    findings: ['empty new.txt:1:1'],
  },

  // Rules
  'a number changed, in both files if both are named': {
    files: { 'old.md': old, 'new.md': other(FIVE.replace('five', 'six')) },
    argv: ['old.md', 'new.md'],
    exit: 0,
    findings: ['altered new.md:7:2', 'repeat new.md:7:2'],
    summary: { files: 2 },
  },
  'a lost “not”': {
    files: { 'old.md': article(GAZETTE, by(PIER)), 'new.md': other(PIER.replace(' not', '')) },
    argv: against,
    exit: 0,
    findings: ['altered new.md:7:2', 'repeat new.md:7:2'],
  },
  'another modal': {
    files: { 'old.md': article(GAZETTE, by(STORM)), 'new.md': other(STORM.replace('must', 'should')) },
    argv: against,
    exit: 0,
    findings: ['altered new.md:7:2', 'repeat new.md:7:2'],
  },
  'another name': {
    files: { 'old.md': article(GAZETTE, by(LEAK)), 'new.md': other(LEAK.replace('Larsen', 'Holm')) },
    argv: against,
    exit: 0,
    findings: ['altered new.md:7:2', 'repeat new.md:7:2'],
  },
  'a number beside an editor’s words': {
    files: {
      'old.md': article(GAZETTE, by(`In 1984 [the year of the flood] ${STORM}`)),
      'new.md': other(`In 1974 [the year of the flood] ${STORM}`),
    },
    argv: against,
    exit: 0,
    findings: ['altered new.md:7:2', 'repeat new.md:7:2'],
  },
  'a smoothed wording is not altered': {
    files: { 'old.md': old, 'new.md': other(FIVE.replace('on the quay', 'at the quay')) },
    argv: against,
    exit: 0,
    findings: ['repeat new.md:7:2'],
  },
  'a cut that leaves the number out is not altered': {
    files: { 'old.md': article(GAZETTE, by(`${STORM} at 5 in the morning`)), 'new.md': other(STORM) },
    argv: against,
    exit: 0,
    findings: ['repeat new.md:7:2'],
  },
  'the same words under two names': {
    files: { 'old.md': old, 'new.md': other(FIVE, 'Bo Larsen, the ferry captain') },
    argv: against,
    exit: 0,
    findings: ['conflict new.md:7:2', 'repeat new.md:7:2'],
  },
  'two forms of one name are no conflict': {
    files: {
      'old.md': old,
      'new.md': article(HERALD, 'Harbour master Ada Brix came late.', by(FIVE, 'Brix')),
    },
    argv: against,
    exit: 0,
    findings: ['repeat new.md:7:2'],
  },
  'a statement of the named files only': {
    files: { 'old.md': old, 'third.md': other(FIVE), 'new.md': unrelated },
    argv: ['new.md', '--against', '.'],
    exit: 0,
    findings: [],
    summary: { files: 1, articles: 3 },
  },
  'a statement twice in one article is no repeat': {
    files: { 'new.md': article(GAZETTE, by(FIVE), 'Much later she said it again.', by(FIVE)) },
    argv: ['new.md'],
    exit: 0,
    findings: [],
  },
  'a quotation without a speaker': {
    files: { 'new.md': article(GAZETTE, OPENING, `The boats lay still. “${FIVE}.” Rain fell.`) },
    argv: ['new.md'],
    exit: 0,
    findings: ['unattributed new.md:7:23'],
  },
  'a mark without a partner': {
    files: { 'new.md': article(GAZETTE, OPENING, `“${FIVE}, said Ada Brix.`, 'The harbour was quiet.') },
    argv: ['new.md', '--fail-on', 'warning'],
    exit: 1,
    findings: ['unbalanced-mark new.md:7:1'],
  },
  'a quotation over two paragraphs': {
    files: { 'new.md': article(GAZETTE, `“${FIVE},” said Ada Brix. “${PIER}.`, `“${STORM}.”`) },
    argv: ['new.md'],
    exit: 0,
    findings: [],
  },
  'two kinds of marks around one quotation': {
    files: { 'new.md': article(GAZETTE, OPENING, `“${FIVE}," said Ada Brix.`, `"${PIER}," said Ada Brix.`) },
    argv: ['new.md'],
    exit: 0,
    findings: ['mixed-marks new.md:7:2'],
  },
  'bytes that are not UTF-8': {
    files: { 'new.txt': LATIN },
    argv: ['new.txt'],
    exit: 0,
    findings: ['bad-encoding new.txt:1:4'],
  },
  'an empty file': { files: { 'new.txt': '' }, argv: ['new.txt'], exit: 1, findings: ['empty new.txt:1:1'] },
  'undated, when switched on': {
    files: {
      'new.md': article({ outlet: 'Coast Herald' }, by(FIVE)),
      'quotes.config.json': config({ rules: { undated: 'note' } }),
    },
    argv: ['new.md'],
    exit: 0,
    findings: ['undated new.md:1:1'],
  },
  'no outlet, when switched on': {
    files: {
      'new.md': article({ date: '2031-05-02' }, by(FIVE)),
      'quotes.config.json': config({ rules: { 'no-outlet': 'error' } }),
    },
    argv: ['new.md'],
    exit: 1,
    findings: ['no-outlet new.md:1:1'],
  },
  'neither date nor outlet, by default': {
    files: { 'new.txt': `${by(FIVE)}\n` },
    argv: ['new.txt'],
    exit: 0,
    findings: [],
  },

  'a copy of an article': {
    files: { 'old.md': story(GAZETTE, FIVE), 'new.md': story(HERALD, PIER) },
    argv: against,
    exit: 0,
    findings: ['duplicate-article new.md:1:1'],
  },
  'a copy in the same outlet': {
    files: { 'old.md': story(GAZETTE, FIVE), 'new.md': story(GAZETTE, PIER) },
    argv: against,
    exit: 0,
    findings: ['duplicate-article new.md:1:1'],
  },
  'a passage of another article is no copy': {
    files: {
      'old.md': story(GAZETTE, FIVE),
      'new.md': story(HERALD, PIER, `${STORY.slice(0, STORY.length / 2)}\n\n${BAKERY}`),
    },
    argv: against,
    exit: 0,
    findings: [],
  },

  // What is named
  'a file that lies in the collection too counts once': {
    files: { 'all/new.md': old, 'all/old.md': unrelated },
    argv: ['all/new.md', '--against', 'all', '--against', './all'],
    exit: 0,
    findings: [],
    summary: { files: 1, articles: 2 },
  },
  'names from standard input': {
    files: { 'a/old.md': old, 'a/new.md': other(FIVE) },
    argv: ['--files-from', '-', '--against', 'a'],
    stdin: 'a/new.md\n',
    exit: 0,
    findings: ['repeat a/new.md:7:2'],
  },
  'an article from standard input': {
    files: { 'old.md': old },
    argv: ['-', '--stdin-filename', 'draft.md', '--against', 'old.md'],
    stdin: other(FIVE.replace('five', 'six')),
    exit: 0,
    findings: ['altered draft.md:7:2', 'repeat draft.md:7:2'],
  },
  'an unrelated article': {
    files: { 'old.md': old, 'new.md': unrelated },
    argv: [...against, '--fail-on', 'note'],
    exit: 0,
    findings: [],
  },
  'the worst, where --max-findings cuts': {
    files: { 'old.md': old, 'new.md': other(FIVE.replace('five', 'six')) },
    argv: [...against, '--max-findings', '1'],
    exit: 0,
    findings: ['altered new.md:7:2'],
    summary: { warnings: 1, notes: 1, hidden: 1 },
  },
  'what --max-findings hides fails all the same': {
    files: { 'new.txt': '' },
    argv: ['new.txt', '--max-findings', '0'],
    exit: 1,
    findings: [],
    summary: { errors: 1, hidden: 1 },
  },

  // Configuration
  'a rule made an error': {
    files: {
      'old.md': old,
      'new.md': other(FIVE),
      'quotes.config.json': config({ rules: { repeat: 'error' } }),
    },
    argv: against,
    exit: 1,
    findings: ['repeat new.md:7:2'],
    summary: { errors: 1 },
  },
  'a rule switched off in package.json': {
    files: {
      'old.md': old,
      'new.md': other(FIVE),
      'package.json': config({ quotes: { rules: { repeat: 'off' } } }),
    },
    argv: against,
    exit: 0,
    findings: [],
  },
  'a collection and a level from the configuration': {
    files: {
      'a/old.md': old,
      'new.md': other(FIVE),
      'quotes.config.json': config({ against: ['a'], failOn: 'note' }),
    },
    argv: ['new.md'],
    exit: 1,
    findings: ['repeat new.md:7:2'],
  },
  'a flag outranks the configuration': {
    files: { 'old.md': old, 'new.md': other(FIVE), 'quotes.config.json': config({ failOn: 'note' }) },
    argv: [...against, '--fail-on', 'error'],
    exit: 0,
    findings: ['repeat new.md:7:2'],
  },
  'an unknown key': {
    files: { 'new.md': old, 'quotes.config.json': config({ failon: 'note' }) },
    argv: ['new.md'],
    exit: 2,
    findings: null,
    err: /unknown key "failon" \(did you mean "failOn"\?\)/,
  },
  'a configuration that is not there': {
    files: { 'new.md': old },
    argv: ['new.md', '--config', 'gone.json'],
    exit: 2,
    findings: null,
    err: /gone\.json/,
  },

  // Known cases
  'a case that front matter sets aside': {
    files: {
      'old.md': old,
      'new.md': article(
        { ...HERALD, '# quotes-ignore': 'altered “six boats” -- six is right' },
        by(FIVE.replace('five', 'six')),
      ),
    },
    argv: [...against, '--fail-on', 'warning'],
    exit: 0,
    findings: ['repeat new.md:6:2'],
    summary: { ignored: 1 },
  },
  'front matter that names no rule': {
    files: { 'new.md': article({ ...HERALD, '# quotes-ignore': 'alterd' }, by(FIVE)) },
    argv: ['new.md'],
    exit: 0,
    findings: [],
    err: /new\.md:4:18: quotes-ignore names no rule: alterd \(did you mean "altered"\?\) \(unknown-rule\)/,
  },
  'a baseline that is not there': {
    files: { 'new.md': old },
    argv: ['new.md', ...BASELINE],
    exit: 2,
    findings: null,
    err: /known\.json: there is no such file; --update-baseline writes it/,
  },
  'a broken baseline': {
    files: { 'new.md': old, 'known.json': '<<<<<<< ours\n' },
    argv: ['new.md', ...BASELINE],
    exit: 2,
    findings: null,
    err: /known\.json: .*merge conflicts/,
  },
  'an update without a file': {
    files: { 'new.md': old },
    argv: ['new.md', '--update-baseline'],
    exit: 2,
    findings: null,
    err: /--update-baseline needs --baseline <file>/,
  },
  'what an update writes is known at once': {
    files: { 'old.md': old, 'new.md': other(FIVE) },
    argv: [...against, ...BASELINE, '--update-baseline', '--fail-on', 'note'],
    exit: 0,
    findings: [],
    summary: { known: 1, stale: 0 },
  },
  'an update is refused where a file could not be read': {
    files: { 'new.md': old, 'known.json': '{"schema":1,"findings":[\n["repeat:0",1,""],\n[]]}\n' },
    argv: ['new.md', 'gone.md', ...BASELINE, '--update-baseline'],
    exit: 2,
    findings: [],
    summary: { files: 1, stale: 1 },
    err: /the baseline is left as it was/,
  },
  'what lies beside the articles and is none': {
    files: {
      'new.md': old,
      'package.json': '{}',
      'quotes.config.json': '{}',
      'known.json': '{"schema":1,"findings":[]}',
    },
    argv: ['.', ...BASELINE],
    exit: 0,
    findings: [],
    summary: { files: 1, articles: 1 },
  },
  'one of several articles in a file': {
    files: {
      'all.ndjson': [OPENING, by(FIVE), by(FIVE.replace('five', 'six'))]
        .map(
          (text, index) =>
            `${JSON.stringify({ id: `story-${index}`, date: `2031-05-0${index + 1}`, text })}\n`,
        )
        .join(''),
    },
    argv: ['all.ndjson'],
    exit: 0,
    findings: ['altered all.ndjson:1:2 story-2', 'repeat all.ndjson:1:2 story-2'],
  },
  'stale lines are counted': {
    files: { 'new.md': unrelated, 'known.json': '{"schema":1,"findings":[\n["repeat:0",1,""],\n[]]}\n' },
    argv: ['new.md', ...BASELINE],
    exit: 0,
    findings: [],
    summary: { stale: 1 },
  },
  'lines of articles that were not named are not stale': {
    files: {
      'new.md': unrelated,
      'old.md': old,
      'known.json': '{"schema":1,"findings":[\n["repeat:0",1,""],\n[]]}\n',
    },
    argv: [...against, ...BASELINE],
    exit: 0,
    findings: [],
    summary: { stale: 0 },
  },
};
