import type { ContextWords } from './contexts.js';
import type { CreditWords } from './credits.js';
import { english } from './english/english.js';
import type { MentionWords } from './mentions.js';
import type { WordingWords } from './wordings.js';

/** The words that rules work with, one language's. All entries are lower case with straight apostrophes. */
export interface Lexicon {
  /** Every form of the verbs that introduce somebody's words: "says", "said", "saying". */
  readonly reportingVerbs: ReadonlySet<string>;
  /** The forms among them that a subject precedes or follows directly: "said", not "saying". */
  readonly finiteReportingVerbs: ReadonlySet<string>;
  /** Forms among them that are as common in other senses: "put", "found", "sign". */
  readonly weakReportingVerbs: ReadonlySet<string>;
  /** Every form of the verbs of asking: "asked". */
  readonly askingVerbs: ReadonlySet<string>;
  /** Every form of the verbs that say no more than that a deed begins or goes on where "to" follows: "continued to". */
  readonly phaseVerbs: ReadonlySet<string>;
  /** Every form of the verbs whose object is who hears the words: "told". */
  readonly addressingVerbs: ReadonlySet<string>;
  /** Every form of the verbs by which somebody puts a word to a thing: "called", "dubbed", "described". */
  readonly labellingVerbs: ReadonlySet<string>;
  /** Every form of the verbs that tell of a judgement or a wish, so that words marked after them are the subject's: "praised", "blasted". */
  readonly stanceVerbs: ReadonlySet<string>;
  /** Nouns that stand for words: "statement", "remark", "tweet". */
  readonly speechNouns: ReadonlySet<string>;
  /** Phrases of several words that introduce words: "according to". */
  readonly cuePhrases: readonly string[];
  /** Nouns whose marked neighbour is its name or title: "song", "film", "bill". */
  readonly titledNouns: ReadonlySet<string>;
  /** Phrases before a name, nickname or term in marks: "known as", "nicknamed", "the term". */
  readonly namingWords: ReadonlySet<string>;
  /** Abbreviations that end in a full stop within a sentence, without it: "mr", "gov", "vs". */
  readonly abbreviations: ReadonlySet<string>;
  /** Those among them that stand before what they belong to: a capital after "Mr." begins no sentence. */
  readonly titleAbbreviations: ReadonlySet<string>;
  /** Function words: a short stretch made of content words alone is more often a name or a term than speech. */
  readonly functionWords: ReadonlySet<string>;
  /** The words beside marked words that tell what they are. */
  readonly contexts: ContextWords;
  /** The words by which another outlet is named as the source. */
  readonly credits: CreditWords;
  /** The words of names, persons, organisations and documents. */
  readonly mentions: MentionWords;
  /** The words by which two wordings of a statement differ in meaning or in house style. */
  readonly wordings: WordingWords;
  /** Words that begin with an apostrophe, without it: "tis", "em", "cause". */
  readonly clippedWords: ReadonlySet<string>;
}

/** The lexicon for a BCP 47 tag; English where the language is unknown or has none of its own. */
export function lexiconFor(_lang: string | null): Lexicon {
  return english;
}
