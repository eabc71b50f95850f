import type { MentionWords } from '../mentions.js';
import { femaleNames, maleNames, nicknames } from './given-names.js';
import * as grammar from './grammar.js';
import * as organisations from './organisations.js';
import * as persons from './persons.js';

export const mentions: MentionWords = {
  ...grammar,
  ...persons,
  ...organisations,
  nicknames,
  maleNames,
  femaleNames,
};
