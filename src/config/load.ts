import { dirname, join, relative, resolve } from 'node:path';
import { type LilconfigResult, lilconfig } from 'lilconfig';
import { configSchema } from '../report/schema.js';
import type { Config } from './config.js';
import { faults } from './validate.js';

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
  return moved(validated(found.config, name), relative(cwd, dirname(found.filepath)));
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

function validated(value: unknown, name: string): Config {
  const lines = faults(value, configSchema);
  if (lines.length > 0) throw new ConfigError(lines.map((line) => `${name}: ${line}`).join('\n'));
  return value as Config;
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
