import type { Quotation } from '../extract/quotation.js';
import type { Candidate } from './candidate.js';
import { type Context, paragraphTokens } from './context.js';
import { candidatesAfter, candidatesInNextSentence, ownSignature, signatureAt } from './cues-after.js';
import { candidatesBefore, candidatesInSentenceBefore } from './cues-before.js';
import { EVIDENCE, type Feature } from './evidence.js';
import { nextQuote, sentenceStart } from './sentence.js';
import { Kind, type Tokens, tokenise } from './tokens.js';
import { is, isVerb } from './word-at.js';
import { Word } from './word-classes.js';

/** All who may have said quotation `index`; `previous` is the index of the quotation read before it, -1 for none. */
export function candidatesFor(context: Context, index: number, previous: number): Candidate[] {
  const { paragraph } = context.extraction.quotations[index] as { paragraph: number };
  const t = paragraphTokens(context, paragraph);
  const at = t.places[index - t.firstQuotation];
  if (at === undefined) return [];
  const found: Candidate[] = [];
  const add = (candidates: readonly Candidate[]) => {
    for (const candidate of candidates) found.push(candidate);
  };
  add(candidatesAfter(t, at));
  add(candidatesBefore(t, at));
  add(candidatesInNextSentence(t, at));
  add(ahead(t, at));
  const left = sentenceStart(t, at);
  if (left > 0) add(candidatesInSentenceBefore(t, left, [EVIDENCE.sentenceBefore, EVIDENCE.saidBefore]));
  if (paragraph > 0 && beginsParagraph(t, at)) add(inParagraphBefore(context, paragraph, t));
  if (at === t.kind.length - 1)
    add(
      beginsWithDash(context, paragraph + 1)
        ? signatureAt(paragraphTokens(context, paragraph + 1))
        : signatureWithin(context, index),
    );
  const carried = carriedTo(context, index, previous);
  if (carried) found.push(carried);
  return found;
}

/** “We wait.¶Ada Brix, engineer”: below the words, inside their marks. */
function signatureWithin(context: Context, index: number): Candidate[] {
  const { article, paragraphs, quotations } = context.extraction;
  const here = quotations[index] as Quotation;
  const next = quotations[index + 1];
  const span = paragraphs[here.paragraph + 1];
  if (!next || !span || next.kind !== 'other' || next.outer.start !== span.start) return [];
  if (next.start > next.outer.start || here.end < here.outer.end) return [];
  const none = quotations.length;
  const t = tokenise(article.text, span, quotations, none, context.lexicon, here.paragraph + 1);
  return ownSignature(t);
}

/** A cheap look before a paragraph is split that may have no quotation. */
function beginsWithDash({ extraction }: Context, paragraph: number): boolean {
  const { start } = extraction.paragraphs[paragraph] ?? {};
  return start !== undefined && '-–—―'.includes(extraction.article.text.charAt(start));
}

/** Nothing of the reporter's, nor another quotation, stands before it. */
function beginsParagraph(t: Tokens, at: number): boolean {
  for (let before = 0; before < at; before++)
    if (t.kind[before] === Kind.word || t.kind[before] === Kind.quote) return false;
  return true;
}

/** A paragraph of nothing but quotations, right after another or with only a line of page furniture between: "Advertisement". */
function followsOn(context: Context, there: number, here: number): boolean {
  if (here <= there || here > there + 3 || !paragraphTokens(context, here).alone) return false;
  for (let between = there + 1; between < here; between++) {
    const { kind } = paragraphTokens(context, between);
    if (kind.length > 10 || kind.includes(Kind.stop) || kind.includes(Kind.quote)) return false;
  }
  return true;
}

/** “…” “…,” said Brix: who is named behind the next quotation, where nothing but a word stands between. */
function ahead(t: Tokens, at: number): Candidate[] {
  let quote = at;
  for (let turn = 0; turn < 3; turn++) {
    quote = nextQuote(t, quote + 1, Math.min(quote + 4, t.kind.length));
    if (t.kind[quote] !== Kind.quote) return [];
    const found = candidatesAfter(t, quote).filter(
      ({ features }) => features[0] === EVIDENCE.inverted || features[0] === EVIDENCE.followed,
    );
    if (found.length > 0)
      return found.map(({ tokens, phrase, kind, cue, features, named }) => ({
        tokens,
        phrase,
        kind,
        cue,
        features: [EVIDENCE.ahead, ...features.slice(1)],
        named,
      }));
  }
  return [];
}

/** Brix sat down.¶ “…” */
function inParagraphBefore(context: Context, paragraph: number, here: Tokens): Candidate[] {
  const t = paragraphTokens(context, paragraph - 1);
  return candidatesInSentenceBefore(
    t,
    t.kind.length,
    [EVIDENCE.paragraphBefore, EVIDENCE.saidParagraphBefore],
    [t.kind.at(-1) === Kind.colon ? EVIDENCE.colonParagraph : null, here.alone ? EVIDENCE.aloneAfter : null],
  );
}

/** A topic has fewer words. */
const TOPIC = 12;

/** "On the bridge: “…”": a paragraph of a list by topic. */
function isTopic(t: Tokens): boolean {
  if (!is(t, 0, Word.preposition)) return false;
  for (let at = 1; at <= TOPIC; at++) {
    if (t.kind[at] === Kind.colon) return t.kind[at + 1] === Kind.quote;
    if (t.kind[at] !== Kind.word || isVerb(t, at)) return false;
  }
  return false;
}

/** The speaker of the quotation before, going on. */
function carriedTo(context: Context, index: number, previous: number): Candidate | null {
  if (previous === -1) return null;
  const reading = context.readings[previous];
  const { quotations } = context.extraction;
  const here = quotations[index];
  const there = quotations[previous];
  if (!reading?.chosen || !here || !there) return null;
  const features: Feature[] = [
    here.paragraph === there.paragraph ? EVIDENCE.carriedHere : EVIDENCE.carriedOver,
  ];
  if (here.continues === previous) features.push(EVIDENCE.carriedLinked);
  if (followsOn(context, there.paragraph, here.paragraph)) features.push(EVIDENCE.carriedAlone);
  if (isTopic(paragraphTokens(context, here.paragraph))) features.push(EVIDENCE.topic);
  const { tokens, phrase, kind, cue } = reading.chosen;
  return { tokens, phrase, kind, cue, features, named: reading.named };
}
