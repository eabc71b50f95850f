import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/folder.js';
import { type Run, run, spawned } from '../cli/run.js';
import { CASES, type Case } from './cases.js';

const cases = Object.entries(CASES);

describe.each([
  ['in this process', run],
  ['spawned', spawned],
] as const)('%s', (_, start) => {
  it.each(cases)('%s', async (_, { files, argv, stdin = '', ...expected }) => {
    const cwd = folderOf(files);
    expectRun(await start(['check', ...argv, '--format', 'json'], { cwd, stdin }), expected);
  });
});

function expectRun(
  { code, out, err }: Run,
  { exit, findings, summary = {}, err: message = /^$/ }: Omit<Case, 'files' | 'argv'>,
) {
  expect({ code, err }).toEqual({ code: exit, err: expect.stringMatching(message) });
  if (findings === null) return expect(out).toBe('');
  const report = JSON.parse(out);
  expect(report.findings.map(shown)).toEqual(findings);
  expect(report.summary).toMatchObject(summary);
  for (const finding of report.findings) {
    expect(finding.message).not.toBe('');
    expect(finding.advice).not.toBe('');
  }
}

interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly article: string | null;
  readonly line: number;
  readonly column: number;
}

/** The article is named where its file holds several. */
const shown = ({ rule, path, article, line, column }: Finding) =>
  `${rule} ${path}:${line}:${column}${article === null || article === path ? '' : ` ${article}`}`;
