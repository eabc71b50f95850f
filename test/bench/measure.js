import { spawnSync } from 'node:child_process';

const RUNS = 5;
/** A run shorter than this says little. */
const LEAST_MS = 500;

/** Seconds of a whole `node` process. */
function seconds(args) {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return (performance.now() - begun) / 1000;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Median seconds of two programs, whole processes run by turns, printed with their ratio. */
export function compare(name, floor, program) {
  const [floors, programs] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    floors.push(seconds(floor));
    programs.push(seconds(program));
  }
  const ratio = median(programs.map((value, run) => value / floors[run]));
  console.log(
    `${name}: ${median(programs).toFixed(2)} s, floor ${median(floors).toFixed(2)} s, ${ratio.toFixed(2)} times`,
  );
}

/** How the processor's time for `run(input(n))` grows when n doubles, each run at least half a second; the less of two runs. */
export function growth(name, input, run) {
  const time = (n) => {
    const value = input(n);
    let least = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 2; turn++) {
      const begun = process.cpuUsage();
      run(value);
      const { user, system } = process.cpuUsage(begun);
      least = Math.min(least, (user + system) / 1000);
    }
    return least;
  };
  let n = 1 << 14;
  let once = time(n);
  while (once < LEAST_MS) {
    n *= 2;
    once = time(n);
  }
  const twice = time(2 * n);
  console.log(
    `${name.padEnd(34)} ${(once / 1000).toFixed(2)} s → ${(twice / 1000).toFixed(2)} s: ${(twice / once).toFixed(2)} times for twice the input (n = ${n})`,
  );
}
