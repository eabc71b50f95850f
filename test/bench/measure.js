import { spawnSync } from 'node:child_process';

const RUNS = 5;
/** A run shorter than this says little. */
const LEAST_MS = 500;

const PRELOAD = new URL('./usage.js', import.meta.url).href;

/** Seconds of a whole `node` process, by the clock and by the processor (which other programs hardly touch), and its memory at the peak in MB. */
export function usage(args, environment = {}) {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', PRELOAD, ...args], {
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  const clock = (performance.now() - begun) / 1000;
  return { clock, ...JSON.parse(String(stderr).split('\n').at(-1)) };
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Median seconds of two programs, whole processes run by turns, printed with their ratio. */
export function compare(name, floor, program) {
  const [floors, programs] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    floors.push(usage(floor));
    programs.push(usage(program));
  }
  for (const by of ['clock', 'processor']) {
    const [floor, program] = [floors, programs].map((runs) => median(runs.map((run) => run[by])));
    const ratio = median(programs.map((run, turn) => run[by] / floors[turn][by]));
    console.log(
      `${name}, by the ${by}: ${program.toFixed(2)} s, floor ${floor.toFixed(2)} s, ${ratio.toFixed(2)} times`,
    );
  }
}

/** Median of what a program takes more in one environment than in another, printed with its ratio to a floor. */
export function difference(name, floor, program, more, less) {
  const turns = Array.from({ length: RUNS }, () => ({
    floor: usage(floor),
    more: usage(program, more),
    less: usage(program, less),
  }));
  for (const by of ['clock', 'processor']) {
    const floors = median(turns.map((turn) => turn.floor[by]));
    const added = median(turns.map((turn) => turn.more[by] - turn.less[by]));
    console.log(
      `${name}, by the ${by}: ${added.toFixed(2)} s, floor ${floors.toFixed(2)} s, ${(added / floors).toFixed(2)} times`,
    );
  }
}

/** The size that `growth` starts from. */
const SIZE = 1 << 16;

/**
 * How the processor's time for `run(input(n))` grows when n doubles: each figure is the least of three series of runs,
 * a series as long as the time for n needs to last half a second.
 */
export function growth(name, input, run) {
  const once = input(SIZE);
  const twice = input(2 * SIZE);
  let runs = 1;
  while (processorTime(() => run(once), runs) < LEAST_MS) runs *= 2;
  const times = [once, twice].map((value) =>
    Math.min(...[1, 2, 3].map(() => processorTime(() => run(value), runs))),
  );
  const ratio = (times[1] / times[0]).toFixed(2);
  const seconds = times.map((ms) => `${(ms / 1000).toFixed(2)} s`).join(' → ');
  console.log(
    `${name.padEnd(38)} ${seconds}: ${ratio} times for twice ${(once.text.length / 1e6).toFixed(1)} MB`,
  );
}

/** Milliseconds of the processor for so many runs. */
function processorTime(run, runs) {
  const begun = process.cpuUsage();
  for (let turn = 0; turn < runs; turn++) run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
