import { keysOf } from '../attribute/same.js';
import type { Matcher } from './match.js';
import { FEW_DAYS } from './rule.js';

/** From this many leaders with the same words on, those that may match are looked up. */
export const MANY = 32;

/**
 * Leaders with the same words, of which there is more than one only where the words match nothing by text alone: by
 * what can corroborate (see `Matcher`), so that of thousands who say "we will see you there" few are compared.
 */
export class ManyLeaders {
  private readonly lists = new Map<string, number[]>();

  constructor(private readonly matcher: Matcher) {}

  add(leader: number): void {
    for (const key of [...this.keys(leader), ...this.dayKeys(leader)]) {
      const list = this.lists.get(key);
      if (list === undefined) this.lists.set(key, [leader]);
      else list.push(leader);
    }
  }

  /** Those that may match a quotation, each once. */
  near(quote: number): Iterable<number> {
    const { matcher } = this;
    const day = matcher.day(quote);
    // Whoever is unknown may be anybody within few days, and anybody may be who is unknown.
    const kind = matcher.identity(quote) === null ? 'anybody' : 'unknown';
    const found = new Set<number>();
    const addAll = (key: string) => {
      for (const leader of this.lists.get(key) ?? []) found.add(leader);
    };
    for (const key of this.keys(quote)) addAll(key);
    for (let other = day - FEW_DAYS; other <= day + FEW_DAYS; other++) addAll(`${kind} ${other}`);
    return found;
  }

  /** The article; the speaker; and, for articles that may share a statement with others, that. */
  private keys(quote: number): string[] {
    const { matcher } = this;
    const article = matcher.corpus.article[quote] as number;
    const identity = matcher.identity(quote);
    const speakers = identity === null ? [] : keysOf(identity).map((key) => `speaker ${key}`);
    return [`article ${article}`, ...speakers, ...(matcher.kin[article] === 1 ? ['sharing'] : [])];
  }

  private dayKeys(leader: number): string[] {
    const day = this.matcher.day(leader);
    if (Number.isNaN(day)) return [];
    return [`anybody ${day}`, ...(this.matcher.identity(leader) === null ? [`unknown ${day}`] : [])];
  }
}
