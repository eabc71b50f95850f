/**
 * What speaks for a candidate being the speaker, and how much. A candidate's score is the sum of its weights; its
 * probability is its share under exp (a conditional logit, McFadden 1974), nobody being a candidate too.
 */
export const WEIGHTS = {
  /** “…,” said Brix */
  inverted: 1.1,
  /** “…,” Brix said */
  followed: 1.7,
  /** “…” as Brix stood there and Cole said */
  followedFar: 0.1,
  /** Brix said, “…”; Brix said it was “…” */
  preceded: 2.6,
  /** Brix waved, saying “…” */
  participle: 2.2,
  /** Brix went on to say: “…” */
  infinitive: 1.2,
  /** Brix praised the “…” */
  judged: 1.1,
  /** according to Brix, “…” */
  accordingTo: 4.4,
  /** Brix: “…” */
  colonName: 0.8,
  /** “…” — Ada Brix */
  signature: 1.4,
  /** Brix sat down. “…” */
  sentenceBefore: -2,
  /** Brix said no. “…” */
  saidBefore: -1,
  /** “…” Brix said no. */
  saidAfter: -1.3,
  /** Brix sat down.¶ “…” */
  paragraphBefore: -1.9,
  /** Brix said no.¶ “…” */
  saidParagraphBefore: -1.2,
  /** “…,” said Brix. “…” */
  carriedHere: 0.3,
  /** “…,” said Brix.¶ “…” */
  carriedOver: -3.5,
  /** the same with nothing of the reporter's between */
  carriedDirect: 1.9,
  /** linked as one statement by its marks */
  carriedLinked: 0,
  /** behind a comma inside the marks: “…,” */
  commaThenFollows: 2.1,
  /** behind a full stop: “….” Brix said */
  stopThenFollows: -2.4,
  /** “…?” Brix asked */
  queryThenFollows: 1,
  /** a colon before the mark: Brix said: “…” */
  colonBefore: 0.2,
  /** a comma before it: Brix said, “…” */
  commaBefore: 0.2,
  /** the verb stands beside the mark */
  beside: 0.3,
  /** more than eight words between */
  far: -0.2,
  /** another quotation between */
  crosses: -0.2,
  /** the verb is as common in other senses: "put" */
  weakVerb: -1.5,
  /** the speaker is a name */
  name: 0.7,
  pronoun: 0.5,
  /** a person by office or trade: "the mayor" */
  role: 1,
  group: 0.7,
  organisation: 0.3,
  document: 1.3,
  /** something else in lower case: "the plan" */
  thing: -1.3,
  /** the article names it in full or with a title: a person or organisation for sure */
  known: 1.3,
  /** nobody is named */
  nobody: -1,
  /** nobody, for words inside the reporter's sentence */
  nobodyPartial: 1.8,
} satisfies Record<string, number>;

export type Feature = keyof typeof WEIGHTS;

export function score(features: readonly Feature[]): number {
  let sum = 0;
  for (const feature of features) sum += WEIGHTS[feature];
  return sum;
}
