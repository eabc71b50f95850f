import { printable } from '../../text/escape.js';
import { wrap } from './wrap.js';

/**
 * Wraps one paragraph, its first line after `first`, the others after `rest` (as wide as `first`, if not given).
 * A line never begins with `::`: that would be a command to the runners of GitHub.
 */
export function paragraph(text: string, width: number, first = '', rest = ' '.repeat(first.length)): string {
  const room = Math.max(width - Math.max(first.length, rest.length), 20);
  return wrap(text, room)
    .map((line, index) => `${index === 0 ? first : rest}${line.replace(/^::/, '\\u003a:')}\n`)
    .join('');
}

/** The words of a quotation as in `inMarks`, made safe to print. */
export function quoted(text: string): string {
  return inMarks(printable(text).trim());
}

/** Printable words between marks of our own, without the comma that joined them to the reporter's sentence. */
export function inMarks(words: string): string {
  return `“${words.replace(/[,;:]$/, '')}”`;
}

/** `1 outlet`, `2 outlets`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
