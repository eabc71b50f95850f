import type { RuleText } from '../../check/rule.js';
import type { Style } from '../style.js';
import { paragraph } from './page.js';

/** What a rule of `quotes check` is about: why, an example, what to do, and how to set it. */
export function* ruleText(rule: RuleText, { chalk, width }: Style): Iterable<string> {
  const state = rule.enabled ? rule.severity : `off unless switched on, then ${rule.severity}`;
  yield `${chalk.bold(rule.id)} (${state})\n\n`;
  yield paragraph(rule.summary, width);
  yield `\n${paragraph(rule.explanation, width)}`;
  yield `\nExample:\n${rule.example.replace(/^/gm, '  ')}\n`;
  yield `\n${paragraph(rule.advice, width)}`;
  yield `\nIn quotes.config.json: "rules": { "${rule.id}": "error" | "warning" | "note" | "off" }\n`;
  yield `In the front matter of one article: # quotes-ignore: ${rule.id} -- the reason\n`;
}
