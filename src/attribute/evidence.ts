/**
 * What speaks for a candidate being the speaker, and how much. A candidate's score is the sum of its weights; its
 * probability is its share under exp (a conditional logit, McFadden 1974), nobody being a candidate too.
 */
export const WEIGHTS = {
  /** “…,” said Brix */
  inverted: 1.1,
  /** “…,” Brix said */
  followed: 1.9,
  /** “…,” exhorted Brix: a verb that is not of speech */
  invertedOther: -0.5,
  /** dubbed “…” by Brix */
  agent: -0.1,
  /** “…,” Brix erupted */
  followedOther: -1.1,
  /** “…” as Brix stood there and Cole said */
  followedFar: -1.2,
  /** Brix said, “…”; Brix said it was “…” */
  preceded: 2.2,
  /** Brix waved, saying “…” */
  participle: 1.7,
  /** Brix went on to say: “…” */
  infinitive: 1.3,
  /** Brix praised the “…” */
  judged: 1,
  /** Brix was there and “…” */
  subject: -0.4,
  /** according to Brix, “…” */
  accordingTo: 2.8,
  /** Brix: “…” */
  colonName: -0.4,
  /** the same with nothing else before: a label */
  colonLabel: 2,
  /** Brix delivered a message: “…” */
  colonSentence: 1.6,
  /** “…” “…,” said Brix */
  ahead: -1,
  /** “…” — Ada Brix */
  signature: 0.9,
  /** Brix sat down. “…” */
  sentenceBefore: -2.6,
  /** Brix said no. “…” */
  saidBefore: -1.9,
  /** “…” Brix said no. */
  saidAfter: -1.5,
  /** Brix sat down.¶ “…” */
  paragraphBefore: -3.1,
  /** Brix said no.¶ “…” */
  saidParagraphBefore: -2.2,
  /** “…,” said Brix. “…” */
  carriedHere: 1.1,
  /** “…,” said Brix.¶ “…” */
  carriedOver: -2.5,
  /** the quotation is a paragraph by itself, right after that of the speaker's */
  carriedAlone: 3.3,
  /** the paragraph before ends in a colon */
  colonParagraph: 0.8,
  /** the quotation is a paragraph by itself: of candidates in the paragraph before */
  aloneAfter: 2.3,
  /** “…” was there, said Brix; … , Brix said. */
  closesSentence: 3,
  /** linked as one statement by its marks */
  carriedLinked: 2.5,
  /** behind a comma inside the marks: “…,” */
  commaThenFollows: 1.4,
  /** behind a full stop: “….” Brix said */
  stopThenFollows: -2.5,
  /** “…?” Brix asked */
  queryThenFollows: 0.2,
  /** a colon before the mark: Brix said: “…” */
  colonBefore: -0.2,
  /** a comma before it: Brix said, “…” */
  commaBefore: 0.2,
  /** the verb stands beside the mark */
  beside: 0.4,
  /** more than eight words between */
  far: -0.5,
  /** another such verb stands nearer */
  notNearest: 0.4,
  /** Brix was asked: “…” */
  passive: -3.7,
  /** the verb is as common in other senses: "put" */
  weakVerb: -1.2,
  /** the speaker is a name */
  name: 1,
  pronoun: 0.7,
  /** I, we, you */
  firstPerson: -1.5,
  /** a person by office or trade: "the mayor" */
  role: 1.6,
  group: 0.2,
  organisation: 0.2,
  document: 1.3,
  /** something else in lower case: "the plan" */
  thing: -0.8,
  /** the article names it in full or with a title: a person or organisation for sure */
  known: 1.2,
  /** nobody is named */
  nobody: -0.2,
  /** nobody, for words inside the reporter's sentence */
  nobodyPartial: 1,
} satisfies Record<string, number>;

export type Feature = keyof typeof WEIGHTS;

export function score(features: readonly Feature[]): number {
  let sum = 0;
  for (const feature of features) sum += WEIGHTS[feature];
  return sum;
}
