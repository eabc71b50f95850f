import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './cli/folder.js';
import { run } from './cli/run.js';

const PAGES = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const text = (page: string) => readFileSync(page, 'utf8');

/** The fenced blocks of a page in one language. */
function blocks(page: string, language: string): string[] {
  return [...text(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code as string);
}

const commands = [...(await run(['--help'])).out.matchAll(/^ {2}([a-z]+) /gm)].map(
  ([, name]) => name as string,
);
const optionsOf = (help: string) =>
  [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name as string);

describe('commands and options', () => {
  it.each(commands)('%s and all its options are documented', async (command) => {
    expect(text('README.md')).toContain(`\`quotes ${command} `);
    const options = optionsOf((await run([command, '--help'])).out);
    expect(options.filter((name) => !text('docs/commands.md').includes(`\`${name}`))).toEqual([]);
  });

  it('no other option is documented', async () => {
    const helps = await Promise.all(
      [[], ...commands.map((name) => [name])].map((argv) => run([...argv, '--help'])),
    );
    const known = new Set(helps.flatMap(({ out }) => optionsOf(out)));
    const named = [...text('docs/commands.md').matchAll(/`(--[a-z-]+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

const pictures = PAGES.flatMap((page) => blocks(page, 'console').map((block) => [page, block] as const));

/** After a change of the output: `UPDATE_DOCS=1 npx vitest run test/docs.test.ts`, and look at what it wrote. */
it.each(pictures)('%s shows real output: %s', async (page, block) => {
  const [, command = ''] = /^\$ (?:npx )?quotes (.*)\n/.exec(block) ?? [];
  const { out } = await run(command.split(' '));
  const real = `${block.split('\n', 1)[0]}\n${out}`;
  if (process.env.UPDATE_DOCS)
    writeFileSync(
      page,
      text(page).replace(block, () => real),
    );
  else expect(block).toBe(real);
});

describe('examples run', () => {
  const scripts = blocks('README.md', 'sh')
    .map((script) =>
      script.replace(/^npm ci && npm test\n/m, '').replaceAll('npm ci && npx quotes', 'quotes'),
    )
    .filter((script) => script !== '');
  const hasJq = spawnSync('jq', ['--version']).status === 0;

  it.each(scripts)('%s', (script) => {
    if (!hasJq && script.includes('jq')) return console.warn(`SKIPPED, there is no jq here: ${script}`);
    const cwd = folderOf({
      'bin/quotes': `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/quotes.js')}" "$@"\n`,
    });
    chmodSync(join(cwd, 'bin/quotes'), 0o755);
    symlinkSync(resolve('fixtures'), join(cwd, 'fixtures'));
    const env = { ...process.env, PATH: `${join(cwd, 'bin')}:${process.env.PATH}` };
    const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd, env });
    expect({ status, stderr: stderr.toString() }).toEqual({
      status: 0,
      stderr: expect.not.stringContaining('quotes:'),
    });
  });

  it.each(blocks('README.md', 'js'))('%s', (script) => {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(out).toContain('Ada Brix 5 We have waited two years');
  });
});

it('gives every runtime dependency its reason, and no other', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, list = ''] = text('README.md').split('## Dependencies');
  const named = [...list.matchAll(/^\| ([a-z@][^|]*?) +\|/gm)].flatMap(([, names]) =>
    (names as string).split(', '),
  );
  expect(named.sort()).toEqual(Object.keys(dependencies).sort());
});
