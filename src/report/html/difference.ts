import { type Run, runs } from '../runs.js';
import { joined, type Markup, markup } from './markup.js';
import { ends, shortened } from './shortened.js';

/** Two wordings side by side, each with the words marked that the other has not. */
export interface Difference {
  readonly from: Markup;
  readonly to: Markup;
}

/** Words shown on each side of what is left out. */
const SHOWN = 12;

/**
 * What the second leaves out at an end is `cut`: it quotes less, it does not say otherwise. Of long stretches that it
 * leaves out the ends are shown, so that many fragments of one long speech do not repeat it each.
 */
export function difference(from: string, to: string): Difference {
  const all = runs(from, to);
  if (all === null) return { from: markup`<del>${shortened(from)}</del>`, to: markup`<ins>${to}</ins>` };
  const kept = all.filter(({ kind }) => kind !== 'with').map((run) => removed(all, run));
  const told = all.filter(({ kind }) => kind !== 'without').map(added);
  return { from: joined(kept, ' '), to: joined(told, ' ') };
}

function removed(all: readonly Run[], run: Run): Markup {
  if (run.kind === 'both') return markup`${run.from.join(' ')}`;
  if (run === all[0] && all[1]?.kind === 'both')
    return markup`<del class="cut">${ends(run.from, 0, SHOWN)}</del>`;
  if (run === all.at(-1) && all.at(-2)?.kind === 'both')
    return markup`<del class="cut">${ends(run.from, SHOWN, 0)}</del>`;
  return markup`<del>${ends(run.from, SHOWN, SHOWN)}</del>`;
}

function added({ kind, to }: Run): Markup {
  return kind === 'both' ? markup`${to.join(' ')}` : markup`<ins>${to.join(' ')}</ins>`;
}
