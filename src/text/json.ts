import { escaped, isPlain } from './escape.js';

/** A value as JSON in one line that shows no control character, whatever an article holds. */
export function json(value: unknown): string {
  // Most of what is printed by itself is nothing, which is told without more ado.
  if (value === null) return 'null';
  if (Array.isArray(value) && value.length === 0) return '[]';
  return escaped(JSON.stringify(value));
}

/** The same for a string. */
export function jsonString(text: string | null): string {
  return text !== null && isPlain(text) ? `"${text}"` : json(text);
}
