import type { Cluster, Member, Relation, Tie } from '../../src/cluster/cluster.js';
import type { DedupeReport, ReportArticle } from '../../src/pipeline/report.js';
import type { Passages } from '../../src/report/html/lookup.js';

const OUTLETS = [
  'gazette.example',
  'harbourpost.example',
  'tideline.example',
  'northcoast.example',
  'lanternnews.example',
  'ferryman.example',
  'saltmarsh.example',
  'eveningbuoy.example',
];
const GIVEN = ['Ada', 'Corin', 'Mirel', 'Tobin', 'Ysolde', 'Per', 'Hanne', 'Oskar'];
const FAMILY = ['Brix', 'Vale', 'Oster', 'Lund', 'Quarrie', 'Tamm', 'Sorrel', 'Wick', 'Anker', 'Holt'];
const OPENINGS = [
  'We have waited',
  'Nobody asked us about',
  'I will not sign',
  'The town can live with',
  'They promised',
];
const MATTERS = [
  'this crossing',
  'a second ferry',
  'the harbour dues',
  'an empty pier',
  'the winter timetable',
];
const TIMES = ['for two years', 'since the storm', 'before the vote', 'until spring', 'for the third time'];
const ENDINGS = [
  'and we are tired of it',
  'and that is the end of it',
  'whatever the council says',
  'as everyone here knows',
];

/** Pseudo-random whole numbers below `n` (mulberry32), the same every run. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

/** The rest of the sentence of every second quotation of a report. */
export function fictionalPassages({ clusters }: DedupeReport): Passages {
  const quotes = [...clusters].flatMap((cluster) => cluster.quotes);
  const spans = [...clusters].flatMap((cluster) => cluster.unmarked ?? []);
  const context = { before: 'On the quay she said: “', after: '” and nobody disagreed.' };
  return {
    contexts: new Map(quotes.filter((_, at) => at % 2 === 0).map(({ id }) => [id, context])),
    prose: new Map(spans.map((span) => [span, 'The town had waited long enough, she said.'])),
  };
}

/** A report of `count` statements by people who do not exist, a third of them in several outlets. */
export function fictional(count: number, seed = 1): DedupeReport {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const articles = new Map<string, ReportArticle>();
  let serial = 0;

  const member = (text: string, name: string | null, relation: Relation): Member => {
    const outlet = pick(OUTLETS);
    const date = `2031-05-${String(1 + roll(28)).padStart(2, '0')}`;
    const article = `${outlet}/${date}.txt`;
    if (!articles.has(article))
      articles.set(article, {
        id: article,
        path: article,
        outlet,
        title: `${pick(FAMILY)} on ${pick(MATTERS)}`,
        published: date,
        url: `https://${outlet}/${date}`,
        quotes: 1,
        credits: roll(6) === 0 ? ['Coastal News Agency'] : [],
        copyOf: null,
      });
    const start = 100 + roll(4000);
    return {
      id: `q_${(serial++).toString(16).padStart(12, '0')}`,
      article,
      path: article,
      outlet,
      published: date,
      text,
      start,
      end: start + text.length,
      line: 1 + roll(40),
      column: 1 + roll(80),
      kind: 'direct',
      speaker:
        name === null
          ? null
          : {
              name,
              mention: name,
              start: 0,
              end: name.length,
              type: 'person',
              confidence: 0.9,
              carried: false,
            },
      cue: name === null ? null : { text: 'said', start: 3, end: 7 },
      continues: null,
      relation,
      similarity: relation === 'near' ? 0.91 : 1,
      changes: relation === 'near' ? [{ kind: 'wording', from: 'we', to: 'they' }] : [],
      inferredSpeaker: null,
    };
  };

  const credits = (quotes: readonly Member[]): Tie[] =>
    quotes.flatMap(({ article }) => {
      const to = articles.get(article)?.credits?.[0];
      return to === undefined ? [] : [{ article, because: 'credit', to, text: `told the ${to}` }];
    });

  const clusters = Array.from({ length: count }, (_, at): Cluster => {
    const text = `${pick(OPENINGS)} ${pick(MATTERS)} ${pick(TIMES)}, ${pick(ENDINGS)} (${at})`;
    const name = roll(5) === 0 ? null : `${pick(GIVEN)} ${pick(FAMILY)}`;
    const quotes = [member(text, name, 'same')];
    if (roll(3) === 0)
      for (let more = 1 + roll(5); more > 0; more--) {
        const relation = pick(['same', 'near', 'part'] as const);
        const other = {
          same: text,
          near: text.replace('We', 'They'),
          part: text.slice(0, text.indexOf(',')),
        }[relation];
        quotes.push(member(other, roll(9) === 0 ? `Per ${pick(FAMILY)}` : name, relation));
      }
    const outlets = [...new Set(quotes.map((quote) => quote.outlet as string))].sort();
    const others = quotes.filter((quote) => name && quote.speaker?.name !== name);
    const first = quotes.reduce((a, b) => ((b.published as string) < (a.published as string) ? b : a));
    return {
      id: `c_${at.toString(16).padStart(12, '0')}`,
      text,
      speaker:
        name === null
          ? null
          : { name, type: 'person', confidence: 0.9, agreement: 1 - others.length / quotes.length },
      outlets,
      independent: outlets.length,
      sources: [{ articles: quotes.map(({ article }) => article), credited: null, ties: credits(quotes) }],
      firstSeen: { article: first.article, published: first.published },
      origin: null,
      conflicts: others
        .slice(0, 1)
        .map((quote) => ({ name: quote.speaker?.name as string, quotes: [quote.id] })),
      alterations: quotes
        .filter((quote) => quote.relation === 'near' && text.startsWith('We'))
        .map((quote) => ({ kind: 'name', quote: quote.id, from: 'We', to: 'They', earlier: null })),
      unmarked:
        roll(6) === 0
          ? [{ article: first.article, start: 0, end: 40, kind: 'indirect', closeness: 0.8 }]
          : [],
      related: [],
      quotes,
    };
  });
  clusters.sort((a, b) => b.outlets.length - a.outlets.length || b.quotes.length - a.quotes.length);
  return {
    schema: 1,
    tool: { name: 'quotes', version: '0.0.0' },
    summary: {
      articles: articles.size,
      outlets: OUTLETS.length,
      quotes: serial,
      clusters: count,
      shared: clusters.filter(({ outlets }) => outlets.length > 1).length,
      problems: 1,
    },
    copies: [],
    articles: [...articles.values()],
    clusters,
    problems: [
      {
        code: 'unbalanced-mark',
        path: 'gazette.example/2031-05-02.txt',
        line: 3,
        column: 9,
        message: 'This opening mark is never closed.',
      },
    ],
  };
}
