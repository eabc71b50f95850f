import type { Io } from '../cli.js';
import { analyse } from '../pipeline/analyse.js';
import { blocks } from '../read/blocks.js';
import { parse } from '../read/parse.js';

export async function runExtract(paths: readonly string[], io: Io): Promise<number> {
  for await (const block of blocks(paths))
    for (const article of parse(block).articles) {
      const lines = analyse(article).quotes.map((quote) => `${JSON.stringify(quote)}\n`);
      if (lines.length > 0) io.stdout.write(lines.join(''));
    }
  return 0;
}
