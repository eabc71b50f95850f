import { type Dirent, readdir, realpath, realpathSync, type Stats, stat, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { escapePath, type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';
import type { Problem } from './article.js';
import { EXTENSIONS, formatByName } from './format.js';
import type { ReadOptions } from './options.js';
import { problem, reason } from './problems.js';

/** One thing to read: a file by its absolute path, or standard input where `file` is null. */
export interface Source {
  /** As shown: relative to the working directory, with `/`, without `./`. */
  readonly path: string;
  readonly file: string | null;
}

export interface Sources {
  /** By their shown paths in the order of code units, each file once. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Left out wherever they lie in a folder, as are names with a leading dot: they hold no articles. */
const NEVER = [
  '**/node_modules/**',
  '**/package.json',
  '**/package-lock.json',
  '**/tsconfig.json',
  '**/quotes.config.json',
  '**/quotes.baseline.json',
];

/**
 * What the paths of a command line stand for: files, folders with all below them, patterns, `-`. The result does not
 * depend on their order, on repetition, or on links that lead to one file twice (it then has its first name by order).
 */
export async function findSources(
  paths: readonly string[],
  { ignore = [], stdinFilename = '-' }: ReadOptions,
  cwd: string,
): Promise<Sources> {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  const named: string[] = [];
  for (const path of new Set(paths)) {
    if (path === '-') {
      sources.push({ path: stdinFilename, file: null });
      continue;
    }
    const absolute = resolve(cwd, path);
    const stats = status(absolute);
    if (!(stats instanceof Error)) {
      if (stats.isDirectory()) await search(absolute, ['**/*'], path);
      else named.push(absolute);
    } else if (isDynamicPattern(path)) {
      const { base, rest } = splitPattern(path);
      await search(resolve(cwd, base), [rest, `${rest}/**`], path);
    } else
      problems.push(
        isMissing(stats)
          ? problem(
              'missing-path',
              shown(absolute),
              'no such file or folder; check the spelling and the working directory',
            )
          : problem('unreadable-path', shown(absolute), `${reason(stats)}; check its permissions`),
      );
  }
  const kept = await withoutIgnored(named, ignore, cwd);
  for (const file of kept) sources.push({ path: shown(file), file });
  return { sources: eachOnce(sources.sort(byPath)), problems: problems.sort(byPath) };

  async function search(base: string, patterns: readonly string[], asked: string): Promise<void> {
    const failures = new Map<string, Problem>();
    const matches = await glob(patterns, {
      cwd: base,
      absolute: true,
      expandDirectories: false,
      ignore: [...NEVER, ...ignorePatterns(ignore, cwd)],
      fs: reporting((path, error) => {
        // By its real folder: through a link in a circle the same broken file is met twice.
        const real = resolve(realPath(dirname(path)), basename(path));
        failures.set(real, problem('unreadable-path', shown(real), failureMessage(error)));
      }),
    });
    const files = matches.filter((file) => formatByName(file) !== null);
    for (const file of files) sources.push({ path: shown(file), file });
    for (const failure of failures.values()) problems.push(failure);
    if (files.length === 0 && failures.size === 0)
      problems.push(
        problem(
          'no-files',
          shown(resolve(cwd, asked)),
          `no article files here; read are ${EXTENSIONS}, and any file named itself`,
        ),
      );
  }

  function shown(file: string): string {
    return relative(cwd, file).split(sep).join('/') || '.';
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function status(file: string): Stats | Error {
  try {
    return statSync(file);
  } catch (error) {
    return error as Error;
  }
}

/** The path without links; as it is for what has vanished meanwhile. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function isMissing(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function failureMessage(error: NodeJS.ErrnoException): string {
  if (error.code === 'ELOOP') return 'a link that leads to itself; remove it';
  if (error.code === 'ENOENT') return 'a link that leads nowhere; remove it or restore what it points to';
  return `${reason(error)}; check its permissions`;
}

/** Of several names of one file (links, by device and inode) the file's own, else the first. */
function eachOnce(sources: readonly Source[]): Source[] {
  const files = new Map<string, Source>();
  for (const source of sources) {
    const { file } = source;
    const stats = file === null ? null : status(file);
    const key = stats === null ? '-' : stats instanceof Error ? source.path : `${stats.dev}:${stats.ino}`;
    if (!files.has(key) || (file !== null && realPath(file) === file)) files.set(key, source);
  }
  return [...files.values()].sort(byPath);
}

/** The folder that a pattern starts from and what is left of it: `a/b/*.txt` → `a/b` and `*.txt`. */
function splitPattern(pattern: string): { readonly base: string; readonly rest: string } {
  const parts = pattern.split('/');
  const at = parts.findIndex((part) => isDynamicPattern(part));
  const base = parts.slice(0, at).join('/').replace(/\\(.)/g, '$1');
  return {
    base: base === '' && pattern.startsWith('/') ? '/' : base || '.',
    rest: parts.slice(at).join('/'),
  };
}

/** `--ignore` as tinyglobby takes it: without a slash at any depth, else from the working directory. */
function ignorePatterns(ignore: readonly string[], cwd: string): string[] {
  return ignore.flatMap((pattern) => {
    const bare = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    const whole = !bare.includes('/')
      ? `**/${bare}`
      : /^(?:\/|\*\*\/)/.test(bare)
        ? bare
        : `${escapePath(cwd)}/${bare}`;
    return [whole, `${whole}/**`];
  });
}

/** Files that were named themselves, without those that `--ignore` takes out. */
async function withoutIgnored(
  files: readonly string[],
  ignore: readonly string[],
  cwd: string,
): Promise<string[]> {
  if (ignore.length === 0) return [...files];
  const kept = new Set<string>();
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const patterns = ignorePatterns(ignore, cwd);
    const options = {
      cwd: folder,
      dot: true,
      absolute: true,
      deep: 1,
      ignore: patterns,
      expandDirectories: false,
    };
    for (const file of await glob('*', options)) kept.add(`${folder}/${basename(file)}`);
  }
  return files.filter((file) => kept.has(`${dirname(file)}/${basename(file)}`));
}

/** The file system as tinyglobby calls it, which swallows errors: they are told to `report`. */
function reporting(report: (path: string, error: NodeJS.ErrnoException) => void): FileSystemAdapter {
  return {
    readdir: ((
      path: string,
      options: { withFileTypes: true },
      done: (error: Error | null, entries: Dirent[]) => void,
    ) =>
      readdir(path, options, (error, entries) => {
        if (error && !isMissing(error)) report(path, error);
        done(error, entries);
      })) as unknown as typeof readdir,
    realpath: ((path: string, done: (error: Error | null, real: string) => void) =>
      realpath(path, (error, real) => {
        if (error && (formatByName(path) !== null || error.code === 'ELOOP')) report(path, error);
        done(error, real);
      })) as unknown as typeof realpath,
    stat,
  };
}
