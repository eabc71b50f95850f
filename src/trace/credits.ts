import type { Extraction } from '../extract/quotation.js';
import { lexiconFor } from '../lexicon/lexicon.js';
import type { Article } from '../read/article.js';
import { own as kept } from '../text/own.js';
import type { Span } from '../text/spans.js';
import { type CreditKind, creditCue } from './credit-cue.js';
import type { OutletDirectory, OutletMention } from './outlets.js';
import type { Prose } from './prose.js';

const { credits: words } = lexiconFor(null);

/** Another outlet that the text names as its source; the span covers the words that do so, empty for `url`. */
export interface Credit extends Span {
  readonly kind: CreditKind;
  /** The outlet's name. */
  readonly outlet: string;
  /** Equal for all names of the outlet. */
  readonly key: string;
  /** The words that name it as source. */
  readonly text: string;
}

const SOURCE_LINK: ReadonlySet<string> = new Set(words.sourceLink);

/** Head and foot of an article, in UTF-16 units: where bylines, sign-offs and "Source link" stand. */
const HEAD = 1000;
const FOOT = 3000;

/** The credits of one article, in order. The article's own outlet is no credit. */
export function creditsOf(article: Article, prose: Prose, directory: OutletDirectory): Credit[] {
  const { text, url, bodyStart } = article;
  const own = article.outlet === null ? null : directory.key(article.outlet);
  const mentions = fullNames(directory.mentions(text, prose), own);
  const credits: Omit<Credit, 'text'>[] = [];
  for (const mention of mentions) {
    const cue = mention.key === own ? null : creditCue(text, mention, bodyStart + HEAD);
    if (cue) credits.push({ ...cue, outlet: mention.name, key: mention.key });
  }
  const foot = Math.max(bodyStart, text.length - FOOT);
  for (const { phrase, outlet } of words.signOffs) {
    const start = text.indexOf(phrase, foot);
    if (start === -1) continue;
    const key = directory.key(outlet);
    if (key !== own) credits.push({ kind: 'source', start, end: start + phrase.length, outlet, key });
  }
  const link = sourceLink(text, foot);
  const linked = link && mostNamed(mentions, own);
  if (linked) credits.push({ kind: 'link', ...link, outlet: linked.name, key: linked.key });
  const host = url === null || own === null || !isDomain(article.outlet) ? null : hostOf(url);
  if (host !== null && directory.key(host) !== own)
    credits.push({ kind: 'url', start: 0, end: 0, outlet: directory.name(host), key: directory.key(host) });
  return credits
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((credit) => ({
      ...credit,
      outlet: kept(credit.outlet),
      text: kept(text.slice(credit.start, credit.end)),
    }));
}

/**
 * "The Post" alone is whatever Post the article named in full, or its own outlet; where it named none, nobody's
 * name: half of the country's papers are called that.
 */
function fullNames(mentions: readonly OutletMention[], own: string | null): readonly OutletMention[] {
  if (!mentions.some(({ short }) => short)) return mentions;
  return mentions.flatMap((mention) => {
    if (!mention.short) return mention;
    if (own?.endsWith(mention.key)) return { ...mention, key: own };
    const full = mentions.find((other) => !other.short && other.key.endsWith(mention.key));
    return full ? { ...mention, name: full.name, key: full.key } : [];
  });
}

/** The line by itself that says no more than "Source link". */
function sourceLink(text: string, foot: number): Span | null {
  for (let start = text.indexOf('\n', foot) + 1; start > 0; start = text.indexOf('\n', start) + 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start < 40 && SOURCE_LINK.has(text.slice(start, end).trim().toLowerCase()))
      return { start, end };
  }
  return null;
}

/** The outlet that an article names most often, its own aside; the first of equals. */
function mostNamed(mentions: readonly OutletMention[], own: string | null): OutletMention | null {
  const counts = new Map<string, number>();
  for (const { key } of mentions) if (key !== own) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return mentions.find(({ key }) => counts.get(key) === most) ?? null;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}

function isDomain(outlet: string | null): boolean {
  return outlet !== null && /^[^\s.]+(\.[^\s.]+)+$/.test(outlet);
}

/** Does the credit vouch for the article as a whole, not for a passage or a hand in it? */
export function isWhole({ kind }: Credit): boolean {
  return kind !== 'told' && kind !== 'report' && kind !== 'contributor';
}

/**
 * The credits of an article that bear on all that it says: those that vouch for the whole of it, that is datelines and
 * the like, and "reported CNN" said again and again with no other outlet beside it.
 */
export function vouching(credits: readonly Credit[]): readonly Credit[] {
  if (credits.length === 0) return credits;
  const reports = credits.filter(({ kind }) => kind === 'report');
  const isOfOne = reports.length > 1 && new Set(reports.map(({ key }) => key)).size === 1;
  return [...credits.filter(isWhole), ...(isOfOne ? reports : [])];
}

/** Furthest that a credit stands from its quotation, in UTF-16 units; some texts are one paragraph. */
const BESIDE = 250;

/**
 * For each quotation the index of the credit that stands beside it, in its paragraph: the nearest one, else that of the
 * piece it continues; -1 where there is none.
 */
export function creditsBeside(
  { quotations, paragraphs }: Pick<Extraction, 'quotations' | 'paragraphs'>,
  credits: readonly Credit[],
): number[] {
  const near = credits.flatMap(({ kind }, i) => (kind === 'told' || kind === 'report' ? i : []));
  if (near.length === 0) return [];
  const found: number[] = [];
  for (const { outer, paragraph, continues } of quotations) {
    const { start, end } = paragraphs[paragraph] ?? outer;
    let nearest = -1;
    let least = BESIDE;
    for (const i of near) {
      const credit = credits[i] as Credit;
      if (credit.start < start || credit.end > end) continue;
      const distance = Math.max(credit.start - outer.end, outer.start - credit.end, 0);
      if (distance > least || (distance === least && nearest !== -1)) continue;
      nearest = i;
      least = distance;
    }
    found.push(nearest === -1 && continues !== null ? (found[continues] ?? -1) : nearest);
  }
  return found;
}
