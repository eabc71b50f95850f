import type { Problem } from '../read/article.js';
import { disarmed, printable } from '../text/escape.js';
import type { Style } from './style.js';

/** More would bury the result that stands above them; `--verbose` and the `problems` of JSON have them all. */
const SHOWN = 20;

/** One line a problem: `path:line:column: message (code)`. */
export function* problemLines(problems: readonly Problem[], { chalk, verbose }: Style): Iterable<string> {
  const shown = verbose ? problems : problems.slice(0, SHOWN);
  for (const { path, line, column, message, code } of shown) {
    const place = [path, line, column].filter((part) => part !== null && part !== '').join(':');
    yield `${disarmed(`${chalk.bold(printable(place))}: ${printable(message)} ${chalk.dim(`(${code})`)}`)}\n`;
  }
  const hidden = problems.length - shown.length;
  if (hidden > 0)
    yield `… and ${hidden} more ${hidden === 1 ? 'problem' : 'problems'} (--verbose lists them)\n`;
}
