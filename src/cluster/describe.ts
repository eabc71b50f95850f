import type { Quote } from '../attribute/quote.js';
import { wordsOf } from '../text/words.js';
import { alterationsOf, type Judged, judged } from './alterations.js';
import { byCodeUnit } from './canonical.js';
import { differences, hasLeaders, type Worded } from './changes.js';
import type { Alteration, Change, Cluster, Membership, Relation } from './cluster.js';
import { semiGlobalWords } from './compare.js';
import { ALONE, SHORTEST } from './rule.js';
import { vote } from './vote.js';

/** What the quotations of a cluster say of it. */
export interface Description
  extends Pick<Cluster, 'text' | 'speaker' | 'outlets' | 'firstSeen' | 'conflicts' | 'alterations'> {
  /** One for each quotation. */
  readonly members: readonly Membership[];
}

/** How a quotation stands to the leader. */
interface Compared extends Standing {
  readonly worded: Worded;
  readonly differences: readonly Judged[];
  readonly changes: readonly Change[];
}

interface Standing extends Pick<Membership, 'relation' | 'similarity'> {
  readonly edits: number;
}

/**
 * @param quotes of one cluster, the leader first, then in canonical order
 * @param edits of each to the leader
 */
export function describe(quotes: readonly Quote[], edits: ArrayLike<number>): Description {
  if (quotes.length === 1) return single(quotes[0] as Quote);
  const compared = comparedByText(quotes, edits);
  const { speaker, conflicts } = vote(quotes);
  return {
    text: commonText(quotes, compared),
    speaker,
    outlets: [...new Set(quotes.map((quote) => quote.outlet ?? quote.article))].sort(byCodeUnit),
    firstSeen: firstSeen(quotes),
    conflicts,
    alterations: alterationsIn(quotes, compared),
    members: quotes.map((quote, i): Membership => {
      const { relation, similarity, changes } = compared[i] as Compared;
      const inferredSpeaker = quote.speaker?.name ? null : (speaker?.name ?? null);
      return { relation, similarity, changes, inferredSpeaker };
    }),
  };
}

/** Made once for all that have the same text: a statement that went round is mostly copied as it was. */
function comparedByText(quotes: readonly Quote[], edits: ArrayLike<number>): Compared[] {
  const made = new Map<string, Compared>();
  const leader = worded((quotes[0] as Quote).text);
  return quotes.map(({ text }, i) => {
    const own = edits[i] as number;
    const known = made.get(text);
    // The same words within inner marks are nearer to the leader's where the speaker is the same.
    if (known !== undefined)
      return known.edits === own ? known : { ...known, ...standing(leader, known.worded, own) };
    const compared = compare(leader, i === 0 ? leader : worded(text), own);
    made.set(text, compared);
    return compared;
  });
}

const worded = (text: string): Worded => ({ text, ...wordsOf(text) });

function compare(leader: Worded, member: Worded, edits: number): Compared {
  const isThere = member === leader || (edits === 0 && member.breaks.length === 0);
  const found = isThere || isElsewhere(leader, member) ? [] : differences(leader, member).map(judged);
  const changes = found.map(({ kind, difference: { from, to } }): Change => ({ kind, from, to }));
  return { ...standing(leader, member, edits), worded: member, differences: found, changes };
}

function standing(leader: Worded, member: Worded, edits: number): Standing {
  const words = member.words.length;
  const similarity = words === 0 ? 1 : Math.round(10_000 * (1 - edits / words)) / 10_000;
  return { edits, relation: relationOf(leader, member, edits), similarity };
}

/**
 * What members alter. One in whose article the leader's words stand too is another statement, made the same way ("the
 * women of Elmham", "the women of Portvale"); and of a short one that differs in the word that matters nobody can tell.
 */
function alterationsIn(quotes: readonly Quote[], compared: readonly Compared[]): Alteration[] {
  const isAltered = ({ worded, differences }: Compared) =>
    worded.words.length >= ALONE && differences.some(({ altered }) => altered !== null);
  if (!compared.some(isAltered)) return [];
  const byArticle = new Map<string, number[]>();
  quotes.forEach(({ article }, i) => {
    const members = byArticle.get(article);
    if (members === undefined) byArticle.set(article, [i]);
    else members.push(i);
  });
  return quotes.flatMap((quote, i) => {
    const own = compared[i] as Compared;
    if (!isAltered(own)) return [];
    const beside = byArticle.get(quote.article) as number[];
    const unsaid = own.differences.filter(
      ({ difference }) =>
        !beside.some((other) => other !== i && hasLeaders((compared[other] as Compared).worded, difference)),
    );
    return alterationsOf(quotes[0] as Quote, quote, unsaid);
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
function commonText(quotes: readonly Quote[], compared: readonly Compared[]): string {
  const carriers = new Map<string, { readonly text: string; readonly outlets: Set<string> }>();
  quotes.forEach(({ text, outlet, article }, i) => {
    const { relation, worded } = compared[i] as Compared;
    if (relation !== 'same' && relation !== 'near') return;
    const key = relation === 'same' ? '' : worded.words.join(' ');
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
