/**
 * Text of an article, or a name that came with it, made safe to print: control characters (C0, C1), marks that
 * turn the direction of writing and lone surrogates become visible escapes such as `\u202e`, and so does the `##[` that
 * the runners of GitHub take for a command anywhere in a line.
 * Runs of white space become one blank, so that a quotation broken over lines is one line.
 */
export function printable(text: string): string {
  return escaped(text.replace(/\s+/g, ' '));
}

/** All that may have to be escaped, in one class that is quick to run over the text: nearly none has any of it. */
const SUSPECT =
  /[^\x20-\x7e\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u2030-\u2065\u206a-\ud7ff\ue000-\uffff]|##\[/;

/** Whether `escaped` leaves a text as it is. */
export const isPrintable = (text: string): boolean => !SUSPECT.test(text);

/** The same, and what JSON escapes. */
const UNPLAIN =
  /[^\x20\x21\x23-\x5b\x5d-\x7e\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u2030-\u2065\u206a-\ud7ff\ue000-\uffff]|##\[/;

/** Whether a text stands in JSON as it is. */
export const isPlain = (text: string): boolean => !UNPLAIN.test(text);

/** `printable` for JSON text: the escapes are JSON's own, so that the value stays letter for letter. */
export function escaped(text: string): string {
  if (isPrintable(text)) return text;
  let safe = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1))) at++;
    else if (isUnsafe(code)) {
      safe += `${text.slice(from, at)}\\u${code.toString(16).padStart(4, '0')}`;
      from = at + 1;
    }
  }
  return (safe + text.slice(from)).replaceAll('##[', '##\\u005b');
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code < 0xe000;

function isUnsafe(code: number): boolean {
  if (code < 0xa0) return code < 0x20 || code >= 0x7f;
  if (code < 0x2000) return code === 0x61c;
  if (code < 0x2070) return isBidi(code) || code === 0x2028 || code === 0x2029;
  return code >= 0xd800 && code < 0xe000;
}

/** LRM, RLM, the embeddings and overrides, the isolates. */
const isBidi = (code: number) =>
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

/** A line of the log that no runner takes for a command: those begin with `::`, after blanks too. */
export function disarmed(line: string): string {
  return line.replace(/^\s*::/, (start) => start.replace('::', '\\u003a:'));
}
