import { json } from '../text/json.js';
import type { Outline } from './outline.js';

/** What tracing tells of a statement as JSON, in the three places of the contract's order where it stands. */
export interface Told {
  /** `independent` and `sources`. */
  readonly sources: string;
  readonly origin: string;
  /** `unmarked` and `related`. */
  readonly besides: string;
}

export const toldOf = ({ independent, sources, origin, unmarked, related }: Outline): Told => ({
  sources: `"independent":${json(independent)},"sources":${json(sources)}`,
  origin: `"origin":${json(origin)}`,
  besides: `"unmarked":${json(unmarked)},"related":${json(related)}`,
});

/**
 * Of a statement that is one quotation that no credit bears on.
 * @param article its id as JSON
 */
export const toldAlone = (article: string): Told => ({
  sources: `"independent":1,"sources":[{"articles":[${article}],"credited":null,"ties":[]}]`,
  origin: '"origin":null',
  besides: '"unmarked":[],"related":[]',
});
