import { lexiconFor } from '../lexicon/lexicon.js';
import { outlets as known, type Outlet, type OwnOutlets, ownOutlets } from '../lexicon/outlets.js';
import type { Span } from '../text/spans.js';
import { type Prose, wordHashes } from './prose.js';
import { endOf, opensSentence, startOf } from './word-columns.js';

const { credits: words } = lexiconFor(null);

/** Words of an article that name an outlet. */
export interface OutletMention extends Span {
  /** As reported: the lexicon's name, else as printed. */
  readonly name: string;
  /** Equal for all names and domains of one outlet. */
  readonly key: string;
  readonly agency: boolean;
  /** In the lexicon or the user's list, not merely named like one ("Harbour Gazette"). */
  readonly known: boolean;
  /** A head word alone, "the Post": whose it is, the article must tell. */
  readonly short: boolean;
}

interface Alias {
  readonly hashes: Int32Array;
  /** To be met letter for letter: acronyms ("AP", "dpa"). */
  readonly exact: string | null;
  /** "CNN's": the name with an ending that is not part of it. */
  readonly possessive: boolean;
  readonly identity: Omit<OutletMention, keyof Span>;
}

/** Outlets of the user's own, beside the lexicon's. */
export interface OwnDirectory {
  readonly outlets?: OwnOutlets | undefined;
  readonly agencies?: OwnOutlets | undefined;
}

/** How a word of an outlet's name is met: "Post" with a capital, "dpa" as it is. */
const WITH_CAPITAL = 1;
const IN_ANY_CASE = 2;

/** Outlets by name, alias and domain. Built once; finding names in an article is linear. */
export class OutletDirectory {
  private readonly keys = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly agencies = new Set<string>();
  private readonly aliases = new Map<number, Alias[]>();
  private readonly heads = new Map<number, Int32Array[]>();
  /** By the low half of a hash, whether the word may be a name's: most need no look into the maps. */
  private readonly first = new Uint8Array(0x10000);

  /** The user's own outlets come before the lexicon's. */
  constructor({ outlets = {}, agencies = {} }: OwnDirectory = {}) {
    const own = [...ownOutlets(outlets, false), ...ownOutlets(agencies, true)];
    for (const outlet of [...own, ...known]) this.add(outlet);
    for (const head of words.heads) {
      const hashes = wordHashes(head);
      const last = hashes.at(-1) as number;
      this.heads.set(last, [...(this.heads.get(last) ?? []), hashes]);
      this.mark(last, WITH_CAPITAL);
    }
  }

  /** One key for all names of an outlet: "The Gazette", "gazette.example" and "www.gazette.example" are `gazette`. */
  key(outlet: string): string {
    const lower = outlet.toLowerCase();
    for (let host = lower; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
      const key = this.keys.get(host);
      if (key !== undefined) return key;
    }
    const compacted = compact(/^[^\s.]+(\.[^\s.]+)+$/.test(lower) ? label(lower) : lower);
    return this.keys.get(compacted) ?? compacted;
  }

  /** The name under which an outlet is reported; as given where the lexicon does not know it. */
  name(outlet: string): string {
    return this.names.get(this.key(outlet)) ?? outlet;
  }

  /** Does the outlet write for others to print? */
  isAgency(outlet: string): boolean {
    return this.agencies.has(this.key(outlet));
  }

  /** Names of outlets in the unquoted prose, in order and disjoint. They need not be sources: "told CNN", "CNN's ratings". */
  mentions(text: string, prose: Prose): OutletMention[] {
    const found: OutletMention[] = [];
    const { words, places } = prose;
    for (let at = this.next(words, 0); at < words.length; at = this.next(words, at + 1)) {
      const may = this.first[(words[at] as number) & 0xffff];
      if (may === WITH_CAPITAL && !isCapital(text, startOf(places[at] as number))) continue;
      const alias = this.aliasAt(text, prose, at);
      if (alias) {
        const end = at + alias.hashes.length - 1;
        const where = span(prose, at, end);
        const { name, key, agency, known, short } = alias.identity;
        const nameEnd = alias.possessive ? where.end - 2 : where.end;
        found.push({ start: where.start, end: nameEnd, name, key, agency, known, short });
        at = end;
        continue;
      }
      const from = this.headAt(text, prose, at, found.at(-1)?.end ?? 0);
      if (from === null || this.isLonger(text, prose, at)) continue;
      const where = span(prose, from, at);
      const name = text.slice(where.start, where.end);
      const key = this.key(name);
      found.push({
        start: where.start,
        end: where.end,
        name: this.names.get(key) ?? name,
        key,
        agency: false,
        known: false,
        short: from === at,
      });
    }
    return found;
  }

  /** Where from `at` on the next word stands that may be a name's; the number of words if there is none. */
  private next(words: Int32Array, at: number): number {
    const { first } = this;
    let next = at;
    while (next < words.length && first[(words[next] as number) & 0xffff] === 0) next++;
    return next;
  }

  private add(outlet: Outlet): void {
    const key = compact(outlet.name);
    const identity = { name: outlet.name, key, agency: outlet.agency, known: true, short: false };
    if (!this.names.has(key)) this.names.set(key, outlet.name);
    if (outlet.agency) this.agencies.add(key);
    for (const domain of outlet.domains) if (!this.keys.has(domain)) this.keys.set(domain, key);
    for (const name of [outlet.name, ...outlet.aliases]) {
      const compacted = compact(name);
      if (!this.keys.has(compacted)) this.keys.set(compacted, key);
      const acronym = name === name.toLowerCase() || (name === name.toUpperCase() && name.length < 6);
      const exact = acronym ? name : null;
      const bare = name.replace(/^the /i, '');
      this.addAlias({ hashes: wordHashes(bare), exact, possessive: false, identity });
      this.addAlias({ hashes: wordHashes(`${bare}'s`), exact, possessive: true, identity });
    }
  }

  private addAlias(alias: Alias): void {
    const start = alias.hashes[0];
    if (start === undefined) return;
    const list = this.aliases.get(start) ?? [];
    list.push(alias);
    list.sort((a, b) => b.hashes.length - a.hashes.length);
    this.aliases.set(start, list);
    const { exact } = alias;
    this.mark(start, exact !== null && exact === exact.toLowerCase() ? IN_ANY_CASE : WITH_CAPITAL);
  }

  private mark(word: number, may: number): void {
    const place = word & 0xffff;
    this.first[place] = Math.max(this.first[place] as number, may);
  }

  private aliasAt(text: string, prose: Prose, at: number): Alias | undefined {
    return this.aliases.get(prose.words[at] as number)?.find(({ hashes, exact, possessive }) => {
      for (let i = 1; i < hashes.length; i++)
        if (prose.words[at + i] !== hashes[i] || !adjoins(text, prose, at + i)) return false;
      const { start, end } = span(prose, at, at + hashes.length - 1);
      return exact === null
        ? isCapital(text, start)
        : text.slice(start, possessive ? end - 2 : end) === exact;
    });
  }

  /** Whether the head word at `at` is only the beginning of a longer one: "Coastal News Agency". */
  private isLonger(text: string, prose: Prose, at: number): boolean {
    const next = at + 1;
    const heads = this.heads.get(prose.words[next] as number) ?? [];
    if (!heads.some((head) => head.length > 1 && head.at(-2) === prose.words[at])) return false;
    return adjoins(text, prose, next) && this.headAt(text, prose, next, 0) !== null;
  }

  /** First word of a capitalised name that ends in an outlet's head word at `at`: "Coastal News Agency". */
  private headAt(text: string, prose: Prose, at: number, least: number): number | null {
    const heads = this.heads.get(prose.words[at] as number);
    if (!heads || !isCapital(text, offset(prose, at))) return null;
    const fits = heads.some((head) =>
      head.every((hash, i) => prose.words[at - head.length + 1 + i] === hash),
    );
    if (!fits) return null;
    let from = at;
    while (from > 0 && at - from < 4 && adjoins(text, prose, from)) {
      const before = offset(prose, from - 1);
      if (before < least || !isCapital(text, before)) break;
      from--;
      if (opensSentence(prose.places[from] as number)) break;
    }
    if (/^the$/i.test(text.slice(offset(prose, from), offset(prose, from) + 3)) && from < at) from++;
    return from;
  }
}

/** Lower-case letters and digits only, without a leading "the". */
function compact(name: string): string {
  const bare = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return bare.startsWith('the') && bare.length > 5 ? bare.slice(3) : bare;
}

/** The naming label of a domain that the lexicon does not know: `gazette` of `news.gazette.co.example`. */
function label(domain: string): string {
  const labels = domain.split('.').slice(0, -1);
  if (labels.length > 1 && /^(co|com|org|net|gov|ac|edu)$/.test(labels.at(-1) as string)) labels.pop();
  return labels.at(-1) ?? domain;
}

function offset({ places }: Prose, at: number): number {
  return startOf(places[at] as number);
}

function span({ places }: Prose, from: number, to: number): { start: number; end: number } {
  return { start: startOf(places[from] as number), end: endOf(places[to] as number) };
}

/** Is only a space, a hyphen, `&` or the like between this word and the one before? */
function adjoins(text: string, prose: Prose, at: number): boolean {
  const end = endOf(prose.places[at - 1] as number);
  const gap = text.slice(end, offset(prose, at));
  return gap === ' ' || gap === '-' || gap === ' & ' || gap === '. ' || gap === '\u00a0' || gap === '/';
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && text[at] !== text[at]?.toLowerCase());
}
