import { type Run, runs } from '../runs.js';
import { joined, type Markup, markup } from './markup.js';

/** Two wordings side by side, each with the words marked that the other has not. */
export interface Difference {
  readonly from: Markup;
  readonly to: Markup;
}

/** What the second leaves out at an end is `cut`: it quotes less, it does not say otherwise. */
export function difference(from: string, to: string): Difference {
  const all = runs(from, to);
  if (all === null) return { from: markup`<del>${from}</del>`, to: markup`<ins>${to}</ins>` };
  const kept = all.filter(({ kind }) => kind !== 'with').map((run) => removed(run, isCut(all, run)));
  const told = all.filter(({ kind }) => kind !== 'without').map(added);
  return { from: joined(kept, ' '), to: joined(told, ' ') };
}

function isCut(all: readonly Run[], run: Run): boolean {
  return (run === all[0] && all[1]?.kind === 'both') || (run === all.at(-1) && all.at(-2)?.kind === 'both');
}

function removed({ kind, from }: Run, cut: boolean): Markup {
  const words = from.join(' ');
  if (kind === 'both') return markup`${words}`;
  return cut ? markup`<del class="cut">${words}</del>` : markup`<del>${words}</del>`;
}

function added({ kind, to }: Run): Markup {
  return kind === 'both' ? markup`${to.join(' ')}` : markup`<ins>${to.join(' ')}</ins>`;
}
