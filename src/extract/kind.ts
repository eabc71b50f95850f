import type { Content } from './content.js';
import { SHORT } from './evidence.js';
import type { Kind } from './quotation.js';

/** Whether speech is a clause or more of the speaker's words, or some words within the reporter's sentence. */
export function kindOf({ words, capital, end, subject, talk }: Content, cuedByColon: boolean): Kind {
  // “They won’t,” and “Grim.” stand by themselves; “Harbour” in mid-sentence does not.
  if (capital) return words > SHORT || end !== 'bare' || cuedByColon ? 'direct' : 'partial';
  // She said “we will not be moved”: a whole clause, though the reporter's sentence leads into it.
  return words > SHORT && subject && talk ? 'direct' : 'partial';
}
