import type { Place } from '../../check/finding.js';
import { printable } from '../escape.js';

/** `path:line:column`: the form that editors and terminals turn into a link. */
export function placeText({ path, line, column }: Pick<Place, 'path' | 'line' | 'column'>): string {
  return `${printable(path)}:${line}:${column}`;
}
