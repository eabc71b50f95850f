import type { Lexicon } from '../lexicon.js';
import { abbreviations, titleAbbreviations } from './abbreviations.js';
import { contexts } from './contexts.js';
import { credits } from './credits.js';
import { mentions } from './mentions.js';
import { clippedWords, functionWords, namingWords, titledNouns } from './naming.js';
import {
  addressingVerbs,
  askingVerbs,
  cuePhrases,
  finiteReportingVerbs,
  labellingVerbs,
  phaseVerbs,
  reportingVerbs,
  speechNouns,
  stanceVerbs,
  weakReportingVerbs,
} from './reporting.js';
import { wordings } from './wordings.js';

export const english: Lexicon = {
  reportingVerbs,
  finiteReportingVerbs,
  weakReportingVerbs,
  addressingVerbs,
  askingVerbs,
  phaseVerbs,
  labellingVerbs,
  stanceVerbs,
  speechNouns,
  cuePhrases,
  titledNouns,
  namingWords,
  abbreviations,
  titleAbbreviations,
  functionWords,
  clippedWords,
  contexts,
  credits,
  mentions,
  wordings,
};
