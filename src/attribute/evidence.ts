/**
 * What speaks for a candidate being the speaker, and how much. A candidate's score is the sum of its weights; its
 * probability is its share under exp (a conditional logit, McFadden 1974), nobody being a candidate too.
 */
export const WEIGHTS = {
  /** “…,” said Brix */
  inverted: 3,
  /** “…,” Brix said */
  followed: 3,
  /** “…” as Brix stood there and Cole said */
  followedFar: 0,
  /** Brix said, “…”; Brix said it was “…” */
  preceded: 2,
  /** Brix waved, saying “…” */
  participle: 1.5,
  /** Brix went on to say: “…” */
  infinitive: 1,
  /** Brix praised the “…” */
  judged: 1,
  /** according to Brix, “…” */
  accordingTo: 3,
  /** Brix: “…” */
  colonName: 2,
  /** “…” — Ada Brix */
  signature: 1,
  /** Brix sat down. “…” */
  sentenceBefore: 0,
  /** Brix said no. “…” */
  saidBefore: 1,
  /** “…” Brix said no. */
  saidAfter: 0,
  /** Brix sat down.¶ “…” */
  paragraphBefore: 0,
  /** Brix said no.¶ “…” */
  saidParagraphBefore: 0.5,
  /** “…,” said Brix. “…” */
  carriedHere: 1.5,
  /** “…,” said Brix.¶ “…” */
  carriedOver: 0.5,
  /** the same with nothing of the reporter's between */
  carriedDirect: 1,
  /** linked as one statement by its marks */
  carriedLinked: 1,
  /** behind a comma inside the marks: “…,” */
  commaThenFollows: 1,
  /** behind a full stop: “….” Brix said */
  stopThenFollows: -1,
  /** “…?” Brix asked */
  queryThenFollows: 0,
  /** a colon before the mark: Brix said: “…” */
  colonBefore: 1,
  /** a comma before it: Brix said, “…” */
  commaBefore: 0.5,
  /** the verb stands beside the mark */
  beside: 0.5,
  /** more than eight words between */
  far: -0.5,
  /** another quotation between */
  crosses: -1,
  /** the verb is as common in other senses: "put" */
  weakVerb: -0.5,
  /** the speaker is a name */
  name: 0.5,
  pronoun: 0.5,
  /** a person by office or trade: "the mayor" */
  role: 0.3,
  group: 0,
  organisation: 0,
  document: 0,
  /** something else in lower case: "the plan" */
  thing: -1,
  /** nobody is named */
  nobody: 0,
  /** nobody, for words inside the reporter's sentence */
  nobodyPartial: 0.3,
} satisfies Record<string, number>;

export type Feature = keyof typeof WEIGHTS;
