import { type Content, ENOUGH_WORDS } from './content.js';
import type { Cue } from './cue.js';

/** One thing that speaks for (positive) or against words in marks being somebody's speech. */
export interface Evidence {
  readonly weight: number;
  /** What was seen, with an example. */
  readonly because: string;
}

const row = (weight: number, because: string): Evidence => ({ weight, because });

/**
 * Weights in tenths of the logarithm of odds, as logistic regression gives them, rounded. `short` quotations have at
 * most four words. At a sum above 0 the words are taken as speech.
 */
const EVIDENCE = {
  marked: row(3, 'words in marks are more often speech than not'),

  words2: row(6, 'two words: “no way”'),
  words3: row(5, 'three or four words'),
  words8: row(6, 'eight words or more'),
  talkShort: row(11, 'a few words of talk: “I won’t”'),
  talkLong: row(11, 'words of talk: “I”, “don’t”, “will”'),
  noFunctionWord: row(-3, 'no function word: “harbour dues”'),
  titleShort: row(-13, 'in title case: “Night Ferry”'),
  titleLong: row(-17, 'a whole title: “The Last Ferry to Brill Island”'),
  titleWhole: row(-15, 'eight words or more in title case'),
  lower: row(2, 'begins in lower case, within the sentence'),

  endsInComma: row(3, 'ends in a comma'),
  endsShortInStop: row(4, 'a few words that end a sentence'),
  endsInStop: row(9, 'ends in a full stop'),
  endsInCry: row(8, 'ends in ! or ?'),

  cueAfter: row(12, 'a cue follows: `,” she said`'),
  cueAfterShort: row(
    -3,
    'a cue follows a few words, which may be the tail of a name: `“Night Ferry” author said`',
  ),
  cueFarAfterShort: row(-13, 'the only cue stands far behind a few words'),
  cueBefore: row(9, 'a cue comes before: `she said: “`'),
  cueBeforeShort: row(4, 'a cue shortly before a few words: `said it was “grim”`'),
  labelled: row(17, 'labelled by somebody: `called it “a farce”`'),
  labelledFar: row(5, 'labelled by somebody, some words before'),
  stance: row(9, 'somebody’s judgement: `praised the “brave” crew`'),
  noCue: row(-3, 'no cue'),
  noCueShort: row(-12, 'a few words without a cue'),
  sentenceReports: row(9, 'the sentence reports speech'),
  accordingTo: row(7, '`according to` in the sentence'),
  attributed: row(14, 'the sentence ends in its attribution: `the “quiet” hours began, Brix said`'),
  colonShort: row(8, 'a few words after a colon: `his verdict: “Grim.”`'),
  colon: row(-3, 'after a colon'),
  opensParagraph: row(8, 'opens its paragraph'),
  earlier: row(9, 'another quotation before it in the paragraph'),
  afterUncued: row(-19, 'after another in the same sentence that has no cue'),

  naming: row(-15, 'a name or a term: `known as “the Heron”`, `the word “ferry”`'),
  slogan: row(-40, 'a slogan: `a sign that said “No ferry, no town”`'),
  nickname: row(-30, 'between the parts of a name: `Ada “the Heron” Brix`'),
  titledNoun: row(-14, 'after the sort of thing that has a title: `the film “Night Ferry”`'),
  byAuthor: row(-25, 'a title and its author: `“Night Ferry,” by Ada Brix`'),
  hearer: row(-40, 'a programme that somebody told it: `told “Harbour Hour”`'),
  possessiveTitle: row(-19, 'a title after its owner: `Brix’s “Night Ferry”`'),
  possessive: row(-3, 'after an owner: `the mayor’s “plan”`'),
  nameTitle: row(-18, 'a title right after a name: `Brill Radio “Harbour Hour”`'),
  prepositionTitle: row(-11, 'a title after a preposition: `on “Harbour Hour”`'),
  determinerTitle: row(-16, 'a title after an article: `the “Harbour Pact”`'),
  preposition: row(-2, 'after a preposition'),
  copula: row(6, 'said of a subject: `it was “grim”`'),
  as: row(4, 'after “as”: `dismissed as “noise”`'),
  pointing: row(-27, 'after “this” or “these”: `this “bridge”`'),
  adjective: row(-6, 'stands before a noun as an adjective: `the “quiet” hours`'),
  beforeNoun: row(-7, 'stands before a noun: `“quiet” hours`'),

  single: row(-10, 'in single marks'),
  singleCued: row(25, 'in single marks and cued: `‘Shut for good,’ says Brix`'),
  headline: row(-23, 'in single marks in the headline, where words are cut to fit'),
  headlineColon: row(20, 'in single marks before the colon of the headline: `‘Shut for good’: Brix`'),
  signature: row(-40, 'goes on below without a mark and has no verb: `“We wait.¶Ada Brix, harbour master”`'),
  attribute: row(-45, 'the value of an attribute: `width="100"`'),
} as const;

/** What the neighbourhood of a quotation looks like. */
export interface Setting {
  /** The reporter's word right before: its grammar. */
  readonly before: 'possessive' | 'preposition' | 'copula' | 'as' | 'pointing' | 'determiner' | 'name' | null;
  readonly naming: boolean;
  readonly slogan: boolean;
  readonly nickname: boolean;
  readonly titledNoun: boolean;
  readonly byAuthor: boolean;
  /** A title right behind a verb of telling. */
  readonly hearer: boolean;
  /** A noun follows without a point between. */
  readonly beforeNoun: boolean;
  readonly colon: boolean;
  readonly opensParagraph: boolean;
  readonly reports: boolean;
  /** The sentence ends in its attribution: `, Brix said.` */
  readonly attributed: boolean;
  readonly accordingTo: boolean;
  /** The quotation before it in the paragraph: in the same sentence with or without a cue, or earlier. */
  readonly previous: 'cued' | 'uncued' | 'earlier' | null;
  readonly single: boolean;
  /** In single marks in the headline: before its colon, or elsewhere. */
  readonly headline: 'before colon' | 'other' | null;
  /** Opened in the paragraph before, and no mark repeats it here. */
  readonly carriedUnmarked: boolean;
  readonly attribute: boolean;
}

/** Quotations of so many words at most are short. */
export const SHORT = 4;

/** A cue at so many words' distance at most is near. */
const NEAR = 5;

/** All that speaks for or against speech. */
export function weigh(content: Content, setting: Setting, cue: Cue | null): Evidence[] {
  const found: Evidence[] = [EVIDENCE.marked];
  weighContent(content, found);
  weighCue(content.words <= SHORT, setting, cue, found);
  weighSetting(content, setting, cue, found);
  return found;
}

function weighContent(
  { words, capital, titled, talk, functionWords, end }: Content,
  found: Evidence[],
): void {
  const short = words <= SHORT;
  if (words === 2) found.push(EVIDENCE.words2);
  else if (words >= 8) found.push(EVIDENCE.words8);
  else if (words > 2 && short) found.push(EVIDENCE.words3);
  if (talk) found.push(short ? EVIDENCE.talkShort : EVIDENCE.talkLong);
  if (functionWords === 0) found.push(EVIDENCE.noFunctionWord);
  if (titled && words > 1) found.push(words < 4 ? EVIDENCE.titleShort : EVIDENCE.titleLong);
  if (titled && words >= 8) found.push(EVIDENCE.titleWhole);
  if (!capital) found.push(EVIDENCE.lower);
  if (end === 'comma') found.push(EVIDENCE.endsInComma);
  else if (end === 'stop') found.push(short ? EVIDENCE.endsShortInStop : EVIDENCE.endsInStop);
  else if (end === 'cry') found.push(EVIDENCE.endsInCry);
}

function weighCue(short: boolean, setting: Setting, cue: Cue | null, found: Evidence[]): void {
  if (setting.reports) found.push(EVIDENCE.sentenceReports);
  if (setting.attributed && cue === null && short) found.push(EVIDENCE.attributed);
  if (setting.accordingTo) found.push(EVIDENCE.accordingTo);
  if (setting.single && cue?.side === 'after' && cue.distance <= NEAR) found.push(EVIDENCE.singleCued);
  if (cue === null) found.push(short ? EVIDENCE.noCueShort : EVIDENCE.noCue);
  else if (!short) {
    if (cue.side === 'before' || cue.sort === 'phrase') found.push(EVIDENCE.cueBefore);
    else if (cue.distance <= NEAR) found.push(EVIDENCE.cueAfter);
  } else if (cue.side === 'after' && cue.sort === 'reporting')
    found.push(cue.distance <= NEAR ? EVIDENCE.cueAfterShort : EVIDENCE.cueFarAfterShort);
  else if (cue.sort === 'labelling') {
    // `called the “quiet hours” bill` names the bill and judges nothing.
    if (!setting.naming || !setting.beforeNoun)
      found.push(cue.distance <= NEAR ? EVIDENCE.labelled : EVIDENCE.labelledFar);
  } else if (cue.sort === 'stance') found.push(EVIDENCE.stance);
  else if (cue.sort === 'reporting' && cue.distance <= NEAR) found.push(EVIDENCE.cueBeforeShort);
}

function weighSetting(
  { words, capital, titled, talk, end }: Content,
  setting: Setting,
  cue: Cue | null,
  found: Evidence[],
): void {
  if (setting.colon) found.push(words <= SHORT ? EVIDENCE.colonShort : EVIDENCE.colon);
  if (setting.opensParagraph) found.push(EVIDENCE.opensParagraph);
  if (
    setting.previous === 'earlier' &&
    (words > SHORT || end !== 'bare' || (cue !== null && cue.sort !== 'noun'))
  )
    found.push(EVIDENCE.earlier);
  else if (setting.previous === 'uncued' && words > SHORT) found.push(EVIDENCE.afterUncued);
  if (setting.naming && (words <= SHORT || titled)) found.push(EVIDENCE.naming);
  if (setting.slogan) found.push(EVIDENCE.slogan);
  if (setting.nickname && words <= SHORT) found.push(EVIDENCE.nickname);
  if (setting.titledNoun) found.push(EVIDENCE.titledNoun);
  if (setting.byAuthor) found.push(EVIDENCE.byAuthor);
  if (setting.hearer) found.push(EVIDENCE.hearer);
  if (setting.before === 'possessive') found.push(titled ? EVIDENCE.possessiveTitle : EVIDENCE.possessive);
  else if (setting.before === 'preposition')
    found.push(titled ? EVIDENCE.prepositionTitle : EVIDENCE.preposition);
  else if (setting.before === 'name' && titled) found.push(EVIDENCE.nameTitle);
  // What somebody calls the “Great Dane” is a name and a judgement.
  else if (
    setting.before === 'determiner' &&
    titled &&
    words > 1 &&
    !(cue?.sort === 'labelling' && cue.distance <= NEAR)
  )
    found.push(EVIDENCE.determinerTitle);
  else if (setting.before === 'copula') found.push(EVIDENCE.copula);
  else if (setting.before === 'as') found.push(EVIDENCE.as);
  else if (setting.before === 'pointing') found.push(EVIDENCE.pointing);
  if (setting.beforeNoun)
    found.push(
      setting.before === 'determiner' || setting.before === 'possessive' || setting.before === 'pointing'
        ? EVIDENCE.adjective
        : EVIDENCE.beforeNoun,
    );
  if (setting.single) found.push(EVIDENCE.single);
  if (setting.headline === 'before colon') found.push(EVIDENCE.headlineColon);
  else if (setting.headline === 'other') found.push(EVIDENCE.headline);
  if (setting.carriedUnmarked && capital && !talk && words < ENOUGH_WORDS) found.push(EVIDENCE.signature);
  if (setting.attribute) found.push(EVIDENCE.attribute);
}
