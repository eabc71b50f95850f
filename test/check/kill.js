// Kills `quotes check` at random moments while it writes a baseline or an -o file, and looks at what is left: the old
// file or the new one, whole, every time. A third of the moments lie anywhere in the run, the others just after the
// writing has begun. Run by .ci/run, after the build: node test/check/kill.js [moments] [seed]
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOMENTS = Number(process.argv[2] ?? 200);
const ARTICLES = 4000;
const PROGRAM = fileURLToPath(new URL('../../bin/quotes.js', import.meta.url));
const FILES = ['baseline.json', 'out.json'];

let state = Number(process.argv[3] ?? 1);
/** Numerical Recipes' generator: the moments can be had again by their seed. */
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

const folder = mkdtempSync(join(tmpdir(), 'quotes-kill-'));
/** Every article is undated: as many findings and lines of the baseline as articles. */
const articles = (word) =>
  Array.from({ length: ARTICLES }, (_, index) => `{"text":"${word} number ${index} of the harbour."}\n`).join(
    '',
  );
writeFileSync(join(folder, 'quotes.config.json'), '{"rules":{"undated":"note"}}');

const DRAFT = /^\.(baseline|out)\.json\./;
const draftsIn = () => readdirSync(folder).filter((name) => DRAFT.test(name));

const WRITES = [
  ['--baseline', FILES[0], '--update-baseline'],
  ['--format', 'json', '-o', FILES[1]],
];

/** One run; killed after `wait` milliseconds, from its start or from its first draft on. Null kills nothing. */
function run(write, wait, fromDraft) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [PROGRAM, 'check', 'articles.ndjson', ...write, '--quiet'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let timer;
    const kill = () => {
      if (wait < 1) child.kill('SIGKILL');
      else timer ??= setTimeout(() => child.kill('SIGKILL'), wait);
    };
    const watcher = fromDraft ? watch(folder, (_, name) => DRAFT.test(name ?? '') && kill()) : null;
    if (wait !== null && !fromDraft) kill();
    child.on('exit', (code) => {
      clearTimeout(timer);
      watcher?.close();
      resolve({ code, time: performance.now() - started });
    });
  });
}

const contents = () => FILES.map((name) => readFileSync(join(folder, name), 'utf8'));

/** Both versions of both files, and how long a run takes. */
const versions = [];
let time = 0;
for (const word of ['Pier', 'Quay']) {
  writeFileSync(join(folder, 'articles.ndjson'), articles(word));
  for (const write of WRITES) {
    const done = await run(write, null, false);
    if (done.code !== 0) throw new Error(`exit ${done.code}`);
    time = done.time;
  }
  versions.push(contents());
}

let inWriting = 0;
let replaced = 0;
const bad = [];
for (let moment = 0; moment < MOMENTS; moment++) {
  // Of the next run the result is known: the other version than the one that stands there now.
  writeFileSync(join(folder, 'articles.ndjson'), articles(moment % 4 < 2 ? 'Pier' : 'Quay'));
  const before = contents();
  const drafts = draftsIn().length;
  const fromDraft = random() > 1 / 3;
  await run(WRITES[moment % 2 === 0 ? 0 : 1], fromDraft ? 60 * random() ** 3 : random() * time, fromDraft);
  if (draftsIn().length > drafts) inWriting++;
  contents().forEach((text, index) => {
    if (text !== versions[0][index] && text !== versions[1][index])
      bad.push(
        `${FILES[index]} after moment ${moment}: ${text.length} characters, ${JSON.stringify(text.slice(-60))}`,
      );
    if (text !== before[index]) replaced++;
  });
}
rmSync(folder, { recursive: true });

console.log(
  `${MOMENTS} moments: ${inWriting} while writing, ${replaced} files replaced before, ${bad.length} broken`,
);
for (const line of bad) console.error(line);
// A run in which no kill hit the writing would show nothing.
process.exitCode = bad.length > 0 || inWriting < MOMENTS / 20 ? 1 : 0;
