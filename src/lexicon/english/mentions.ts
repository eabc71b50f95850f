import type { MentionWords } from '../mentions.js';
import { femaleNames, maleNames } from './givenNames.js';
import * as grammar from './grammar.js';
import { bareOrganisations, documents, organisations } from './organisations.js';
import * as persons from './persons.js';

export const mentions: MentionWords = {
  ...grammar,
  ...persons,
  organisations,
  bareOrganisations,
  documents,
  maleNames,
  femaleNames,
};
