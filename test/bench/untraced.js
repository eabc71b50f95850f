// Preloaded into `quotes dedupe`: its tracing is left out (TRACE=off), or all stays as it is but for the same hooks.
import { register } from 'node:module';

const STUBS = {
  'dist/trace/block-trace.js': `
    export const calledBy = () => 0;
    export class BlockTrace {
      add() {}
      columns() {
        return { words: new Int32Array(), places: new Int32Array(), ends: new Int32Array(), credits: [] };
      }
    }`,
  'dist/trace/search.js':
    "export const search = ({ kind }) => (kind === 'prose' ? { shares: [], reports: {} } : []);",
  'dist/trace/overlaps.js': 'export const overlaps = () => [];',
  // A statement of one quotation is printed as it is where tracing found nothing: that is no part of the cost.
  'dist/trace/trace.js': `
    const source = { articles: ['unknown'], credited: null, ties: [] };
    export const proseSearch = () => ({ kind: 'prose' });
    export const statementsIn = () => ({});
    export const trace = (_, __, { size }) => ({
      copies: [],
      isAlone: (statement) => size(statement) === 1,
      article: () => ({ credits: null, copyOf: null }),
      statement: () => ({ sources: [source], origin: null, unmarked: [], overlapping: [] }),
    });`,
};

const hooks = `
  const STUBS = ${JSON.stringify(process.env.TRACE === 'off' ? STUBS : {})};
  export async function load(url, context, next) {
    const path = Object.keys(STUBS).find((path) => url.endsWith(path));
    return path ? { format: 'module', source: STUBS[path], shortCircuit: true } : next(url, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
