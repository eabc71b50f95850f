import type { Quote } from '../attribute/quote.js';
import { wordsOf } from '../text/words.js';
import { alterationsOf, changeKind } from './alterations.js';
import { byCodeUnit } from './canonical.js';
import { type Difference, differences, hasLeaders, type Worded } from './changes.js';
import type { Alteration, Cluster, Membership, Relation } from './cluster.js';
import { semiGlobalWords } from './compare.js';
import { ALONE, SHORTEST } from './rule.js';
import { vote } from './vote.js';

/** What the quotations of a cluster say of it. */
export interface Description
  extends Pick<Cluster, 'text' | 'speaker' | 'outlets' | 'firstSeen' | 'conflicts' | 'alterations'> {
  /** One for each quotation. */
  readonly members: readonly Membership[];
}

/**
 * @param quotes of one cluster, the leader first, then in canonical order
 * @param edits of each to the leader
 */
export function describe(quotes: readonly Quote[], edits: ArrayLike<number>): Description {
  if (quotes.length === 1) return single(quotes[0] as Quote);
  const worded = byText(quotes, (text): Worded => ({ text, ...wordsOf(text) }));
  const leader = worded[0] as Worded;
  const { speaker, conflicts } = vote(quotes);
  const compared = byText(worded, (text, member, i) => {
    const isThere = text === leader.text || (edits[i] === 0 && member.breaks.length === 0);
    return isThere || isElsewhere(leader, member) ? [] : differences(leader, member);
  });
  const members = quotes.map((quote, i): Membership => {
    const words = (worded[i] as Worded).words.length;
    return {
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
    text: commonText(quotes, members, worded),
    speaker,
    outlets: [...new Set(quotes.map((quote) => quote.outlet ?? quote.article))].sort(byCodeUnit),
    firstSeen: firstSeen(quotes),
    conflicts,
    alterations: alterationsIn(quotes, worded, compared),
    members,
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
function single(quote: Quote): Description {
  return {
    text: quote.text,
    ...vote([quote]),
    outlets: [quote.outlet ?? quote.article],
    firstSeen: firstSeen([quote]),
    alterations: [],
    members: [{ relation: 'same', similarity: 1, changes: [], inferredSpeaker: null }],
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
function commonText(
  quotes: readonly Quote[],
  members: readonly Membership[],
  worded: readonly Worded[],
): string {
  const carriers = new Map<string, { readonly text: string; readonly outlets: Set<string> }>();
  quotes.forEach(({ text, outlet, article }, i) => {
    const { relation } = members[i] as Membership;
    if (relation !== 'same' && relation !== 'near') return;
    const key = relation === 'same' ? '' : (worded[i] as Worded).words.join(' ');
    const known = carriers.get(key) ?? { text, outlets: new Set() };
    carriers.set(key, known);
    known.outlets.add(outlet ?? `\0${article}`);
  });
  let best: { readonly text: string; readonly outlets: Set<string> } | null = null;
  for (const wording of carriers.values())
    if (best === null || wording.outlets.size > best.outlets.size) best = wording;
  return best?.text ?? (quotes[0] as Quote).text;
}

function firstSeen(quotes: readonly Quote[]): Cluster['firstSeen'] {
  const [first] = [...quotes].sort(
    (x, y) => byCodeUnit(x.published ?? '~', y.published ?? '~') || byCodeUnit(x.article, y.article),
  );
  return { article: (first as Quote).article, published: (first as Quote).published };
}
