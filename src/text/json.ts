import { escaped } from './escape.js';

/** A value as JSON in one line that shows no control character, whatever an article holds. */
export function json(value: unknown): string {
  return escaped(JSON.stringify(value));
}
