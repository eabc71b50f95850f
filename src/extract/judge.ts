import type { Lexicon } from '../lexicon/lexicon.js';
import type { Span } from '../text/spans.js';
import { contentOf } from './content.js';
import { type Cue, findCue } from './cue.js';
import { type Evidence, weigh } from './evidence.js';
import { kindOf } from './kind.js';
import { type Narration, type Place, placesOf } from './narration.js';
import type { Kind } from './quotation.js';
import type { Region } from './regions.js';
import { type Previous, settingOf } from './setting.js';

/** A region with what was made of it. */
export interface Judged {
  readonly region: Region;
  readonly kind: Kind;
  readonly cue: Cue | null;
  readonly evidence: readonly Evidence[];
  readonly narration: Narration;
}

/** Speech or not, for the regions of one paragraph. */
export function judge(text: string, paragraph: Span, regions: readonly Region[], lexicon: Lexicon): Judged[] {
  const places = placesOf(text, paragraph, regions, lexicon);
  const judged: Judged[] = [];
  let previous: Previous | null = null;
  for (let index = 0; index < regions.length; index++) {
    const region = regions[index] as Region;
    const place = places[index] as Place;
    const content = contentOf(text, region, lexicon);
    const cue = findCue(text, region, place);
    const setting = settingOf(text, region, paragraph, content, place, previous);
    const evidence = weigh(content, setting, cue);
    const speech = content.words > 0 && sum(evidence) > 0;
    const kind = speech ? kindOf(content, setting.colon) : 'other';
    judged.push({ region, kind, cue, evidence, narration: place.narration });
    previous = { region, narration: place.narration, cued: cue !== null, naming: setting.naming };
  }
  return judged;
}

export function sum(evidence: readonly Evidence[]): number {
  let total = 0;
  for (const { weight } of evidence) total += weight;
  return total;
}
