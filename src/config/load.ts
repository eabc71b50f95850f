import { dirname, join, relative, resolve } from 'node:path';
import { type LilconfigResult, lilconfig } from 'lilconfig';
import type { core } from 'zod';
import { RULE_IDS } from '../check/finding.js';
import { nearest } from '../check/nearest.js';
import type { Config } from './config.js';

/** A configuration that cannot be used; the message names the file, what is wrong and what was probably meant. */
export class ConfigError extends Error {}

/**
 * The configuration for a folder: the file named, else the nearest `quotes.config.json`, or package.json with a
 * `"quotes"` key, upward. Its paths come back relative to the folder. Null where there is none.
 *
 * @throws {ConfigError}
 */
export async function loadConfig(cwd: string, file?: string): Promise<Config | null> {
  const search = lilconfig('quotes', {
    searchPlaces: ['quotes.config.json', 'package.json'],
    loaders: { '.json': parse, noExt: parse },
  });
  const found = file === undefined ? await search.search(cwd) : await load(search, resolve(cwd, file), file);
  if (found === null || found.isEmpty) return null;
  const name = relative(cwd, found.filepath);
  return moved(await validated(found.config, name), relative(cwd, dirname(found.filepath)));
}

function parse(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new ConfigError(`${path}: ${(error as Error).message}`);
  }
}

async function load(
  search: ReturnType<typeof lilconfig>,
  path: string,
  shown: string,
): Promise<LilconfigResult> {
  try {
    return await search.load(path);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${shown}: ${(error as Error).message}`);
  }
}

/** zod takes longer to load than the rest of a small run: it is only loaded where there is something to validate. */
async function validated(value: unknown, name: string): Promise<Config> {
  const { configSchema } = await import('./config.js');
  const result = configSchema.safeParse(value);
  if (result.success) return result.data;
  const known = { '': Object.keys(configSchema.shape), rules: RULE_IDS };
  const lines = result.error.issues.flatMap((issue) => messages(issue, known));
  throw new ConfigError(lines.map((line) => `${name}: ${line}`).join('\n'));
}

function messages(issue: core.$ZodIssue, known: Readonly<Record<string, readonly string[]>>): string[] {
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys')
    return [path === '' ? issue.message : `"${path}": ${issue.message}`];
  return issue.keys.map((key) => {
    const full = path === '' ? key : `${path}.${key}`;
    return `unknown key "${full}"${nearest(key, known[path] ?? [])}`;
  });
}

/** Paths in a configuration are relative to its folder; globs without a slash match at any depth and stay. */
function moved(config: Config, folder: string): Config {
  const path = (name: string) => join(folder, name);
  const { against, baseline, ignore } = config;
  return {
    ...config,
    ...(against && { against: against.map(path) }),
    ...(baseline !== undefined && { baseline: path(baseline) }),
    ...(ignore && { ignore: ignore.map((glob) => (glob.includes('/') ? path(glob) : glob)) }),
  };
}
