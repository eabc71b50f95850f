import type { Article, Problem } from '../read/article.js';
import { RULE_IDS, type RuleId } from './finding.js';
import { nearest } from './nearest.js';

/** A known case: `# quotes-ignore: altered, repeat “we have waited two years” -- confirmed by the author`. */
export interface Ignored {
  readonly rules: ReadonlySet<RuleId>;
  /** Only findings on text that holds these words; null for all of the article. */
  readonly words: string | null;
}

const KEY = 'quotes-ignore:';

/** The known cases that an article's front matter names; a rule that does not exist is a problem. */
export function ignoredIn(article: Article): { ignored: Ignored[]; problems: Problem[] } {
  const ignored: Ignored[] = [];
  const problems: Problem[] = [];
  const front = article.text.slice(0, article.bodyStart);
  if (!front.includes(KEY)) return { ignored, problems };
  front.split(/\r\n|\r|\n/).forEach((line, index) => {
    const head = line.indexOf(KEY) + KEY.length;
    if (head < KEY.length || !/^[\s#]*$/.test(line.slice(0, head - KEY.length))) return;
    const [what = ''] = line.slice(head).split(' -- ');
    const { names, words } = parted(what);
    const rules = new Set<RuleId>();
    for (const { 0: name, index: at } of names.matchAll(/[\w-]+/g)) {
      if ((RULE_IDS as readonly string[]).includes(name)) rules.add(name as RuleId);
      else problems.push(unknownRule(article.path, index + 1, head + at + 1, name));
    }
    if (rules.size > 0) ignored.push({ rules, words });
  });
  return { ignored, problems };
}

/** The names of rules, and the words in quotation marks behind them. */
function parted(what: string): { names: string; words: string | null } {
  const from = what.search(/[“"]/);
  if (from === -1) return { names: what, words: null };
  const rest = what.slice(from + 1);
  const to = rest.search(/[”"]/);
  return { names: what.slice(0, from), words: to === -1 ? rest : rest.slice(0, to) };
}

function unknownRule(path: string, line: number, column: number, name: string): Problem {
  const message = `quotes-ignore names no rule: ${name}${nearest(name, RULE_IDS)}`;
  return { code: 'unknown-rule', path, line, column, message };
}

export function isIgnored(ignored: readonly Ignored[], rule: RuleId, text: string): boolean {
  return ignored.some(({ rules, words }) => rules.has(rule) && (words === null || holds(text, words)));
}

/** Front matter is typed by hand: case and white space do not matter. */
const holds = (text: string, words: string) => plain(text).includes(plain(words));

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
