import type { CheckReport } from '../../check/report.js';
import { json } from '../../text/json.js';
import { jsonArray, SCHEMA, tool } from '../json.js';

/** One object; its findings and problems stand one a line. */
export function* checkJson({ summary, findings, problems }: CheckReport): Iterable<string> {
  yield `{"schema":${SCHEMA},"tool":${json(tool)},\n"summary":${json(summary)},\n`;
  yield* jsonArray('findings', findings);
  yield ',\n';
  yield* jsonArray('problems', problems);
  yield '}\n';
}
