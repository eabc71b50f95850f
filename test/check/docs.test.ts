import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/check/rules.js';
import { faults } from '../../src/config/validate.js';
import { configSchema } from '../../src/report/schema.js';
import { folderOf } from '../cli/folder.js';
import { run } from '../cli/run.js';

const docs = readFileSync('docs/check.md', 'utf8');
/** Tables are aligned by the formatter. */
const rows = docs.replace(/ +/g, ' ');

/** The code blocks of a language, in order. */
const blocks = (language: string) =>
  [...docs.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((block) => block[1] === language)
    .map((block) => block[2] as string);

describe('docs/check.md', () => {
  it('has every rule with its summary and default', () => {
    for (const { id, summary, severity, enabled } of Object.values(RULES))
      expect(rows).toContain(`| \`${id}\` | ${enabled ? severity : 'off'} | ${summary} |`);
  });

  it('has every option of the command that is its own', async () => {
    const { out } = await run(['check', '--help']);
    for (const option of [
      'against',
      'fail-on',
      'max-findings',
      'baseline',
      'update-baseline',
      'config',
      'format',
    ]) {
      expect(out).toContain(`--${option}`);
      expect(docs).toContain(`--${option}`);
    }
  });

  it('has every key of the configuration, in an example that is valid', () => {
    const [example] = blocks('json');
    expect(faults(JSON.parse(example as string), configSchema)).toEqual([]);
    for (const key of Object.keys(configSchema.properties))
      expect(docs.includes(`"${key}"`) || docs.includes(`\`${key}\``), key).toBe(true);
  });
});

const STORY =
  '---\noutlet: Gazette\n---\n“There were five boats on the quay that night and none of them was ours,” said Ada Brix.\n';

/** A repository whose branch adds files to a main branch that holds one article; `quotes` is on its path. */
function repository(added: Readonly<Record<string, string>>): { cwd: string; env: Record<string, string> } {
  const cwd = folderOf({ 'articles/old.md': STORY, 'bin/': '', 'temp/': '' });
  const env = {
    PATH: [join(cwd, 'bin'), process.env.PATH].join(delimiter),
    HOME: cwd,
    GITHUB_BASE_REF: 'main',
    RUNNER_TEMP: join(cwd, 'temp'),
  };
  writeFileSync(
    join(cwd, 'bin/quotes'),
    `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/quotes.js')}" "$@"\n`,
  );
  chmodSync(join(cwd, 'bin/quotes'), 0o755);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd, env });
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'articles');
  git('commit', '--quiet', '-m', 'Articles');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  for (const [name, content] of Object.entries(added)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), content);
    git('add', name);
  }
  git('commit', '--quiet', '--allow-empty', '-m', 'More');
  return { cwd, env };
}

const altered = STORY.replace('Gazette', 'Herald').replace('five', 'six');

describe('the workflow', () => {
  const [workflow] = blocks('yaml')
    .map((block) => parse(block))
    .filter((block) => block?.jobs);
  const steps = workflow.jobs.check.steps as { name?: string; run?: string }[];
  const script = steps.find((step) => step.name === 'Check the changed articles')?.run as string;
  const runStep = (added: Record<string, string>) => {
    const { cwd, env } = repository(added);
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd,
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('annotates a changed article and fails', () => {
    const { status, stdout, stderr } = runStep({ 'articles/sub/new “story”.md': altered });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(
      /^::warning file=articles\/sub\/new “story”\.md,line=4,endLine=4,col=2,.*“six” here, “five” in Gazette/,
    );
  });

  it('passes where no article changed', () => {
    expect(runStep({ 'README.md': 'x' })).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('the pre-commit hook', () => {
  const [config] = blocks('yaml')
    .map((block) => parse(block))
    .filter((block) => block?.repos);
  const hook = config.repos[0].hooks[0];

  it('takes the files that are articles', () => {
    const files = new RegExp(hook.files);
    expect(['articles/a.md', 'articles/b/c.txt', 'articles/x.html'].every((name) => files.test(name))).toBe(
      true,
    );
    expect(['README.md', 'articles/photo.jpg', 'old/articles/a.md'].some((name) => files.test(name))).toBe(
      false,
    );
  });

  it('stops a commit that alters a statement, and lets another pass', () => {
    for (const [story, status] of [
      [altered, 1],
      [STORY.replace(/“.*/, 'Nothing was said.'), 0],
    ] as const) {
      const { cwd, env } = repository({ 'articles/new.md': story });
      const [command, ...args] = hook.entry.split(' ');
      expect(spawnSync(command, [...args, 'articles/new.md'], { cwd, env }).status).toBe(status);
    }
  });
});
