import { nearest } from '../check/nearest.js';
import type { Schema } from '../report/schema.js';

/**
 * What is wrong with a value, in words; empty where nothing is. Knows as much of JSON Schema as a configuration
 * needs, and says what was probably meant where a key does not exist.
 */
export function faults(value: unknown, schema: Schema, path = ''): string[] {
  const fault = (expected: string) => [`${path === '' ? 'it' : `"${path}"`} must be ${expected}`];
  if (Array.isArray(schema.enum))
    return schema.enum.includes(value) ? [] : fault(schema.enum.map((one) => `"${one}"`).join(', '));
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' ? [] : fault('a string');
    case 'integer':
    case 'number':
      return isNumber(value, schema) ? [] : fault(numberText(schema));
    case 'array':
      if (!Array.isArray(value)) return fault('a list');
      return value.flatMap((item, index) => faults(item, schema.items as Schema, `${path}[${index}]`));
    case 'object':
      return isObject(value) ? keyFaults(value, schema, path) : fault('an object');
    default:
      throw new Error(`no rule for ${JSON.stringify(schema)}`);
  }
}

function keyFaults(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, additionalProperties }: Schema,
  path: string,
) {
  const keys = properties as Readonly<Record<string, Schema>>;
  return Object.entries(value).flatMap(([key, inner]) => {
    const full = path === '' ? key : `${path}.${key}`;
    const known = Object.hasOwn(keys, key) ? keys[key] : additionalProperties;
    if (!known) return [`unknown key "${full}"${nearest(key, Object.keys(keys))}`];
    return faults(inner, known as Schema, full);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isNumber(value: unknown, { type, minimum, maximum }: Schema): boolean {
  if (typeof value !== 'number' || (type === 'integer' && !Number.isSafeInteger(value))) return false;
  return !(value < Number(minimum ?? -Infinity)) && !(value > Number(maximum ?? Infinity));
}

function numberText({ type, minimum, maximum }: Schema): string {
  const range = [minimum !== undefined && `from ${minimum}`, maximum !== undefined && `up to ${maximum}`];
  return [type === 'integer' ? 'a whole number' : 'a number', ...range.filter(Boolean)].join(' ');
}
