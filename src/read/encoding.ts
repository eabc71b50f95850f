import type { Problem } from './article.js';
import type { Block } from './block.js';
import { bareUtf16, bomEncoding } from './format.js';

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The bytes of a block as text without its BOM. Most files are UTF-8, and then no library is loaded.
 */
export async function decode(block: Block): Promise<Decoded> {
  const { bytes } = block;
  const { encoding } = block.options;
  const wide = bomEncoding(bytes) ?? bareUtf16(bytes);
  const text = encoding === undefined && (wide === null || wide === 'utf-8') ? utf8(bytes) : null;
  if (text !== null) return { text, problems: [] };
  const { decodeLegacy } = await import('./legacy-encoding.js');
  return decodeLegacy(block, wide ?? encoding ?? null);
}

/** Bytes that are valid UTF-8 as text without its BOM, null if they are not. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
