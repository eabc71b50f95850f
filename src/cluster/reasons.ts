import { distancesAt } from './adjacency.js';
import { holds } from './fragments.js';
import type { Grouping } from './group.js';
import { EQUAL, type Matcher } from './match.js';
import type { PairDistances } from './pairs.js';
import { Standing } from './rule.js';

/** Why a quotation is, or is not, in the cluster of a leader. */
export interface Reason {
  readonly quote: number;
  readonly because: string;
}

export interface Reasons {
  readonly members: readonly Reason[];
  /** Quotations of other clusters whose words are within reach of the leader's. */
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
    .map(({ quote, distances }) => ({ quote, because: whyNot(matcher, quote, head, distances) }));
  return { members, outside };
}

interface Neighbour {
  readonly quote: number;
  readonly distances: PairDistances;
}

/** The quotations of equal words, and those whose wordings are linked to a quotation's. */
function neighbours({ adjacency, corpus }: Matcher, head: number): Neighbour[] {
  const wording = corpus.wording[head] as number;
  const reach = new Map(
    Array.from(corpus.store.plain.keys())
      .filter((other) => corpus.store.plain[other] === corpus.store.plain[wording])
      .map((other) => [other, EQUAL]),
  );
  for (let row = adjacency.from[wording] as number; row < (adjacency.from[wording + 1] as number); row++)
    reach.set(adjacency.other[row] as number, distancesAt(adjacency, row));
  const found: Neighbour[] = [];
  corpus.wording.forEach((other, quote) => {
    const distances = reach.get(other);
    if (distances !== undefined && quote !== head) found.push({ quote, distances });
  });
  return found;
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
  if (match?.rule === 1) return `by text alone: ${match.edits} edits in ${words} words`;
  return `with corroboration: ${match?.edits} edits in ${words} words; ${corroboration(matcher, quote, head)}`;
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
  return `${edits} edits in ${words} words, ${alone}; ${corroboration(matcher, quote, head)}`;
}
