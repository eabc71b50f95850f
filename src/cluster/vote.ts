import type { Quote, SpeakerType } from '../attribute/quote.js';
import { type Identity, identityOfSpeaker, sameSpeaker } from '../attribute/same.js';
import { byCodeUnit } from './canonical.js';
import type { Cluster, Conflict } from './cluster.js';

export interface Vote {
  readonly speaker: Cluster['speaker'];
  readonly conflicts: readonly Conflict[];
}

interface Party {
  identity: Identity;
  readonly quotes: Quote[];
}

/**
 * The speaker that most outlets of a cluster name, and the other names under which it is carried. Confidence grows
 * with each outlet that agrees and falls with those that do not.
 */
export function vote(members: readonly Quote[]): Vote {
  const parties = partiesOf(members);
  const [winner, ...others] = parties;
  if (winner === undefined) return { speaker: null, conflicts: [] };
  const named = parties.reduce((sum, party) => sum + party.quotes.length, 0);
  const agreement = winner.quotes.length / named;
  return {
    speaker: {
      name: bestName(winner),
      type: typeOf(winner),
      confidence: combined(confidences(winner), agreement),
      agreement: rounded(agreement),
    },
    conflicts: others.map((party) => ({
      name: bestName(party),
      quotes: party.quotes.map((quote) => quote.id),
    })),
  };
}

/** The confidence of a vote, of each outlet's own and the share of those that agree. */
export function combined(confidences: Iterable<number>, agreement: number): number {
  let doubt = 1;
  for (const confidence of confidences) doubt *= 1 - confidence;
  return rounded((1 - doubt) * agreement);
}

const rounded = (share: number): number => Math.round(share * 100) / 100;
const carrier = (quote: Quote): string => quote.outlet ?? `\0${quote.article}`;
const nameOf = (quote: Quote): string => quote.speaker?.name ?? '';

/**
 * The named members by speaker, the one with most outlets first; names that say more take in those that say less, and
 * those who speak for an organisation take it in.
 */
function partiesOf(members: readonly Quote[]): Party[] {
  const named = members.flatMap((quote) => {
    const identity = quote.speaker?.name ? identityOfSpeaker(quote.speaker) : null;
    return identity === null ? [] : [{ quote, identity }];
  });
  named.sort(
    ({ identity: x }, { identity: y }) =>
      Number(x.organisation) - Number(y.organisation) || y.given.length - x.given.length,
  );
  const parties: Party[] = [];
  for (const { quote, identity } of named) {
    const party = parties.find((known) => sameSpeaker(known.identity, identity));
    if (party === undefined) parties.push({ identity, quotes: [quote] });
    else {
      party.quotes.push(quote);
      if (party.identity.speaksFor === null && identity.speaksFor !== null)
        party.identity = { ...party.identity, speaksFor: identity.speaksFor };
    }
  }
  const outlets = new Map(parties.map((party) => [party, new Set(party.quotes.map(carrier)).size]));
  return parties.sort(
    (x, y) =>
      (outlets.get(y) as number) - (outlets.get(x) as number) ||
      y.quotes.length - x.quotes.length ||
      byCodeUnit(bestName(x), bestName(y)),
  );
}

/** The surest confidence of each outlet: copies within one are no further evidence. */
function confidences(party: Party): Iterable<number> {
  const surest = new Map<string, number>();
  for (const quote of party.quotes)
    surest.set(carrier(quote), Math.max(surest.get(carrier(quote)) ?? 0, quote.speaker?.confidence ?? 0));
  return surest.values();
}

/** The commonest of the names of organisations and those with a given name, or of all if there is none; then the longer. */
function bestName({ quotes }: Party): string {
  const counts = new Map<string, number>();
  for (const quote of quotes) counts.set(nameOf(quote), (counts.get(nameOf(quote)) ?? 0) + 1);
  const whole = new Set(quotes.filter(({ speaker }) => speaker?.type === 'organisation').map(nameOf));
  const isFull = (name: string) => Number(whole.has(name) || name.includes(' '));
  const names = [...counts].sort(
    ([a, n], [b, m]) => isFull(b) - isFull(a) || m - n || b.length - a.length || byCodeUnit(a, b),
  );
  return (names[0] as [string, number])[0];
}

/** What those who use its best name take it for. */
function typeOf(party: Party): SpeakerType {
  const name = bestName(party);
  const types = party.quotes.filter((quote) => nameOf(quote) === name).map(({ speaker }) => speaker?.type);
  return types.find((type) => type !== undefined && type !== 'unknown') ?? 'unknown';
}
