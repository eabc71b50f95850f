// The bare pass that clustering is measured against where ../shared is not there: node floor.js FILE.ndjson parses each
// record, lower-cases its text, splits it into words and hashes each of them, in one thread.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let seen = 0;
const lines = createInterface({
  input: createReadStream(process.argv[2]),
  crlfDelay: Number.POSITIVE_INFINITY,
});
for await (const line of lines) {
  if (line === '') continue;
  for (const word of JSON.parse(line)
    .text.toLowerCase()
    .match(/[\p{L}\p{N}’']+/gu) ?? []) {
    let hash = 2166136261;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
    seen ^= hash;
  }
}
console.log(seen);
