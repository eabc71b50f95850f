import tab, { type Completion, ShellCompDirective } from '@bomb.sh/tab';
import addTo from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import type { Io } from './io.js';

/**
 * Adds the command `complete`, which prints completion scripts for shells and answers what these ask. tab rules file
 * names out; here they complete wherever none of our words fits.
 */
export function offerCompletions(program: Command, io: Io): void {
  addTo(program);
  Object.assign(tab, {
    complete(typed: string) {
      const word = typed.slice(typed.indexOf('=') + 1);
      const words = new Map(tab.completions.map((one: Completion) => [one.value, one.description ?? '']));
      const fitting = [...words].filter(([value]) => value.startsWith(word));
      for (const [value, description] of fitting) io.stdout.write(`${value}\t${description}\n`);
      const { ShellCompDirectiveDefault, ShellCompDirectiveNoFileComp } = ShellCompDirective;
      io.stdout.write(`:${fitting.length > 0 ? ShellCompDirectiveNoFileComp : ShellCompDirectiveDefault}\n`);
    },
  });
}
