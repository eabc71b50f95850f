import { createHash } from 'node:crypto';
import { array, assert, constantFrom, property } from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Cluster, Member, Tie } from '../../src/cluster/cluster.js';
import type { DedupeReport, ReportArticle } from '../../src/pipeline/report.js';
import { day, instant } from '../../src/report/html/date.js';
import { difference } from '../../src/report/html/difference.js';
import { dedupeHtml } from '../../src/report/html/page.js';
import { fictional, fictionalPassages } from './fictional.js';

const report = fictional(30);
const clusters = [...report.clusters];

function page(changes: Partial<DedupeReport> = {}, passages = fictionalPassages(report)) {
  const source = [...dedupeHtml({ ...report, ...changes }, passages)].join('');
  return { source, document: parseHTML(source).document };
}

/** The first statement of several quotations with changes, and its article with changes. */
function one(change: Partial<Cluster>, member: Partial<Member> = {}, article: Partial<ReportArticle> = {}) {
  const cluster = clusters.find(({ quotes }) => quotes.length > 2) as Cluster;
  const [leader, ...others] = cluster.quotes as [Member, ...Member[]];
  const articles = [...report.articles].map((a) => (a.id === leader.article ? { ...a, ...article } : a));
  return page({
    articles,
    clusters: [{ ...cluster, quotes: [{ ...leader, ...member }, ...others], ...change }],
  });
}

describe('HTML report', () => {
  it('holds every statement, speaker, outlet and wording without script', () => {
    const items = [...page().document.querySelectorAll('#statements > li')];
    expect(items.map((item) => item.id)).toEqual(clusters.map(({ id }) => id));
    items.forEach((item, at) => {
      const { text, speaker, quotes } = clusters[at] as Cluster;
      expect(item.querySelector('summary')?.textContent).toContain(`“${text}”`);
      expect(item.querySelector('summary')?.textContent).toContain(speaker?.name ?? 'speaker unknown');
      expect(item.querySelectorAll('.carriers tbody tr')).toHaveLength(quotes.length);
      const wordings = [...item.querySelectorAll('.words, blockquote')].map((quote) => quote.textContent);
      for (const quote of quotes) expect(wordings.join('\n')).toContain(quote.text);
    });
  });

  it('allows its own style and script and nothing else', () => {
    const { document } = page();
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    const hash = (tag: string) =>
      createHash('sha256')
        .update(document.querySelector(tag)?.textContent ?? '')
        .digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hash('style')}'`);
    expect(policy).toContain(`script-src 'sha256-${hash('script')}'`);
    expect(document.querySelectorAll('[style], [src], link:not([href="data:,"])')).toHaveLength(0);
  });

  it('says what is not known', () => {
    const { document } = one(
      { speaker: null, firstSeen: { article: 'x', published: null } },
      { outlet: null, published: null, speaker: null },
      { title: null, url: null, credits: null },
    );
    expect(document.querySelector('summary')?.textContent).toContain('speaker unknown');
    expect(document.querySelector('summary')?.textContent).toContain('date unknown');
  });

  it('shows who took it from whom', () => {
    const [source, other] = report.articles as readonly [ReportArticle, ReportArticle];
    const [quote] = (clusters.find(({ quotes }) => quotes.length > 2) as Cluster).quotes as [Member];
    const tie = (because: Tie['because'], to: string, text: string | null) => ({
      article: quote.article,
      because,
      to,
      text,
    });
    const ties = [tie('credit', 'Coastal News Agency', 'told the Agency'), tie('rewrite', other.id, null)];
    const { document } = one(
      { sources: [{ articles: [quote.article], credited: null, ties }] },
      {},
      { outlet: 'copier.example', copyOf: { article: source.id, share: 0.834 } },
    );
    expect(document.querySelector('.copying figcaption')?.textContent).toBe(
      `copier.example copies ${source.outlet} (83 % of its prose); copier.example credits Coastal News Agency (“told the Agency”); copier.example tells it as does ${other.outlet}`,
    );
    for (const kind of ['copied', 'credited', 'shared'])
      expect(document.querySelectorAll(`.copying svg .${kind}`)).toHaveLength(1);
  });

  it('orders carriers to the day where an hour is missing', () => {
    const [leader, second] = (clusters.find(({ quotes }) => quotes.length > 2) as Cluster).quotes as [
      Member,
      Member,
    ];
    const rows = (...published: string[]) =>
      one({
        quotes: [leader, second].map((quote, at) => ({ ...quote, published: published[at] as string })),
      }).document.querySelectorAll('.carriers tbody tr');
    const times = (...published: string[]) =>
      [...rows(...published)].map((row) => row.querySelector('time')?.getAttribute('datetime'));
    expect(times('2031-05-02T08:15', '2031-05-02')).toEqual(['2031-05-02T08:15', '2031-05-02']);
    expect(times('2031-05-02T08:15', '2031-05-02T07:00')).toEqual(['2031-05-02T07:00', '2031-05-02T08:15']);
    expect(rows('2031-05-02T08:15', '2031-05-02')[0]?.querySelector('.lane')).toBeNull();
  });

  it('shows who carries it without marks', () => {
    const article = (report.articles as readonly ReportArticle[])[0] as ReportArticle;
    const span = { article: article.id, start: 0, end: 9, kind: 'indirect', closeness: 0.8 } as const;
    const cluster = { ...(clusters[0] as Cluster), unmarked: [span] };
    const passages = { contexts: new Map(), prose: new Map([[span, 'The town was tired of it.']]) };
    const text = page({ clusters: [cluster] }, passages).document.querySelector('.opened')?.textContent;
    expect(text).toContain(`The town was tired of it. ${article.outlet}`);
    expect(text).toContain('80 % of the words, reported');
  });

  it('survives articles that copy each other', () => {
    const [a, b] = [...report.articles] as [ReportArticle, ReportArticle];
    const copies = [...report.articles].map((article) => ({
      ...article,
      copyOf: { article: article.id === a.id ? b.id : a.id, share: 1 },
    }));
    expect(page({ articles: copies }).source).not.toContain('NaN');
  });

  it('shows the pieces of a split quotation together', () => {
    const [a, b] = clusters.filter(({ quotes }) => quotes.length === 1) as [Cluster, Cluster];
    const piece = { ...(b.quotes[0] as Member), continues: a.quotes[0]?.id as string };
    const { document } = page({ clusters: [a, { ...b, quotes: [piece] }] });
    for (const item of document.querySelectorAll('#statements > li'))
      expect(item.querySelector('.whole')?.textContent).toMatch(`“${a.text}” … “${b.text}”`);
    expect(document.querySelector(`#${b.id} .whole a`)?.getAttribute('href')).toBe(`#${a.id}`);
  });

  it('does not repeat a speech of many pieces at each of them', () => {
    const [single] = clusters.filter(({ quotes }) => quotes.length === 1) as [Cluster];
    const pieces = Array.from({ length: 300 }, (_, at) => {
      const quote = {
        ...(single.quotes[0] as Member),
        id: `q_${at}`,
        continues: at === 0 ? null : `q_${at - 1}`,
      };
      const text = 'word '.repeat(40);
      return { ...single, id: `c_${at}`, text, quotes: [{ ...quote, text }] };
    });
    expect(page({ clusters: pieces }).source.length).toBeLessThan(300 * 6000);
  });

  it('lists doubts about name and wording', () => {
    const quote = clusters.find(({ quotes }) => quotes.length > 2)?.quotes[0] as Member;
    const { document } = one({
      conflicts: [{ name: 'Per Wick', quotes: [quote.id] }],
      alterations: [{ kind: 'number', quote: quote.id, from: 'two', to: 'three', earlier: null }],
    });
    const doubts = [...document.querySelectorAll('.doubts li')].map((item) => item.textContent);
    expect(doubts[0]).toMatch(`Per Wick for ${quote.outlet}`);
    expect(doubts[1]).toBe(`number two became three in ${quote.outlet}`);
    expect(document.querySelector('#statements > li')?.hasAttribute('data-altered')).toBe(true);
  });

  it('links to web pages only', () => {
    const targets = (url: string) =>
      [...one({}, {}, { url }).document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' java\nscript:x',
      '//a.example',
      'https:x',
    ])
      expect(targets(url).filter((target) => !/^(#|https:\/\/)/.test(target ?? ''))).toEqual([]);
    const web = 'https://a.example/"x';
    expect(targets(web)).toContain(web);
    for (const link of one({}, {}, { url: web }).document.querySelectorAll('a[href^=http]'))
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('turns no text into markup', () => {
    const hostile = array(
      constantFrom(
        '<script>',
        '</script>',
        '-->',
        '<!--',
        '"',
        "'",
        '>',
        ' onclick=',
        '&',
        '&lt;',
        '\u202e',
        '\ud800',
        '\0',
        '=',
        '\n',
        '`',
        '</title>',
        '<img src=x onerror=a>',
      ),
      { maxLength: 8 },
    ).map((parts) => parts.join(''));
    const shown = (name: string) => {
      const speaker = { name, type: 'person', confidence: 1, agreement: 1 } as const;
      const cluster = { text: name, speaker, origin: name };
      return one(cluster, { text: name, outlet: name }, { title: name, credits: [name] });
    };
    const plain = shape(shown('x'));
    assert(
      property(hostile, (text) => {
        const found = shown(`x${text}`);
        expect(shape(found)).toEqual(plain);
        expect(found.source).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069\p{Cs}]/u);
      }),
      { numRuns: 40 },
    );
  });
});

/** The kinds of elements and attributes of a page. */
function shape({ document }: ReturnType<typeof page>) {
  const elements = [...document.querySelectorAll('*')];
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
  return { elements: new Set(elements.map(({ localName }) => localName)), attributes: new Set(attributes) };
}

/** `w5 w6 w7` for 5 to 8. */
function range(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ');
}

describe('difference', () => {
  const marked = (from: string, to: string) => {
    const found = difference(from, to);
    return [found.from.value, found.to.value];
  };

  it('marks changed words on both sides', () => {
    expect(marked('We waited two years', 'We waited three years')).toEqual([
      'We waited <del>two</del> years',
      'We waited <ins>three</ins> years',
    ]);
  });

  it('marks words, not case, punctuation or opened letters', () => {
    const from = '“We” waited – for 6,000 days.';
    const to = '[W]e waited, for … 6000 days';
    expect(marked(from, to)).toEqual([from, to]);
    expect(marked('She waited', '[Brix] waited')).toEqual([
      '<del>She</del> waited',
      '<ins>[Brix]</ins> waited',
    ]);
  });

  it('tells what is left out at an end from what is changed', () => {
    expect(marked('No, we waited two long years here', 'we waited two years')).toEqual([
      '<del class="cut">No,</del> we waited two <del>long</del> years <del class="cut">here</del>',
      'we waited two years',
    ]);
  });

  it('shortens what a fragment of a long speech leaves out', () => {
    const speech = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ');
    expect(marked(speech, 'w50 w51')[0]).toBe(
      `<del class="cut">… ${range(38, 50)}</del> w50 w51 <del class="cut">${range(52, 64)} …</del>`,
    );
  });

  it('keeps every word of both', () => {
    const sentence = array(constantFrom('we', 'We,', 'waited', '–', 'two', '<b>', 'years.')).map((words) =>
      [...words, 'so'].join(' '),
    );
    const text = (side: string) => parseHTML(`<p>${side}</p>`).document.querySelector('p')?.textContent;
    assert(
      property(sentence, sentence, (from, to) => {
        expect(marked(from, to).map(text)).toEqual([from, to]);
      }),
    );
  });

  it('gives up on long texts without a common word', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, at) => word + at).join(' ');
    expect(marked(long('a'), long('b'))[0]).toBe(
      '<del>a0 a1 a2 a3 a4 a5 … a4994 a4995 a4996 a4997 a4998 a4999</del>',
    );
  });
});

describe('dates', () => {
  it('are written out in English', () => {
    expect(day('2031-05-02T08:00:00Z')).toBe('2 May 2031');
    expect(day('some day')).toBe('some day');
  });

  it('do not depend on the zone of the machine', () => {
    expect(instant('2031-05-02T08:00')).toBe(Date.UTC(2031, 4, 2, 8));
    expect(instant('2031-05-02T08:00+02:00')).toBe(Date.UTC(2031, 4, 2, 6));
    expect(instant('2031-05-02')).toBe(Date.UTC(2031, 4, 2));
    expect(instant('yesterday')).toBeNull();
  });
});
