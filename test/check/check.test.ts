import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../src/check/baseline.js';
import { check } from '../../src/check/check.js';
import type { Everything } from '../../src/check/everything.js';
import type { RuleSettings } from '../../src/check/rules.js';
import type { Article } from '../../src/read/article.js';
import { carrier, cluster } from './cluster.js';

const article = (path: string, text = ''): Article => ({
  id: path,
  path,
  outlet: null,
  title: null,
  published: null,
  url: null,
  lang: null,
  author: null,
  text,
  bodyStart: text.startsWith('---\n') ? text.indexOf('\n---\n') + 5 : 0,
});

const named = (...articles: Article[]) =>
  new Map(articles.map((one) => [one.path, new Map([[one.id, one]])]));

const nothing: Everything = { articles: [], texts: () => [], clusters: [], problems: [] };
const only = (rule: string): RuleSettings => ({
  altered: 'off',
  conflict: 'off',
  repeat: 'off',
  unattributed: 'off',
  [rule]: 'warning',
});

function run(
  everything: Partial<Everything>,
  files: ReturnType<typeof named>,
  settings: RuleSettings = {},
  baseline: Baseline | null = null,
) {
  return check({ ...nothing, ...everything }, files, settings, baseline);
}

const NEW = 'There were six boats on the quay that night';
const OLD = 'There were five boats on the quay that night';

describe('altered', () => {
  const alterations = [
    { kind: 'number', quote: 'q_new.txt', from: 'five', to: 'six', earlier: null },
  ] as const;
  const clusters = [
    cluster(
      [
        carrier('old.txt', OLD, { outlet: 'Gazette' }),
        carrier('same.txt', OLD),
        carrier('part.txt', 'on the quay that night', { relation: 'part' }),
        carrier('new.txt', NEW, { relation: 'near' }),
      ],
      alterations,
    ),
  ];

  it('says what stands here and what there, and where', () => {
    const { findings } = run({ clusters }, named(article('new.txt')), only('altered'));
    expect(findings).toMatchObject([
      {
        rule: 'altered',
        path: 'new.txt',
        line: 3,
        column: 2,
        endLine: 3,
        endColumn: 2 + NEW.length,
        text: NEW,
        message: `“${NEW}”: a number differs: “six” here, “five” in Gazette`,
      },
    ]);
    expect(findings[0]?.related.map((other) => other.path)).toEqual(['old.txt', 'same.txt']);
  });

  it('concerns the other versions as well, but not who leaves the words out', () => {
    const { findings } = run({ clusters }, named(article('same.txt')), only('altered'));
    expect(findings[0]?.message).toContain('“five” here, “six” in new.txt');
    expect(run({ clusters }, named(article('part.txt')), only('altered')).findings).toEqual([]);
  });

  it('is one finding for a statement, however many of its carriers are named', () => {
    const files = named(article('same.txt'), article('new.txt'), article('old.txt'));
    expect(run({ clusters }, files, only('altered')).findings).toHaveLength(1);
  });

  it('says that a word is missing', () => {
    const lost = [
      cluster(
        [carrier('old.txt', 'We will not sell the pier'), carrier('new.txt', 'We will sell the pier')],
        [{ kind: 'negation', quote: 'q_new.txt', from: 'not', to: '', earlier: null }],
      ),
    ];
    const { findings } = run({ clusters: lost }, named(article('new.txt')), only('altered'));
    expect(findings[0]?.message).toContain('a negation differs: missing here, “not” in old.txt');
  });
});

describe('conflict', () => {
  const clusters = [
    cluster(
      [
        carrier('old.txt', OLD, { name: 'Ada Brix' }),
        carrier('new.txt', OLD, { name: 'Bo Larsen' }),
        carrier('nobody.txt', OLD),
      ],
      [],
      [{ name: 'Bo Larsen', quotes: ['q_new.txt'] }],
    ),
  ];

  it.each([
    ['new.txt', 'is said by Bo Larsen here, by Ada Brix in old.txt'],
    ['old.txt', 'is said by Ada Brix here, by Bo Larsen in new.txt'],
  ])('names both for %s', (path, message) => {
    const { findings } = run({ clusters }, named(article(path)), only('conflict'));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(message);
  });

  it('leaves out who names nobody', () => {
    expect(run({ clusters }, named(article('nobody.txt')), only('conflict')).findings).toEqual([]);
  });
});

describe('repeat and unattributed', () => {
  it('a statement repeated within its article is no repeat', () => {
    const own = cluster([carrier('new.txt', OLD), carrier('new.txt', OLD, { id: 'q_2' })]);
    expect(run({ clusters: [own] }, named(article('new.txt')), only('repeat')).findings).toEqual([]);
    const other = cluster([carrier('new.txt', OLD), carrier('old.txt', OLD)]);
    expect(run({ clusters: [other] }, named(article('new.txt')), only('repeat')).findings).toHaveLength(1);
  });

  it('tells who speaks by another article’s word', () => {
    const clusters = [
      cluster([
        carrier('old.txt', OLD, { name: 'Ada Brix', outlet: 'Gazette' }),
        carrier('new.txt', OLD, { inferredSpeaker: 'Ada Brix' }),
      ]),
    ];
    const { findings } = run({ clusters }, named(article('new.txt')), only('unattributed'));
    expect(findings[0]?.message).toContain('has no speaker; Gazette names Ada Brix');
  });

  it('passes over later pieces and words in the reporter’s sentence', () => {
    const clusters = [
      cluster([carrier('new.txt', OLD, { continues: 'q_0' })]),
      cluster([carrier('new.txt', 'no way', { kind: 'partial' })]),
    ];
    expect(run({ clusters }, named(article('new.txt')), only('unattributed')).findings).toEqual([]);
  });

  it('finds the end of a quotation that runs over lines', () => {
    const clusters = [cluster([carrier('new.txt', 'one\r\ntwo\nthree')])];
    const { findings } = run({ clusters }, named(article('new.txt')), only('unattributed'));
    expect(findings).toMatchObject([{ line: 3, column: 2, endLine: 5, endColumn: 6 }]);
  });
});

describe('articles', () => {
  const listed = (id: string) => ({
    id,
    path: id,
    outlet: null,
    title: null,
    published: null,
    url: null,
    quotes: 0,
    credits: [],
    copyOf: null,
  });
  const articles = [listed('old.txt'), listed('new.txt'), listed('far.txt')];
  /** Word hashes from one number up to another. */
  const words = (from: number, to: number) => ({
    words: Int32Array.from({ length: to - from }, (_, index) => (from + index) * 2654435761),
  });

  it('reports a copy whichever of the two is named, and how much of it stands in the other', () => {
    const texts = () => [words(0, 110), words(0, 100), words(500, 600)];
    const messageFor = (path: string) => run({ articles, texts }, named(article(path))).findings[0]?.message;
    expect(messageFor('new.txt')).toBe('100 % of the text stands in old.txt');
    expect(messageFor('old.txt')).toBe('90 % of the text stands in new.txt');
    expect(messageFor('far.txt')).toBeUndefined();
  });

  it('does not take a shared passage for a copy', () => {
    const texts = () => [words(0, 100), words(50, 200), words(500, 600)];
    expect(run({ articles, texts }, named(article('new.txt'), article('old.txt'))).findings).toEqual([]);
  });

  it('undated and no-outlet are off until they are switched on', () => {
    const files = named(article('far.txt'));
    const on = run({ articles }, files, { undated: 'note', 'no-outlet': 'error' }).findings;
    expect(on.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['no-outlet', 'error'],
      ['undated', 'note'],
    ]);
  });
});

describe('problems', () => {
  const problems = [
    { code: 'unbalanced-mark', path: 'new.txt', line: 2, column: 4, message: 'this mark opens nothing' },
    { code: 'unbalanced-mark', path: 'old.txt', line: 1, column: 1, message: 'this mark opens nothing' },
    { code: 'missing-path', path: 'new.txt', line: null, column: null, message: 'not there' },
  ];

  it('become findings on the named files, with the words that stand there', () => {
    const { findings } = run({ problems }, named(article('new.txt', 'one\r\ntwo“three four\nfive')));
    expect(findings).toMatchObject([{ rule: 'unbalanced-mark', line: 2, column: 4, text: '“three four' }]);
  });
});

describe('front matter', () => {
  const clusters = [cluster([carrier('new.txt', OLD), carrier('old.txt', OLD)])];
  const ignoring = (line: string) => named(article('new.txt', `---\ntitle: x\n${line}\n---\nText.`));

  it.each([
    ['# quotes-ignore: repeat, unattributed', 0, 2],
    ['quotes-ignore: repeat -- known', 1, 1],
    ['#quotes-ignore: repeat “FIVE   boats”', 1, 1],
    ['# quotes-ignore: repeat "six boats"', 2, 0],
    ['# nothing: repeat', 2, 0],
  ])('%s', (line, findings, ignored) => {
    const result = run({ clusters }, ignoring(line));
    expect([result.findings.length, result.ignored]).toEqual([findings, ignored]);
  });

  it('reports a rule that does not exist, and its place', () => {
    const { problems } = run({ clusters }, ignoring('# quotes-ignore: repaet'));
    expect(problems).toEqual([
      {
        code: 'unknown-rule',
        path: 'new.txt',
        line: 3,
        column: 18,
        message: 'quotes-ignore names no rule: repaet (did you mean "repeat"?)',
      },
    ]);
  });
});

describe('baseline', () => {
  const copies = (...paths: string[]) => [
    cluster(paths.map((path) => carrier(path, OLD, { name: 'Ada Brix' }))),
  ];
  const settings = only('repeat');
  const known = run(
    { clusters: copies('a.txt', 'b.txt') },
    named(article('a.txt'), article('b.txt')),
    settings,
    new Map(),
  );

  it('knows what it was written for, wherever it was moved to', () => {
    const moved = run(
      { clusters: copies('a.txt', 'sub/c.txt') },
      named(article('sub/c.txt')),
      settings,
      known.current,
    );
    expect([moved.findings.length, moved.known]).toEqual([0, 1]);
  });

  it('takes a third copy for new', () => {
    const clusters = copies('a.txt', 'b.txt', 'c.txt');
    expect(run({ clusters }, named(article('c.txt')), settings, known.current).findings).toHaveLength(1);
  });

  it('tells another speaker and other words apart', () => {
    for (const changed of [
      carrier('c.txt', OLD, { name: 'Bo Larsen' }),
      carrier('c.txt', NEW, { name: 'Ada Brix' }),
    ]) {
      const clusters = [cluster([carrier('a.txt', OLD, { name: 'Ada Brix' }), changed])];
      expect(run({ clusters }, named(article('c.txt')), settings, known.current).findings).toHaveLength(1);
    }
  });
});
