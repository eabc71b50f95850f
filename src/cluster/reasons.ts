import { holds } from './fragments.js';
import type { Grouping } from './group.js';
import { EQUAL, type Matcher } from './match.js';
import { type PairDistances, Pairs } from './pairs.js';
import { Standing } from './rule.js';

/** Why a quotation is, or is not, in the cluster of a leader. */
export interface Reason {
  readonly quote: number;
  readonly because: string;
}

export interface Reasons {
  readonly members: readonly Reason[];
  /** The nearest quotations of other clusters, nearest first. */
  readonly outside: readonly Reason[];
}

/** Of each member of a leader's cluster the rule by which it is in, and of its neighbours why they are not. */
export function reasonsFor(matcher: Matcher, { leader, order }: Grouping, head: number): Reasons {
  const own = Array.from(order).filter((quote) => leader[quote] === head);
  const members = own
    .filter((quote) => quote !== head)
    .map((quote) => ({
      quote,
      because: matcher.isFragment(quote) ? whyFragment(matcher, quote, own) : whyIn(matcher, quote, head),
    }));
  const outside = neighbours(matcher, head)
    .filter(({ quote }) => leader[quote] !== head)
    .slice(0, NEAREST)
    .map(({ quote, distances }) => ({ quote, because: whyNot(matcher, quote, head, distances) }));
  return { members, outside };
}

/** How many of the nearest quotations outside a cluster are told of. */
const NEAREST = 10;
/** How much farther than the widest limit these may be, in thousandths. */
const FARTHER = 150;

interface Neighbour {
  readonly quote: number;
  readonly distances: PairDistances;
  /** Edits as a share of the shorter one's words. */
  readonly share: number;
}

/** The quotations whose words are within reach of another's, nearest first. */
function neighbours({ corpus, limits }: Matcher, head: number): Neighbour[] {
  const { store, wording } = corpus;
  const own = wording[head] as number;
  const pairs = new Pairs(store, corpus.vocabulary.length, Math.max(0, limits.spoken - FARTHER), null, true);
  const reach = Array.from({ length: store.count }, (_, other) =>
    store.plain[other] === store.plain[own] ? EQUAL : pairs.between(own, other),
  );
  const found: Neighbour[] = [];
  wording.forEach((other, quote) => {
    const distances = reach[other] ?? null;
    if (distances === null || store.standing[other] === Standing.FRAGMENT) return;
    const words = Math.min(store.length[own] as number, store.length[other] as number);
    found.push({ quote, distances, share: distances.outside / words });
  });
  return found.sort((x, y) => x.share - y.share || x.quote - y.quote);
}

/** @param members of its cluster, the leader first */
function whyFragment(matcher: Matcher, quote: number, members: readonly number[]): string {
  const words = matcher.length(quote);
  const holder = members.find(
    (member) => matcher.matchesFragment(quote, member, words) && holds(matcher, member, quote),
  ) as number;
  const where = holder === members[0] ? 'there' : 'in another member';
  return `its ${words} words stand ${where} word for word; ${corroboration(matcher, quote, holder)}`;
}

function whyIn(matcher: Matcher, quote: number, head: number): string {
  const words = matcher.length(quote);
  const distances = matcher.distances(quote, head);
  const match = distances === null ? null : matcher.match(quote, head, distances);
  if (match?.rule === 1) return `by text alone: ${editsIn(match.edits, words)}`;
  return `with corroboration: ${editsIn(match?.edits ?? 0, words)}; ${corroboration(matcher, quote, head)}`;
}

function corroboration(matcher: Matcher, quote: number, head: number): string {
  const found = [
    matcher.sameArticle(quote, head) ? 'the same article' : null,
    matcher.sameSpeaker(quote, head) ? 'the same speaker' : null,
    matcher.related(quote, head) ? 'articles that share a statement' : null,
    Number.isFinite(matcher.daysApart(quote, head)) ? `${matcher.daysApart(quote, head)} days apart` : null,
  ];
  return found.filter((reason) => reason !== null).join(', ') || 'nothing corroborates it';
}

const editsIn = (edits: number, words: number): string =>
  `${edits} ${edits === 1 ? 'edit' : 'edits'} in ${words} words`;

function whyNot(matcher: Matcher, quote: number, head: number, distances: PairDistances): string {
  const match = matcher.match(quote, head, distances);
  if (match !== null) return 'it matches, but another leader that more quotations match, or that is closer';
  const shorter = matcher.length(quote) < matcher.length(head) ? quote : head;
  const words = matcher.length(shorter);
  const edits = matcher.sameSpeaker(quote, head) ? distances.edits : distances.outside;
  const alone =
    matcher.standing(shorter) < Standing.VERBATIM
      ? 'too short for the text alone'
      : 'too many for the text alone';
  return `${editsIn(edits, words)}, ${alone}; ${corroboration(matcher, quote, head)}`;
}
