// npm run bench [-- name…]: speed and growth, measured. Without a name, all of them.
const BENCHES = {
  marks: './marks.js',
  extract: './extract.js',
  dedupe: './dedupe.js',
  cluster: './cluster.js',
  trace: './trace.js',
  others: './others.js',
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    console.log(`\n${name}`);
    const { bench } = await import(BENCHES[name]);
    await bench();
  }
