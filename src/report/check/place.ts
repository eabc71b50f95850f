import type { Place } from '../../check/finding.js';
import { printable } from '../../text/escape.js';

/** `path:line:column`, the form that editors and terminals turn into a link; then the article, if the file holds several. */
export function placeText(place: Pick<Place, 'path' | 'article' | 'line' | 'column'>): string {
  const { path, article, line, column } = place;
  const position = `${printable(path)}:${line}:${column}`;
  return article === null || article === path ? position : `${position} [${printable(article)}]`;
}
