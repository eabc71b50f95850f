import type { Article, Problem } from '../read/article.js';
import { RULE_IDS, type RuleId } from './finding.js';
import { nearest } from './nearest.js';

/** A known case: `# quotes-ignore: altered, repeat “we have waited two years” -- confirmed by the author`. */
export interface Ignored {
  readonly rules: ReadonlySet<RuleId>;
  /** Only findings on text that holds these words; null for all of the article. */
  readonly words: string | null;
}

/** The known cases that an article's front matter names; a rule that does not exist is a problem. */
export function ignoredIn(article: Article): { ignored: Ignored[]; problems: Problem[] } {
  const ignored: Ignored[] = [];
  const problems: Problem[] = [];
  const front = article.text.slice(0, article.bodyStart);
  if (!front.includes('quotes-ignore')) return { ignored, problems };
  front.split(/\r\n|\r|\n/).forEach((text, index) => {
    const match = /^(\s*#?\s*quotes-ignore:)(.*)$/.exec(text);
    if (match === null) return;
    const [, head = '', rest = ''] = match;
    const [what = ''] = rest.split(' -- ');
    const words = /[“"]([^”"]*)[”"]/.exec(what)?.[1] ?? null;
    const rules = new Set<RuleId>();
    for (const name of what.replace(/[“"].*/, '').match(/[\w-]+/g) ?? []) {
      if ((RULE_IDS as readonly string[]).includes(name)) rules.add(name as RuleId);
      else problems.push(unknownRule(article.path, index + 1, head.length + what.indexOf(name) + 1, name));
    }
    if (rules.size > 0) ignored.push({ rules, words });
  });
  return { ignored, problems };
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
