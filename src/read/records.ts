import { type Fields, fieldsOf } from './fields.js';

/** An article's fields, or null for an element that has no text. */
export type Record = Fields | null;

/** How deep articles may lie in an object: in `{"response":{"docs":[…]}}` it is two. */
const DEPTH = 4;

/**
 * The articles that a JSON value holds. An object with a text is one; an array holds one an element; any other object
 * is searched for a value that holds some. Null if there is no place for articles at all, empty if there is one with
 * nothing in it (`{"articles":[]}`).
 */
export function recordsIn(value: unknown, depth = 0): readonly Record[] | null {
  if (depth > DEPTH || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    const elements = value.map((element) => only(recordsIn(element, depth + 1)));
    return depth === 0 || elements.length === 0 || elements.some((one) => one !== null) ? elements : null;
  }
  const own = fieldsOf(value as { [key: string]: unknown });
  return own.text === undefined ? recordsInside(value, own, depth) : [own];
}

function recordsInside(value: object, own: Fields, depth: number): readonly Record[] | null {
  const named: [string, Fields][] = [];
  let empty: readonly Record[] | null = null;
  for (const [key, inner] of Object.entries(value)) {
    const records = recordsIn(inner, depth + 1);
    const one = only(records);
    if (one !== null && !Array.isArray(inner)) named.push([key, one]);
    else if (records !== null && records.length > 0) return records;
    else empty ??= records;
  }
  // One object inside is wrapped (`{"_id":…,"_source":{…}}`) and the wrapper may say more; several stand under their ids.
  const first = named[0];
  if (first === undefined) return empty;
  return named.length === 1 ? [{ ...own, ...first[1] }] : named.map(([id, fields]) => ({ id, ...fields }));
}

function only(records: readonly Record[] | null): Record {
  return records?.length === 1 ? (records[0] as Record) : null;
}
