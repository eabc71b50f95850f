// Reads the articles of a file and takes their quotations, without speakers and without output.
import '../../dist/engine.js'; // as the program does
import { extract } from '../../dist/extract/extract.js';
import { inputs } from '../../dist/read/inputs.js';
import { parse } from '../../dist/read/parse.js';

let quotations = 0;
for await (const block of inputs([process.argv[2]], {}, process)) {
  if (!('bytes' in block)) throw new Error(block.message);
  for (const article of (await parse(block)).articles) quotations += extract(article).quotations.length;
}
console.log(quotations);
