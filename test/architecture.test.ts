import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** The order of the house: a room may import from those before it. */
const ROOMS = [
  'lexicon',
  'text',
  'read',
  'extract',
  'attribute',
  'cluster',
  'trace',
  'pipeline',
  'check',
  'report',
  'config',
  'commands',
];

/** Importable from everywhere: what an offset is and who we are. */
const LEAVES = new Set(['text/spans', 'version']);

/** Files at the door; they may import from every room. */
const DOORS = new Set(['cli', 'index']);

const imports = new Map(sourceFiles('src').map((file) => [nameOf(file), importsOf(file)]));
const runtimeImports = new Map(sourceFiles('src').map((file) => [nameOf(file), importsOf(file, true)]));

it('imports only from rooms before it', () => {
  const wrong: string[] = [];
  for (const [file, targets] of imports)
    for (const target of targets) if (!mayImport(file, target)) wrong.push(`${file} → ${target}`);
  expect(wrong).toEqual([]);
});

it('knows every room', () => {
  const rooms = new Set([...imports.keys()].filter((file) => file.includes('/')).map(roomOf));
  expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([]);
});

it('has no cycle once types are gone', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of runtimeImports.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of runtimeImports.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

it('imports commander in one place only', () => {
  const users = sourceFiles('src').filter((file) =>
    /^import (?!type).*from 'commander'/m.test(readFileSync(file, 'utf8')),
  );
  expect(users).toEqual(['src/cli.ts']);
});

it('touches files only at the edges', () => {
  const users = sourceFiles('src').filter((file) => /'node:fs/.test(readFileSync(file, 'utf8')));
  expect(users.filter((file) => !/^src\/(read|config|commands|pipeline)\//.test(file))).toEqual([]);
});

function mayImport(from: string, to: string): boolean {
  if (DOORS.has(from) || LEAVES.has(to)) return true;
  return !DOORS.has(to) && ROOMS.indexOf(roomOf(to)) <= ROOMS.indexOf(roomOf(from));
}

function roomOf(file: string): string {
  return file.split('/')[0] as string;
}

function nameOf(file: string): string {
  return relative('src', file).replace(/\.ts$/, '');
}

/** `import()` included, and `import type` too unless only what is left when the program runs is asked for. */
function importsOf(file: string, runtime = false): string[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /(?:^(?:import|export) (type )?[^;]*?from |import\(|^import )'(\.[^']+)\.js'/gm,
  );
  return [...found].flatMap(([, type, path]) =>
    runtime && type ? [] : relative('src', join(dirname(file), path as string)),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .sort();
}
