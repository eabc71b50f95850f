/**
 * What speaks for a candidate being the speaker, and how much. A candidate's score is the sum of its weights; its
 * probability is its share under exp (a conditional logit, McFadden 1974), nobody being a candidate too.
 */
export const WEIGHTS = {
  /** “…,” said Brix */
  inverted: 1.4,
  /** “…,” Brix said */
  followed: 1.6,
  /** “…” as Brix stood there and Cole said */
  followedFar: -0.4,
  /** Brix said, “…”; Brix said it was “…” */
  preceded: 2.9,
  /** Brix waved, saying “…” */
  participle: 2.4,
  /** Brix went on to say: “…” */
  infinitive: 1.6,
  /** Brix praised the “…” */
  judged: 1.3,
  /** according to Brix, “…” */
  accordingTo: 4.5,
  /** Brix: “…” */
  colonName: 0.7,
  /** “…” — Ada Brix */
  signature: 1.3,
  /** Brix sat down. “…” */
  sentenceBefore: -1.8,
  /** Brix said no. “…” */
  saidBefore: -0.8,
  /** “…” Brix said no. */
  saidAfter: -1.2,
  /** Brix sat down.¶ “…” */
  paragraphBefore: -2.7,
  /** Brix said no.¶ “…” */
  saidParagraphBefore: -1.9,
  /** “…,” said Brix. “…” */
  carriedHere: 0.7,
  /** “…,” said Brix.¶ “…” */
  carriedOver: -3.6,
  /** the same with nothing of the reporter's between */
  carriedDirect: 0.5,
  /** the quotation is a paragraph by itself, right after that of the speaker's */
  carriedAlone: 3.3,
  /** the paragraph before ends in a colon */
  colonParagraph: 2.2,
  /** the quotation is a paragraph by itself: of candidates in the paragraph before */
  aloneAfter: 1.6,
  /** “…” was there, said Brix; … , Brix said. */
  closesSentence: 3,
  /** linked as one statement by its marks */
  carriedLinked: 0,
  /** behind a comma inside the marks: “…,” */
  commaThenFollows: 2.1,
  /** behind a full stop: “….” Brix said */
  stopThenFollows: -2.3,
  /** “…?” Brix asked */
  queryThenFollows: 1,
  /** a colon before the mark: Brix said: “…” */
  colonBefore: 0.1,
  /** a comma before it: Brix said, “…” */
  commaBefore: 0.3,
  /** the verb stands beside the mark */
  beside: 0.3,
  /** more than eight words between */
  far: -0.2,
  /** another quotation between */
  crosses: 0,
  /** the verb is as common in other senses: "put" */
  weakVerb: -1.4,
  /** the speaker is a name */
  name: 0.7,
  pronoun: 0.5,
  /** I, we, you */
  firstPerson: -0.9,
  /** a person by office or trade: "the mayor" */
  role: 1.1,
  group: 0.7,
  organisation: 0.2,
  document: 0.8,
  /** something else in lower case: "the plan" */
  thing: -1.4,
  /** the article names it in full or with a title: a person or organisation for sure */
  known: 1.1,
  /** nobody is named */
  nobody: -0.7,
  /** nobody, for words inside the reporter's sentence */
  nobodyPartial: 1.6,
} satisfies Record<string, number>;

export type Feature = keyof typeof WEIGHTS;

export function score(features: readonly Feature[]): number {
  let sum = 0;
  for (const feature of features) sum += WEIGHTS[feature];
  return sum;
}
