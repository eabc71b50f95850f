import type { Related } from '../../check/finding.js';
import { printable } from '../escape.js';

/** `path:line:column`, as far as known: the form that editors and terminals turn into a link. */
export function placeText({ path, line, column }: Pick<Related, 'path' | 'line' | 'column'>): string {
  return [printable(path), line, column].filter((part) => part !== null).join(':');
}
