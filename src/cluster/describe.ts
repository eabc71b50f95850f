import type { Quote } from '../attribute/quote.js';
import { alterationsOf, type Judged, judged } from './alterations.js';
import { byCodeUnit } from './canonical.js';
import { differences, hasLeaders, type Worded, wording } from './changes.js';
import type { Alteration, Change, Cluster, Membership, Relation } from './cluster.js';
import { semiGlobal } from './compare.js';
import { ALONE, SHORTEST } from './rule.js';
import { vote } from './vote.js';

/** What the quotations of a cluster say of it. */
export interface Description
  extends Pick<Cluster, 'text' | 'speaker' | 'outlets' | 'firstSeen' | 'conflicts' | 'alterations'> {
  /** One for each quotation. */
  readonly members: readonly Membership[];
}

/** How a quotation stands to the leader. */
interface Compared extends Pick<Membership, 'relation' | 'changes'> {
  readonly worded: Worded;
  readonly edits: number;
  readonly differences: readonly Judged[];
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
      const { relation, changes, worded } = compared[i] as Compared;
      const similarity = similarityOf(worded, edits[i] as number);
      const inferredSpeaker = quote.speaker?.name ? null : (speaker?.name ?? null);
      return { relation, similarity, changes, inferredSpeaker };
    }),
  };
}

/** Made once for all that have the same text: a statement that went round is mostly copied as it was. */
function comparedByText(quotes: readonly Quote[], edits: ArrayLike<number>): Compared[] {
  const worded = wording();
  const leader = worded((quotes[0] as Quote).text);
  const made = new Map<string, Compared>();
  return quotes.map(({ text }, i) => {
    const own = edits[i] as number;
    const known = made.get(text);
    // The same words within inner marks are nearer to the leader's where the speaker is the same.
    if (known !== undefined) return known.edits === own ? known : withEdits(known, leader, own);
    const compared = compare(leader, i === 0 ? leader : worded(text), own);
    made.set(text, compared);
    return compared;
  });
}

function compare(leader: Worded, worded: Worded, edits: number): Compared {
  const isThere = worded === leader || (edits === 0 && worded.breaks.length === 0);
  const found = isThere || isElsewhere(leader, worded) ? [] : differences(leader, worded).map(judged);
  const changes = found.map(({ kind, difference: { from, to } }): Change => ({ kind, from, to }));
  return { worded, edits, relation: relationOf(leader, worded, edits), differences: found, changes };
}

function withEdits({ worded, differences, changes }: Compared, leader: Worded, edits: number): Compared {
  return { worded, edits, relation: relationOf(leader, worded, edits), differences, changes };
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

const similarityOf = ({ words: { length } }: Worded, edits: number): number =>
  length === 0 ? 1 : Math.round(10_000 * (1 - edits / length)) / 10_000;

const isSame = ({ numbers }: Worded, member: Worded): boolean =>
  member.numbers.length === numbers.length && member.numbers.every((number, i) => number === numbers[i]);

/** The edits without regard to breaks. */
function plainEdits({ numbers }: Worded, { numbers: words }: Worded): number {
  const [from, { length }] = [0, words];
  return semiGlobal({ words: numbers, from, length: numbers.length }, { words, from, length }, length);
}

/** A fragment whose words stand in another member only: of these the leader's are no other wording. */
const isElsewhere = (leader: Worded, member: Worded): boolean =>
  member.words.length < SHORTEST && plainEdits(leader, member) > 0;

function relationOf(leader: Worded, member: Worded, edits: number): Relation {
  if (isSame(leader, member)) return 'same';
  if (member.words.length < SHORTEST) return 'fragment';
  const broken =
    member.breaks.length + (member.words.length === leader.words.length ? leader.breaks.length : 0);
  if (broken > 0 && plainEdits(leader, member) > edits) return 'elided';
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
