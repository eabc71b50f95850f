import wrapAnsi from 'wrap-ansi';

/**
 * Wraps one paragraph, its first line after `first`, the others after `rest` (blanks as wide, if not given).
 * A line never begins with `::`: that would be a command to the runners of GitHub.
 */
export function paragraph(text: string, width: number, first = '', rest = ' '.repeat(first.length)): string {
  const lines = wrapAnsi(text, Math.max(width - rest.length, 20), { hard: true }).split('\n');
  return lines
    .map((line, index) => `${index === 0 ? first : rest}${line.replace(/^::/, '\\u003a:')}\n`)
    .join('');
}

/** `1 outlet`, `2 outlets`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
