import { nearest } from '../check/nearest.js';
import { RULES } from '../check/rules.js';
import { ruleText } from '../report/text/rule.js';
import { Exit } from './exit.js';
import type { Io } from './io.js';
import { type OutputOptions, resultStyle } from './output.js';
import { print } from './print.js';

export const isRule = (id: string): id is keyof typeof RULES => Object.hasOwn(RULES, id);

/** What a rule of `check` is about. */
export async function explainRule(id: string, options: OutputOptions, io: Io): Promise<Exit> {
  if (!isRule(id)) throw new Error(`no rule "${id}"${nearest(id, Object.keys(RULES))}`);
  await print(ruleText(RULES[id], await resultStyle(options, io)), options.output, io);
  return Exit.done;
}
