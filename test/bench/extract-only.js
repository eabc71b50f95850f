// Reads the articles of a file and takes their quotations, without speakers and without output.
import { setFlagsFromString } from 'node:v8';
import { extract } from '../../dist/extract/extract.js';
import { inputs } from '../../dist/read/inputs.js';
import { parse } from '../../dist/read/parse.js';

setFlagsFromString('--max-inlined-bytecode-size-cumulative=300'); // as bin/quotes.js does
let quotations = 0;
for await (const block of inputs([process.argv[2]], {}, process)) {
  if (!('bytes' in block)) throw new Error(block.message);
  for (const article of (await parse(block)).articles) quotations += extract(article).quotations.length;
}
console.log(quotations);
