import chardet from 'chardet';
import iconv from 'iconv-lite';
import type { Block } from './block.js';
import type { Decoded } from './encoding.js';
import { problem } from './problems.js';

/** Text in another encoding than UTF-8: as declared, else guessed from the bytes. */
export function decodeLegacy(block: Block, declared: string | null): Decoded {
  const bytes = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.byteLength);
  const name = declared ?? chardet.detect(bytes) ?? 'windows-1252';
  const label = /^iso-?8859-1$|^latin-?1$|^ascii$/i.test(name) ? 'windows-1252' : name;
  const encoding = iconv.encodingExists(label) ? label : 'windows-1252';
  const text = iconv.decode(bytes, encoding);
  const problems =
    declared === null
      ? [
          problem(
            'bad-encoding',
            block.path,
            `not UTF-8; read as ${encoding}, which is a guess: name the right one with --encoding`,
          ),
        ]
      : [];
  return { text, problems };
}
