import './engine.js';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { Exit } from './commands/exit.js';
import type { Io } from './commands/io.js';
import { ReaderLeft } from './commands/print.js';
import { version } from './version.js';

/** Runs one command line. Returns the exit code; never throws, and writes to no stream but those of `io`. */
export async function main(argv: readonly string[], io: Io): Promise<Exit> {
  // Whoever writes deals with what goes wrong; without a listener a closed pipe would end the process.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {});
  let exit: Exit = Exit.done;
  const program = commandLine(io, (code) => {
    exit = code;
  });
  try {
    if (argv[0] === 'complete') (await import('./commands/complete.js')).offerCompletions(program, io);
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof ReaderLeft) return Exit.done;
    if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.done : Exit.failed;
    io.stderr.write(`quotes: ${isBug(error) ? error.stack : (error as Error).message}\n`);
    return Exit.failed;
  }
}

/** Thrown by the language, not by us or the system: only the stack says where. */
function isBug(error: unknown): error is Error {
  return [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind);
}

/** The whole grammar. Each command is loaded when it is called: `quotes --version` pays for none of them. */
function commandLine(io: Io, finish: (exit: Exit) => void): Command {
  const program = new Command('quotes')
    .description('Who said what, once: the quotations of news articles, their speakers and their outlets.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'quotes: ')),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? 80, 100),
    })
    .addHelpText(
      'after',
      `
Examples:
  $ quotes dedupe articles/                    every statement once
  $ quotes extract articles/ --format ndjson   every quotation, one a line
  $ quotes dedupe --help                       options and examples of one command
  $ source <(quotes complete bash)             completions; also zsh, fish, powershell`,
    );

  program.hook('preAction', async (_, action) => {
    const { configure } = await import('./config/configure.js');
    await configure(action, io.cwd());
  });

  const command = (name: string, description: string, options: readonly Option[], examples: string) => {
    const added = program
      .command(name)
      .description(description)
      .addHelpText('after', `\nExamples:\n${examples.replace(/^(?=.)/gm, '  $ ')}`);
    for (const option of options) added.addOption(option);
    return added.hook('preAction', () => {
      if (added.getOptionValue('json')) added.setOptionValue('format', 'json');
    });
  };

  command(
    'dedupe',
    'Every statement once: its wording, speaker, outlets and variants.',
    [...inputOptions(), ...outputOptions(['text', 'json', 'ndjson', 'csv', 'html']), ...matchOptions()],
    `quotes dedupe articles/
quotes dedupe articles/ --min-outlets 2
quotes dedupe articles/ --format html -o report.html
quotes dedupe articles/ --json | jq '.clusters[0].text'
quotes extract articles/ --format ndjson | quotes dedupe - --stdin-filename quotes.ndjson`,
  )
    .argument('[paths...]', PATHS)
    .action(async (paths, options) =>
      finish(await (await import('./commands/dedupe.js')).dedupe(paths, options, io)),
    );

  command(
    'extract',
    'Every attributed quotation, one by one, in the order of the articles.',
    [...inputOptions(), ...outputOptions(['text', 'json', 'ndjson', 'csv']), all()],
    `quotes extract articles/
quotes extract articles/ --format ndjson > quotes.ndjson
quotes extract - --stdin-filename story.txt < story.txt`,
  )
    .argument('[paths...]', PATHS)
    .action(async (paths, options) =>
      finish(await (await import('./commands/extract.js')).extract(paths, options, io)),
    );

  command(
    'check',
    'What a careful editor would say about article files; for continuous integration.',
    [
      ...inputOptions(),
      ...outputOptions(['text', 'json', 'github', 'sarif', 'junit']),
      threshold(),
      workers(),
      new Option('--against <path>', 'the collection to check against (repeatable)')
        .argParser(collected)
        .default([], 'the files themselves'),
      new Option('--fail-on <level>', 'exit with 1 from this severity on')
        .choices(['error', 'warning', 'note', 'none'])
        .default('error'),
      new Option('--max-findings <n>', 'show no more findings than the n worst').argParser(count),
      new Option('--baseline <file>', 'leave out the findings that this file knows'),
      new Option('--update-baseline', 'write what is found to the baseline'),
    ],
    `quotes check new.txt --against articles/
quotes check articles/ --baseline quotes.baseline.json --update-baseline
git diff --name-only --diff-filter=d main -- articles/ | quotes check --files-from - --against articles/ --format github`,
  )
    .argument('[paths...]', PATHS)
    .action(async (paths, options) =>
      finish(await (await import('./commands/check.js')).check(paths, options, io)),
    );

  command(
    'explain',
    'Why: marks, cue and speaker of a quotation; members and sources of a statement; whom an article copies; a rule of check.',
    [...inputOptions(), ...outputOptions(['text']), threshold()],
    `quotes explain q_1f0c2a9be7d4 articles/
quotes explain altered`,
  )
    .argument('<id>', 'q_… of a quotation, c_… of a statement, the id of an article, or the name of a rule')
    .argument('[paths...]', PATHS)
    .action(async (id, paths, options) =>
      finish(await (await import('./commands/explain.js')).explain(id, paths, options, io)),
    );

  command(
    'read',
    'The articles as read: the text that all offsets refer to, and what is known about it.',
    [...inputOptions(), ...outputOptions(['ndjson', 'text'])],
    `quotes read articles/
quotes read page.html --format text`,
  )
    .argument('[paths...]', PATHS)
    .action(async (paths, options) =>
      finish(await (await import('./commands/read.js')).read(paths, options, io)),
    );

  command(
    'schema',
    'JSON Schema of an output; without a name, the names.',
    [],
    `quotes schema
quotes schema dedupe > dedupe.schema.json`,
  )
    .argument('[name]', 'name of an output')
    .action(async (name) => finish(await (await import('./commands/schema.js')).schema(name, io)));

  return program;
}

const PATHS = 'files, folders, globs, or - for standard input';

function inputOptions(): Option[] {
  return [
    new Option('--files-from <file>', 'read paths from a file, one a line (- for standard input)'),
    new Option('--stdin-filename <name>', 'name of standard input; its ending tells the format'),
    new Option('--ignore <glob>', 'leave out what matches (repeatable)')
      .argParser(collected)
      .default([], 'none'),
    new Option('--outlet-from <what>', 'outlet of an article that names none')
      .choices(['folder', 'file', 'none'])
      .default('none'),
    new Option('--encoding <name>', 'encoding of all files, whatever they declare'),
    new Option(
      '--max-size <size>',
      'largest file to read, such as 500k or 2g (default: by format)',
    ).argParser(size),
    new Option('--config <file>', 'configuration (default: the nearest quotes.config.json upward)'),
  ];
}

function outputOptions(formats: readonly [string, ...string[]]): Option[] {
  const format = new Option('--format <name>', 'how to print').choices(formats).default(formats[0]);
  const json = new Option('--json', 'short for --format json').conflicts('format');
  return [
    format,
    ...(formats.includes('json') ? [json] : []),
    new Option('-o, --output <file>', 'write to a file, whole or not at all'),
    new Option('--color <when>', 'colour the text').choices(['auto', 'always', 'never']).default('auto'),
    new Option('-q, --quiet', 'list no problems, show no progress'),
    new Option('-v, --verbose', 'say more: ids, places, every problem'),
  ];
}

const all = () => new Option('--all', 'also what is marked but is not speech');

const threshold = () =>
  new Option('--threshold <share>', 'how alike two quotations must be, 0 to 1').argParser(share).default(0.9);

const workers = () =>
  new Option('--workers <n>', 'threads to use; the output is the same').argParser(positive);

function matchOptions(): Option[] {
  return [
    threshold(),
    new Option('--min-outlets <n>', 'show statements of at least n outlets').argParser(count).default(1),
    new Option('--min-words <n>', 'show statements of at least n words').argParser(count).default(1),
    new Option('--speaker <name>', 'show statements of this speaker'),
    workers(),
  ];
}

const collected = (value: string, previous: readonly string[]) => [...previous, value];

const share = (value: string) => numberIn(value, DECIMAL, 0, 1, 'It must be a number from 0 to 1.');
const positive = (value: string) =>
  numberIn(value, WHOLE, 1, Infinity, 'It must be a whole number from 1 on.');
const count = (value: string) => numberIn(value, WHOLE, 0, Infinity, 'It must be a whole number from 0 on.');

const WHOLE = /^\d{1,9}$/;
const DECIMAL = /^\d{0,9}\.?\d{1,9}$/;

function numberIn(value: string, form: RegExp, least: number, most: number, rule: string): number {
  const number = form.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(rule);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

function size(value: string): number {
  const [, digits = '', unit = ''] = /^([\d.]*)([kmg]?)$/i.exec(value) ?? [];
  const number = numberIn(digits, DECIMAL, 0, Infinity, 'It must be a number, with k, m or g behind it.');
  return Math.round(number * (UNITS[unit.toLowerCase()] ?? 1));
}
