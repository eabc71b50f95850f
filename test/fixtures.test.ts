import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Quote } from '../src/attribute/quote.js';
import type { Cluster, Member, Relation } from '../src/cluster/cluster.js';
import type { Problem } from '../src/read/article.js';
import { run } from './cli/run.js';

/** `expected.yaml` of a theme, written by hand from its articles. */
interface Expected {
  readonly statements: readonly ExpectedStatement[];
  /** `article:line text` of what is marked but is no speech. */
  readonly 'not speech'?: readonly string[];
  /** Articles that quote nobody. */
  readonly quoteless: readonly string[];
  /** `path:line:column code`. */
  readonly problems: readonly string[];
}

interface ExpectedStatement {
  readonly words: string;
  readonly speaker: string | null;
  readonly type?: string;
  readonly conflicts?: readonly string[];
  readonly outlets: readonly string[];
  readonly independent?: number;
  readonly origin?: string | null;
  /** Articles that carry it without quotation marks. */
  readonly unmarked?: readonly string[];
  /** The text stands under its relation to the statement's leader. */
  readonly quotations: readonly (ExpectedQuotation & Partial<Record<Relation, string>>)[];
}

interface ExpectedQuotation {
  /** `article:line`. */
  readonly at: string;
  readonly continues?: true;
  readonly mention?: string;
  readonly kind?: string;
}

const RELATIONS: readonly Relation[] = ['same', 'fragment', 'elided', 'near', 'part'];

const themes = readdirSync('fixtures', { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(themes.map(({ name }) => name))('%s', async (theme) => {
  const folder = `fixtures/${theme}`;
  const expected = parse(readFileSync(`${folder}/expected.yaml`, 'utf8')) as Expected;
  const report = JSON.parse((await run(['dedupe', folder, '--json'])).out) as {
    clusters: readonly Cluster[];
    problems: readonly Problem[];
    articles: readonly { id: string; quotes: number }[];
  };
  const short = (path: string) => path.replace(`${folder}/`, '');
  const at = ({ article, line }: Quote) => `${short(article)}:${line}`;

  it('finds every statement once, with its words, speaker, outlets and quotations', () => {
    const found = report.clusters.map(({ text, speaker, outlets, quotes }) => ({
      words: text,
      speaker: speaker?.name ?? null,
      outlets,
      quotations: quotes
        .map((quote) => line(at(quote), quote.relation, quote.text, quote.continues !== null))
        .sort(),
    }));
    const wanted = expected.statements.map(({ words, speaker, outlets, quotations }) => ({
      words,
      speaker,
      outlets: [...outlets].sort(),
      quotations: quotations
        .map((quote) => line(quote.at, ...relationOf(quote), quote.continues === true))
        .sort(),
    }));
    expect(byWords(found)).toEqual(byWords(wanted));
  });

  it('finds the particulars that the expectation names: mentions, kinds, types, conflicts', () => {
    const members = new Map(
      report.clusters.flatMap(({ quotes }) => quotes.map((quote) => [`${at(quote)} ${quote.text}`, quote])),
    );
    for (const statement of expected.statements) {
      const { words, type, conflicts } = statement;
      const cluster = report.clusters.find(({ text }) => text === words);
      if (type) expect.soft(cluster?.speaker?.type, words).toBe(type);
      if (conflicts)
        expect
          .soft(
            cluster?.conflicts.map(({ name }) => name),
            words,
          )
          .toEqual(conflicts);
      for (const quote of statement.quotations) {
        const place = `${quote.at} ${relationOf(quote)[1]}`;
        const member: Member | undefined = members.get(place);
        // The comma that closes an apposition may be counted in or out.
        if (quote.mention) expect.soft(member?.speaker?.mention.replace(/,$/, ''), place).toBe(quote.mention);
        if (quote.kind) expect.soft(member?.kind, place).toBe(quote.kind);
      }
    }
  });

  it('traces what the expectation names: sources, origin, carriers without quotation marks', () => {
    for (const { words, independent, origin, unmarked } of expected.statements) {
      const cluster = report.clusters.find(({ text }) => text === words);
      if (independent !== undefined) expect.soft(cluster?.independent, words).toBe(independent);
      if (origin !== undefined) expect.soft(cluster?.origin, words).toBe(origin);
      if (unmarked !== undefined)
        expect
          .soft(
            cluster?.unmarked?.map(({ article }) => short(article)),
            words,
          )
          .toEqual(unmarked);
    }
  });

  it('tells what is marked but not speech, and finds nothing in what only paraphrases', async () => {
    const { out } = await run(['extract', folder, '--all', '--json']);
    const others = (JSON.parse(out).quotes as Quote[]).filter(({ kind }) => kind === 'other');
    expect(others.map((quote) => `${at(quote)} ${quote.text}`).sort()).toEqual(
      [...(expected['not speech'] ?? [])].sort(),
    );
    const quoteless = report.articles.filter(({ quotes }) => quotes === 0).map(({ id }) => short(id));
    expect(quoteless.sort()).toEqual([...expected.quoteless].sort());
  });

  it('reports what is wrong with the marks, and nothing else', () => {
    const problems = report.problems.map(
      ({ path, line, column, code }) => `${short(path)}:${line}:${column} ${code}`,
    );
    expect(problems.sort()).toEqual([...expected.problems].sort());
  });
});

function line(at: string, relation: Relation, text: string, continues: boolean): string {
  return `${at} ${relation}${continues ? ', continued' : ''}: ${text}`;
}

function relationOf(quote: Partial<Record<Relation, string>>): [Relation, string] {
  const relation = RELATIONS.find((name) => quote[name] !== undefined) as Relation;
  return [relation, quote[relation] as string];
}

const byWords = <T extends { words: string }>(statements: readonly T[]) =>
  [...statements].sort((a, b) => (a.words < b.words ? -1 : 1));
