import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type SchemaName, schemas } from '../../src/report/schema.js';
import { run } from '../cli/run.js';

const ajv = new Ajv2020({ strict: true, allErrors: true });

async function errorsOf(name: SchemaName, values: readonly unknown[]): Promise<unknown[]> {
  const validate = ajv.compile(JSON.parse((await run(['schema', name])).out));
  return values.flatMap((value) => (validate(value) ? [] : (validate.errors ?? [])));
}

const lines = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('real output is as its schema says', () => {
  it.each<[SchemaName, string[]]>([
    ['dedupe', ['dedupe', 'fixtures', 'missing.txt', '--json']],
    ['dedupe-ndjson', ['dedupe', 'fixtures', 'missing.txt', '--format', 'ndjson']],
    ['check', ['check', 'fixtures', 'missing.txt', '--json']],
    ['extract', ['extract', 'fixtures', 'missing.txt', '--all', '--json']],
    ['extract-ndjson', ['extract', 'fixtures', '--all', '--format', 'ndjson']],
    ['read', ['read', 'fixtures']],
  ])('%s', async (name, argv) => {
    const { out } = await run(argv);
    const values = ['dedupe', 'check', 'extract'].includes(name) ? [JSON.parse(out)] : lines(out);
    expect(values.length).toBeGreaterThan(0);
    expect(await errorsOf(name, values)).toEqual([]);
  });
});

it('holds what a configuration may say', async () => {
  expect(await errorsOf('config', [{ rules: { altered: 'off' }, failOn: 'none' }])).toEqual([]);
  expect(await errorsOf('config', [{ rules: { altred: 'off' } }])).not.toEqual([]);
});

it('knows each key of a record: one more or one less is an error', async () => {
  const [quote] = lines((await run(['extract', 'fixtures/comet', '--format', 'ndjson'])).out) as [object];
  const { cue: _, ...less } = quote as { cue: unknown };
  expect(await errorsOf('extract-ndjson', [quote])).toHaveLength(0);
  expect(await errorsOf('extract-ndjson', [less])).toHaveLength(1);
  expect(await errorsOf('extract-ndjson', [{ ...quote, more: 1 }])).toHaveLength(1);
});

it('lists the names of the schemas', async () => {
  expect((await run(['schema'])).out).toBe(`${Object.keys(schemas).join('\n')}\n`);
});
