import type { Problem } from './article.js';
import type { Block } from './block.js';
import { bareUtf16, bomEncoding } from './format.js';
import { utf8 } from './utf8.js';

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

export interface DecodedBlock extends Decoded {
  /** The bytes are the text in UTF-8, without a BOM. */
  readonly isUtf8: boolean;
}

/**
 * The bytes of a block as text without its BOM. Valid UTF-8 is UTF-8 whatever a page declares: text in another encoding
 * that happens to be valid is next to impossible. Most files are, and then no library is loaded.
 */
export async function decode(block: Block): Promise<DecodedBlock> {
  const { bytes, options } = block;
  const wide = bomEncoding(bytes) ?? bareUtf16(bytes);
  const text = options.encoding === undefined && (wide === null || wide === 'utf-8') ? utf8(bytes) : null;
  if (text !== null) return { text, problems: [], isUtf8: wide === null };
  const { decodeAs, decodeLegacy } = await import('./legacy-encoding.js');
  const encoding = wide !== null && wide !== 'utf-8' ? wide : options.encoding;
  const decoded = encoding === undefined ? decodeLegacy(block) : decodeAs(block, encoding);
  return { ...decoded, isUtf8: false };
}
