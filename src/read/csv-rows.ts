import type { Format } from './block.js';
import type { RecordScanner } from './lines.js';

/*
 * CSV as RFC 4180 has it, read as it is found: a quotation mark opens a field at its beginning, also after blanks, and
 * closes it only in front of a delimiter or a line end, so that `"He said "no" and left"` stays one field. A mark that
 * nothing closes is an ordinary character.
 */

const [LF, CR, QUOTE, BLANK] = [10, 13, 34, 32];

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that occurs most often in the first line that is not empty; in .tsv it is the tab. */
export function delimiterOf(text: string, format: Format): string {
  if (format === 'tsv') return '\t';
  const bare = (/^[^\r\n]*/.exec(text.trimStart()) as RegExpExecArray)[0].replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** Records are rows; empty ones are none. */
export function rowScanner(delimiter: string): RecordScanner {
  const separator = delimiter.charCodeAt(0);
  let state: 'start' | 'plain' | 'quoted' | 'closing' | 'closing, CR' = 'start';
  let lines = 0;
  let linesOfRow = 0;
  let records = 0;
  let empty = true;
  return {
    scan(bytes, one) {
      let end = 0;
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] as number;
        if (byte === LF) linesOfRow++;
        if (state === 'quoted') {
          if (byte === QUOTE) state = 'closing';
        } else if (byte === LF) {
          state = 'start';
          if (!empty) records++;
          empty = true;
          lines += linesOfRow;
          linesOfRow = 0;
          end = at + 1;
          if (one) return end;
        } else if (state === 'closing' && byte === CR) state = 'closing, CR';
        else if (state === 'closing, CR') state = byte === QUOTE ? 'closing' : 'quoted';
        else if (byte === separator) state = 'start';
        else if (state === 'closing') state = 'quoted';
        else if (state === 'start' && byte === QUOTE) state = 'quoted';
        else if (state === 'start' && byte !== BLANK) state = 'plain';
        if (byte !== LF && byte !== CR && byte !== BLANK) empty = false;
      }
      return end;
    },
    position: () => ({ firstLine: lines + 1, firstRecord: records }),
  };
}

export interface Row {
  readonly fields: readonly string[];
  /** 0-based line of the text at which the row begins. */
  readonly line: number;
}

/** The rows of a text that are not empty. */
export function* rowsOf(text: string, delimiter: string): Generator<Row> {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const lastMark = lastClosing(text, delimiter);
  const nextDelimiter = forward(text, delimiter);
  const nextLineEnd = forward(text, lineEnd);
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const fields: string[] = [];
    const start = at;
    for (;;) {
      let open = at;
      while (text.charCodeAt(open) === BLANK) open++;
      const close =
        text.charCodeAt(open) === QUOTE && open < lastMark ? closing(text, open + 1, delimiter) : -1;
      const end = close === -1 ? Math.min(nextDelimiter(at), nextLineEnd(at)) : close + 1;
      if (close !== -1) fields.push(text.slice(open + 1, close).replaceAll('""', '"'));
      else
        fields.push(text.slice(at, text[end] === '\n' && text[end - 1] === '\r' && end > at ? end - 1 : end));
      at = end + 1;
      if (text[end] !== delimiter) {
        if (close !== -1 && text[end] === '\r' && text[end + 1] === '\n') at++;
        break;
      }
    }
    if (/[^ \r\n]/.test(text.slice(start, Math.min(at, start + 1000)))) yield { fields, line };
    for (
      let next = text.indexOf(lineEnd, start);
      next !== -1 && next < at;
      next = text.indexOf(lineEnd, next + 1)
    )
      line++;
  }
}

/** The mark that closes the field begun before `from`; -1 if none does. */
function closing(text: string, from: number, delimiter: string): number {
  for (let mark = text.indexOf('"', from); mark !== -1; mark = text.indexOf('"', mark + 1)) {
    if (text.charCodeAt(mark + 1) === QUOTE) mark++;
    else if (endsField(text, mark + 1, delimiter)) return mark;
  }
  return -1;
}

function endsField(text: string, at: number, delimiter: string): boolean {
  const next = text[at];
  return (
    next === undefined ||
    next === delimiter ||
    next === '\n' ||
    (next === '\r' && (text[at + 1] ?? '\n') === '\n')
  );
}

/** The last mark that can close a field. What opens behind it stays open, which need not be searched for again. */
function lastClosing(text: string, delimiter: string): number {
  let mark = text.lastIndexOf('"');
  while (mark > 0 && !endsField(text, mark + 1, delimiter)) mark = text.lastIndexOf('"', mark - 1);
  return mark;
}

/** The next place of a sign at or after rising offsets, looked for once each; the length of the text after the last. */
function forward(text: string, sign: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      next = text.indexOf(sign, from);
      if (next === -1) next = text.length;
    }
    return next;
  };
}
