import { setFlagsFromString } from 'node:v8';

// For the whole process, so for the command line only: V8 spends a quarter of a run on optimising code, most of it on
// copies of small functions put into large ones. With a third of the bytecode that it may put in by default,
// `extract` takes a seventh less of the processor's time (npm run bench -- extract).
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');

// For `collectGarbage` (pipeline/garbage.ts).
setFlagsFromString('--expose-gc');
