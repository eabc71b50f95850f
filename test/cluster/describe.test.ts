import { describe, expect, it } from 'vitest';
import type { Quote, Speaker } from '../../src/attribute/quote.js';
import { corpusOf } from '../../src/cluster/corpus.js';
import { describe as describeCluster } from '../../src/cluster/describe.js';
import { statementsOf } from '../../src/cluster/statements.js';

const LEADER = 'We have waited two long years for this crossing, and Mr. Hale will not close it in May.';

function quote(
  index: number,
  text: string,
  speaker: string | null = 'Ada Brix',
  as: Partial<Speaker> = {},
): Quote {
  return {
    id: `q_${index}`,
    article: `a${index}`,
    path: `a${index}.txt`,
    outlet: `o${index}`,
    published: `2031-05-0${index + 1}`,
    text,
    start: 1,
    end: 2,
    line: 1,
    column: 1,
    kind: 'direct',
    speaker:
      speaker === null
        ? null
        : {
            name: speaker,
            mention: speaker,
            start: 0,
            end: 1,
            type: 'person',
            confidence: 0.9,
            carried: false,
            ...as,
          },
    cue: null,
    continues: null,
  };
}

/** The cluster of quotations that are one statement; the longest comes first. */
function clusterOf(...texts: (string | Quote)[]) {
  const quotes = texts.map((text, i) => (typeof text === 'string' ? quote(i, text) : text));
  const { order, edits, leader } = statementsOf(corpusOf(quotes), 0.9);
  expect(new Set(leader).size).toBe(1);
  const ordered = Array.from(order, (i) => quotes[i] as Quote);
  const description = describeCluster(
    ordered,
    order.map((i) => edits[i] as number),
  );
  return { ...description, quotes: ordered.map((own, i) => ({ ...own, ...description.members[i] })) };
}

describe('members', () => {
  it.each([
    ['we HAVE waited two long years for this crossing – and Mr Hale will not close it in May', 'same', []],
    ['Mr. Hale will', 'fragment', []],
    [
      'We have waited two long years … Mr. Hale will not close it in May',
      'elided',
      [['for this crossing, and', '…']],
    ],
    [
      'We have waited two long years [for it], and Mr. Hale will not close it in May',
      'elided',
      [['for this crossing', '[for it]']],
    ],
    [
      'We have waited two years for this crossing, and Mr. Hale will not close it in May',
      'near',
      [['long', '']],
    ],
    ['for this crossing, and Mr. Hale will never close it', 'part', [['not', 'never']]],
  ])('%s: %s', (text, relation, changes) => {
    const member = clusterOf(LEADER, text).quotes[1];
    expect(member?.relation).toBe(relation);
    expect(member?.changes).toMatchObject(changes.map(([from, to]) => ({ from, to })));
  });
});

describe('words left out without a sign', () => {
  const long =
    'I think what the mayor said, what the harbour office has made clear, is that we need a new ferry now.';
  const cut = 'I think what the mayor said is that we need a new ferry now.';

  it('count two edits in what one speaker says', () => {
    const cluster = clusterOf(quote(0, long, 'Brix'), quote(1, cut, 'Ada Brix'));
    expect(cluster.quotes.map(({ similarity }) => similarity)).toEqual([1, 0.8571]);
  });

  it('count each in what others say', () => {
    const corpus = corpusOf([quote(0, long, 'Brix'), quote(1, cut, null)]);
    expect(Array.from(statementsOf(corpus, 0.9).leader)).toEqual([0, 1]);
  });
});

describe('alterations', () => {
  it.each([
    ['We have waited three long years for this crossing, and Mr. Hale will not close it in May.', 'number'],
    ['We have waited two long years for this crossing, and Mr. Hale will close it in May.', 'negation'],
    ['We have waited two long years for this crossing, and Mr. Hale would not close it in May.', 'modal'],
    ['We have waited two long years for this crossing, and Mr. Olm will not close it in May.', 'name'],
    ['We have waited 2 long years for this crossing, and Mr. Hale will not close it in May.', undefined],
    ['We have waited two long years for this crossing, and Mr. Hale won’t close it in May.', undefined],
    ['We have waited two long years for this crossings, and Mr. Hale will not close it in May.', undefined],
    ['We have waited two long years … and Mr. Hale will not close it in May.', undefined],
  ])('%s: %s', (text, kind) => expect(clusterOf(LEADER, text).alterations[0]?.kind).toBe(kind));
});

describe('speakers', () => {
  it('are voted for, and inferred where an article names nobody', () => {
    const cluster = clusterOf(
      quote(0, LEADER, 'Brix'),
      quote(1, LEADER, 'Ada Brix'),
      quote(2, LEADER, null),
      quote(3, LEADER, 'Olaf Vane'),
    );
    expect(cluster.speaker).toMatchObject({ name: 'Ada Brix', agreement: 0.67 });
    expect(cluster.conflicts).toEqual([{ name: 'Olaf Vane', quotes: ['q_3'] }]);
    expect(cluster.quotes.map((q) => q.inferredSpeaker)).toEqual([null, null, 'Ada Brix', null]);
    expect(cluster.quotes[2]?.speaker).toBeNull();
    expect(cluster.firstSeen).toEqual({ article: 'a0', published: '2031-05-01' });
  });

  it('of an organisation are no conflict with it', () => {
    const cluster = clusterOf(
      quote(0, LEADER, 'Harbour Authority', { mention: 'the Harbour Authority', type: 'organisation' }),
      quote(1, LEADER, 'Olaf Vane', { mention: 'Harbour Authority spokesman Olaf Vane' }),
      quote(2, LEADER, 'Vane'),
      quote(3, LEADER, 'Olaf Vane'),
    );
    expect(cluster.speaker).toMatchObject({ name: 'Olaf Vane', type: 'person', agreement: 1 });
    expect(cluster.conflicts).toEqual([]);
  });
});

it('prints the wording that most outlets carry', () => {
  const common = LEADER.replace('two long', 'two');
  expect(clusterOf(LEADER, common, common).text).toBe(common);
  expect(clusterOf(LEADER, common).text).toBe(LEADER);
});
