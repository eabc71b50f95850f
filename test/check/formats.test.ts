import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as formats from 'ajv-formats';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPlace, type Finding, RULE_IDS, SEVERITIES } from '../../src/check/finding.js';
import type { CheckReport } from '../../src/check/report.js';
import { checkGithub } from '../../src/report/check/github.js';
import { checkJson } from '../../src/report/check/json.js';
import { checkJunit } from '../../src/report/check/junit.js';
import { checkSarif } from '../../src/report/check/sarif.js';
import { checkSummary } from '../../src/report/check/summary.js';
import { checkText } from '../../src/report/check/text.js';
import { parseXml, validate } from './xsd.js';

const schemaText = (name: string) => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default.default(ajv);
const isSarif = ajv.compile(JSON.parse(schemaText('sarif-schema-2.1.0.json')));
const junitSchema = parseXml(schemaText('junit-10.xsd'));

const style = { chalk: new Chalk({ level: 0 }), width: 80, verbose: false };
const whole = (chunks: Iterable<string>) => [...chunks].join('');

const HOSTILE = [
  'plain words',
  '::error file=x::pwned',
  '\n::stop-commands::x',
  '  ::add-mask::a',
  '##[stop-commands]x',
  '%0A::error::x',
  'a%0D%0Ab',
  'one\r\ntwo\rthree\u2028four\u0085five',
  '\u202egnirts desrever',
  '\u2066isolated\u2069',
  '<script>alert("1")</script> & <b>',
  ']]>',
  '\u0000\u0007\u001b[31mred\u001b]0;title\u0007',
  '\ufffe\uffff\ud800',
  '| a | b |\n| --- |',
  '[click](https://evil.example) @everyone #1 `code` **bold** www.evil.example',
  'a:b,c=d;e',
  '',
];

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 30 }));
const number = fc.integer({ min: 1, max: 10_000 });

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom(...RULE_IDS),
  severity: fc.constantFrom(...SEVERITIES),
  path: hostile,
  article: fc.option(hostile),
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  message: hostile,
  text: hostile,
  advice: fc.constant('Do something.'),
  fingerprint: fc.constant('altered:0123456789abcdef'),
  related: fc.array(
    fc.record({ path: hostile, article: hostile, line: number, column: number, message: hostile }),
    {
      maxLength: 5,
    },
  ),
});

const report: fc.Arbitrary<CheckReport> = fc
  .record({
    findings: fc.array(finding, { maxLength: 45 }),
    problems: fc.array(
      fc.record({
        code: fc.constant('binary'),
        path: hostile,
        line: number,
        column: number,
        message: hostile,
      }),
      { maxLength: 2 },
    ),
    failOn: fc.constantFrom(...SEVERITIES, 'none' as const),
  })
  .map(({ findings, problems, failOn }) => reportOf(findings, { failOn }, problems));

function reportOf(
  findings: readonly Finding[],
  summary: Partial<CheckReport['summary']> = {},
  problems: CheckReport['problems'] = [],
): CheckReport {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return {
    summary: {
      files: 1,
      articles: 1,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      hidden: 0,
      known: 0,
      ignored: 0,
      stale: 0,
      failOn: 'error',
      failed: false,
      ...summary,
    },
    findings: [...findings].sort(byPlace),
    problems,
  };
}

function some(count: number, rest: Partial<Finding>): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    rule: 'altered',
    severity: 'warning',
    path: 'new.txt',
    article: 'new.txt',
    line: index + 1,
    column: 9,
    endLine: index + 1,
    endColumn: 40,
    message: 'a number differs',
    text: 'six of them',
    advice: 'Compare.',
    fingerprint: 'altered:0123456789abcdef',
    related: [],
    ...rest,
  }));
}

/** What no line of output may hold, whatever the articles held. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those
const UNPRINTABLE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const isCommand = (line: string) => /^\s*::/.test(line) || line.includes('##[');

describe('whatever the articles hold', () => {
  it('SARIF validates against the 2.1.0 schema', () => {
    fc.assert(
      fc.property(report, (report) => {
        const text = whole(checkSarif(report));
        const valid = isSarif(JSON.parse(text));
        expect(isSarif.errors ?? []).toEqual([]);
        expect(valid).toBe(true);
        expect(text).not.toMatch(UNPRINTABLE);
      }),
    );
  });

  it('JUnit validates against the schema of Jenkins', () => {
    fc.assert(
      fc.property(report, (report) => {
        const xml = parseXml(whole(checkJunit(report)));
        expect(validate(junitSchema, xml)).toEqual([]);
      }),
    );
  });

  it('GitHub sees no command but our own, and each of those whole', () => {
    fc.assert(
      fc.property(report, (report) => {
        const lines = whole(checkGithub(report)).trimEnd().split('\n');
        for (const line of lines) {
          expect(line).not.toMatch(UNPRINTABLE);
          if (isCommand(line)) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::/);
        }
        const shown = lines.filter(isCommand).length;
        expect(shown).toBeLessThanOrEqual(30);
        expect(shown).toBeGreaterThanOrEqual(Math.min(report.findings.length, 10));
      }),
    );
  });

  it('text is printable and no command to a runner', () => {
    fc.assert(
      fc.property(report, (report) => {
        for (const line of whole(checkText(report, style)).split('\n')) {
          expect(line).not.toMatch(UNPRINTABLE);
          expect(isCommand(line)).toBe(false);
        }
      }),
    );
  });

  it('JSON gives the values back letter for letter', () => {
    fc.assert(
      fc.property(report, (report) => {
        const { findings, summary } = JSON.parse(whole(checkJson(report)));
        expect(findings).toEqual(report.findings);
        expect(summary).toEqual(report.summary);
      }),
    );
  });

  it('the step summary is a table of four columns and holds no markup', () => {
    fc.assert(
      fc.property(report, (report) => {
        const rows = whole(checkSummary(report))
          .split('\n')
          .filter((line) => line.startsWith('|'));
        expect(rows).toHaveLength(report.findings.length === 0 ? 0 : report.findings.length + 2);
        for (const row of rows.slice(2)) {
          expect(row.split('|')).toHaveLength(6);
          expect(row).not.toMatch(/[<>[\]@`*_]/);
        }
      }),
    );
  });
});

describe('JUnit schema check', () => {
  const good = whole(checkJunit(reportOf(some(1, { severity: 'error' }))));
  it.each([
    ['an attribute that is not known', good.replace('classname=', 'klass=')],
    ['a required attribute missing', good.replace(/ errors="0"/g, '')],
    ['an element in the wrong place', good.replace(/failure/g, 'skipped2')],
    ['text where none belongs', good.replace('</testsuite>', 'x</testsuite>')],
  ])('finds %s', (_, xml) => {
    expect(validate(junitSchema, parseXml(good))).toEqual([]);
    expect(validate(junitSchema, parseXml(xml))).not.toEqual([]);
  });
});

it('SARIF schema check finds a wrong level and a column of 0', () => {
  const text = whole(checkSarif(reportOf(some(1, {}))));
  expect(isSarif(JSON.parse(text))).toBe(true);
  expect(isSarif(JSON.parse(text.replace('"level":"warning","message"', '"level":"bad","message"')))).toBe(
    false,
  );
  expect(isSarif(JSON.parse(text.replace('"startColumn":9', '"startColumn":0')))).toBe(false);
});

it('GitHub gets the worst first, ten of a level, and a notice that counts the rest', () => {
  const findings = [...some(12, { severity: 'note' }), ...some(11, {}), ...some(2, { severity: 'error' })];
  const lines = whole(checkGithub(reportOf(findings, { hidden: 5 })))
    .trimEnd()
    .split('\n');
  const levels = lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? 'log');
  expect(levels.slice(0, 22)).toEqual([
    ...Array(2).fill('error'),
    ...Array(10).fill('warning'),
    ...Array(9).fill('notice'),
    'notice',
  ]);
  expect(lines[21]).toContain('9 more findings not shown here');
  expect(levels.slice(22)).toEqual(Array(5).fill('log'));
  expect(lines[0]).toBe(
    '::error file=new.txt,line=1,endLine=1,col=9,endColumn=40,title=quotes%3A altered::a number differs%0ACompare.',
  );
});

it('JUnit fails only what fails the run', () => {
  const report = reportOf([...some(2, {}), ...some(3, { severity: 'note', path: 'b.txt' })], {
    failOn: 'warning',
  });
  const xml = whole(checkJunit(report));
  expect(xml.match(/<failure /g)).toHaveLength(2);
  expect(xml.match(/<system-out>/g)).toHaveLength(3);
  expect(xml).toContain('tests="5" failures="2"');
});
