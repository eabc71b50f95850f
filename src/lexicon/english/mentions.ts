import type { MentionWords } from '../mentions.js';
import { femaleNames, maleNames, nicknames } from './given-names.js';
import * as grammar from './grammar.js';
import { bareOrganisations, documents, organisations, signedDocuments } from './organisations.js';
import * as persons from './persons.js';

export const mentions: MentionWords = {
  ...grammar,
  ...persons,
  organisations,
  bareOrganisations,
  documents,
  signedDocuments,
  nicknames,
  maleNames,
  femaleNames,
};
