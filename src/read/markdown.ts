import type { Block } from './block.js';
import type { Finds } from './found.js';
import { readText } from './text.js';

/** A Markdown file: one article; its text stays as written, its first heading is the title. */
export async function readMarkdown(block: Block, text: string): Promise<Finds> {
  const finds = await readText(block, text);
  const found = finds.found.map((one) => {
    const title = /^#{1,2}[ \t]+(.*\S)[ \t]*$/.exec(firstLine(text, one.bodyStart))?.[1];
    return title === undefined ? one : { ...one, inferred: { title: title.replace(/[ \t]+#+$/, '') } };
  });
  return { ...finds, found };
}

function firstLine(text: string, from: number): string {
  return /\S[^\r\n]{0,300}/.exec(text.slice(from, from + 1000))?.[0] ?? '';
}
