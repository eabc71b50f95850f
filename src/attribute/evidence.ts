/** One thing that speaks for (positive) or against a candidate. */
export interface Feature {
  readonly weight: number;
  /** What was seen, with an example. */
  readonly because: string;
}

/**
 * What speaks for a candidate being the speaker, how much, and an example. A candidate's score is the sum of its
 * weights; its probability is its share under exp (a conditional logit, McFadden 1974), nobody being a candidate too.
 */
export const EVIDENCE = {
  inverted: { weight: 1.1, because: '“…,” said Brix' },
  followed: { weight: 1.9, because: '“…,” Brix said' },
  invertedOther: { weight: -0.5, because: '“…,” exhorted Brix: a verb that is not of speech' },
  agent: { weight: -0.1, because: 'dubbed “…” by Brix' },
  followedOther: { weight: -1.1, because: '“…,” Brix erupted' },
  followedFar: { weight: -1.2, because: '“…” as Cole stood there and Brix said' },
  preceded: { weight: 2.2, because: 'Brix said, “…”; Brix said it was “…”' },
  participle: { weight: 1.7, because: 'Brix waved, saying “…”' },
  infinitive: { weight: 1.3, because: 'Brix went on to say: “…”' },
  judged: { weight: 1, because: 'Brix praised the “…”' },
  subject: { weight: -0.4, because: 'Brix was there and “…”' },
  accordingTo: { weight: 2.8, because: 'according to Brix, “…”' },
  colonName: { weight: -0.4, because: 'words of a document before the colon: …the report: “…”' },
  colonLabel: { weight: 2, because: 'Brix: “…”' },
  colonSentence: { weight: 1.6, because: 'Brix delivered a message: “…”' },
  ahead: { weight: -1, because: '“…” “…,” said Brix' },
  signature: { weight: 0.9, because: '“…” — Ada Brix' },
  ownSignature: { weight: 3, because: '“….¶Ada Brix”: the last line between the marks' },
  sentenceBefore: { weight: -2.6, because: 'Brix sat down. “…”' },
  saidBefore: { weight: -1.9, because: 'Brix said no. “…”' },
  saidAfter: { weight: -1.5, because: '“…” Brix said no.' },
  paragraphBefore: { weight: -3.1, because: 'Brix sat down.¶ “…”' },
  saidParagraphBefore: { weight: -2.2, because: 'Brix said no.¶ “…”' },
  carriedHere: { weight: 1.1, because: '“…,” said Brix. “…”' },
  carriedOver: { weight: -2.5, because: '“…,” said Brix.¶ “…”' },
  carriedAlone: {
    weight: 3.3,
    because: 'it goes on from the paragraph before, with nothing of the reporter’s around it',
  },
  topic: { weight: 3, because: 'a list by topic goes on: On the bridge: “…”' },
  colonParagraph: { weight: 0.8, because: 'the paragraph before ends in a colon' },
  aloneAfter: { weight: 2.3, because: 'a paragraph by itself behind: Brix rose.¶ “…”' },
  closesSentence: { weight: 3, because: '…, said Brix, at the end of the sentence' },
  carriedLinked: { weight: 2.5, because: 'linked as one statement by its marks' },
  commaThenFollows: { weight: 1.4, because: 'a comma ends the words: “…,” Brix' },
  stopThenFollows: { weight: -2.5, because: 'a full stop ends the words: “….” Brix' },
  queryThenFollows: { weight: 0.2, because: 'a question mark ends the words: “…?” Brix' },
  colonBefore: { weight: -0.2, because: 'a colon before the mark: Brix said: “…”' },
  commaBefore: { weight: 0.2, because: 'a comma before it: Brix said, “…”' },
  beside: { weight: 0.4, because: 'the verb stands beside the mark' },
  far: { weight: -0.5, because: 'more than eight words between' },
  notNearest: { weight: 0.4, because: 'another such verb stands nearer' },
  passive: { weight: -3.7, because: 'Brix was asked: “…”' },
  hears: { weight: -2, because: 'and a verb of asking or telling: Brix was told: “…”' },
  clause: {
    weight: -2,
    because: 'in a clause that opens the sentence: When Brix said so, Cole fired back: “…”',
  },
  weakVerb: { weight: -1.2, because: 'the verb is as common in other senses: "put"' },
  name: { weight: 1, because: 'the speaker is a name' },
  pronoun: { weight: 0.7, because: 'the speaker is a pronoun: she' },
  firstPerson: { weight: -1.5, because: 'a first person: I, we, you' },
  role: { weight: 1.6, because: 'an office or trade: the mayor' },
  group: { weight: 0.2, because: 'several people: officials' },
  organisation: { weight: 0.2, because: 'an organisation: the Harbour Authority' },
  document: { weight: 1.3, because: 'something written: the report' },
  thing: { weight: -0.8, because: 'something else in lower case: the plan' },
  known: {
    weight: 1.2,
    because: 'the article has the full name or a title: a person or organisation for sure',
  },
  nobody: { weight: -0.2, because: 'nobody is named' },
  nobodyPartial: { weight: 1, because: 'nobody, for words inside the reporter’s sentence' },
} as const satisfies Record<string, Feature>;

export function score(features: readonly Feature[]): number {
  let sum = 0;
  for (const { weight } of features) sum += weight;
  return sum;
}
