import type { Quote } from '../attribute/quote.js';
import { wordsOf } from '../text/words.js';
import { alterationsOf, changeKind } from './alterations.js';
import { byCodeUnit } from './canonical.js';
import { type Difference, differences, hasLeaders, type Worded } from './changes.js';
import type { Alteration, Cluster, Member, Relation } from './cluster.js';
import { semiGlobalWords } from './compare.js';
import { ALONE, SHORTEST } from './rule.js';
import { vote } from './vote.js';

/** What grouping says of a cluster. */
export interface Grouped {
  readonly id: string;
  /** The leader first, then in canonical order. */
  readonly quotes: readonly Quote[];
  /** Edits of each to the leader. */
  readonly edits: readonly number[];
  readonly related: readonly string[];
}

/** A cluster with everything that is said about it. */
export function describe({ id, quotes, edits, related }: Grouped): Cluster {
  if (quotes.length === 1) return single(id, quotes[0] as Quote, related);
  const worded = byText(quotes, (text): Worded => ({ text, ...wordsOf(text) }));
  const leader = worded[0] as Worded;
  const { speaker, conflicts } = vote(quotes);
  const compared = byText(worded, (text, member, i) => {
    const isThere = text === leader.text || (edits[i] === 0 && member.breaks.length === 0);
    return isThere || isElsewhere(leader, member) ? [] : differences(leader, member);
  });
  const members = quotes.map((quote, i): Member => {
    const words = (worded[i] as Worded).words.length;
    return {
      ...quote,
      relation: relationOf(leader, worded[i] as Worded, edits[i] as number),
      similarity: words === 0 ? 1 : Math.round(10_000 * (1 - (edits[i] as number) / words)) / 10_000,
      changes: (compared[i] ?? []).map((change) => ({
        kind: changeKind(change),
        from: change.from,
        to: change.to,
      })),
      inferredSpeaker: quote.speaker?.name ? null : (speaker?.name ?? null),
    };
  });
  return {
    id,
    text: commonText(members, worded),
    speaker,
    outlets: [...new Set(quotes.map((quote) => quote.outlet ?? quote.article))].sort(byCodeUnit),
    independent: null,
    sources: null,
    firstSeen: firstSeen(quotes),
    origin: null,
    conflicts,
    alterations: alterationsIn(quotes, worded, compared),
    unmarked: null,
    related,
    quotes: members,
  };
}

/**
 * What members alter. One in whose article the leader's words stand too is another statement, made the same way ("the
 * women of Elmham", "the women of Portvale"); and of a short one that differs in the word that matters nobody can tell.
 */
function alterationsIn(
  quotes: readonly Quote[],
  worded: readonly Worded[],
  compared: readonly (readonly Difference[])[],
): Alteration[] {
  const byArticle = new Map<string, number[]>();
  quotes.forEach(({ article }, i) => {
    const members = byArticle.get(article);
    if (members === undefined) byArticle.set(article, [i]);
    else members.push(i);
  });
  return quotes.flatMap((quote, i) => {
    if ((worded[i] as Worded).words.length < ALONE) return [];
    const beside = byArticle.get(quote.article) as number[];
    const unsaid = (compared[i] ?? []).filter(
      (difference) => !beside.some((other) => other !== i && hasLeaders(worded[other] as Worded, difference)),
    );
    return alterationsOf(quotes[0] as Quote, quote, unsaid);
  });
}

/** What is made of each text, once for all that have it: a statement that went round is mostly copied as it was. */
function byText<Item extends { readonly text: string }, T>(
  items: readonly Item[],
  make: (text: string, item: Item, index: number) => T,
): T[] {
  const made = new Map<string, T>();
  return items.map((item, i) => {
    const value = made.get(item.text) ?? make(item.text, item, i);
    made.set(item.text, value);
    return value;
  });
}

/** The same for a statement that stands in one place only, as most do. */
function single(id: string, quote: Quote, related: readonly string[]): Cluster {
  const { speaker, conflicts } = vote([quote]);
  return {
    id,
    text: quote.text,
    speaker,
    outlets: [quote.outlet ?? quote.article],
    independent: null,
    sources: null,
    firstSeen: firstSeen([quote]),
    origin: null,
    conflicts,
    alterations: [],
    unmarked: null,
    related,
    quotes: [{ ...quote, relation: 'same', similarity: 1, changes: [], inferredSpeaker: null }],
  };
}

const isSame = (leader: Worded, member: Worded): boolean =>
  member.words.length === leader.words.length && member.words.every((word, i) => word === leader.words[i]);

/** A fragment whose words stand in another member only: of these the leader's are no other wording. */
const isElsewhere = (leader: Worded, { words }: Worded): boolean =>
  words.length < SHORTEST && semiGlobalWords(leader.words, words) > 0;

function relationOf(leader: Worded, member: Worded, edits: number): Relation {
  if (isSame(leader, member)) return 'same';
  if (member.words.length < SHORTEST) return 'fragment';
  const broken =
    member.breaks.length + (member.words.length === leader.words.length ? leader.breaks.length : 0);
  if (broken > 0 && semiGlobalWords(leader.words, member.words) > edits) return 'elided';
  return 5 * member.words.length >= 4 * leader.words.length ? 'near' : 'part';
}

/** The wording that most outlets carry among the members that have the statement whole; ties go to the leader's. */
function commonText(members: readonly Member[], worded: readonly Worded[]): string {
  const carriers = new Map<string, { readonly text: string; readonly outlets: Set<string> }>();
  members.forEach((member, i) => {
    if (member.relation !== 'same' && member.relation !== 'near') return;
    const key = member.relation === 'same' ? '' : (worded[i] as Worded).words.join(' ');
    const known = carriers.get(key) ?? { text: member.text, outlets: new Set() };
    carriers.set(key, known);
    known.outlets.add(member.outlet ?? `\0${member.article}`);
  });
  let best: { readonly text: string; readonly outlets: Set<string> } | null = null;
  for (const wording of carriers.values())
    if (best === null || wording.outlets.size > best.outlets.size) best = wording;
  return best?.text ?? (members[0] as Member).text;
}

function firstSeen(quotes: readonly Quote[]): Cluster['firstSeen'] {
  const [first] = [...quotes].sort(
    (x, y) => byCodeUnit(x.published ?? '~', y.published ?? '~') || byCodeUnit(x.article, y.article),
  );
  return { article: (first as Quote).article, published: (first as Quote).published };
}
