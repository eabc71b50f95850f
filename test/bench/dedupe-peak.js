// One `quotes dedupe` of argv[2] to argv[3]; prints the peak memory of the process, in MB.
import '../../dist/engine.js';
import { main } from '../../dist/cli.js';

const [, , input, output] = process.argv;
process.exitCode = await main(['dedupe', input, '--json', '--quiet', '-o', output], process);
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
