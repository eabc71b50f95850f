import { jsonString } from '../text/json.js';
import type { Quote } from './quote.js';

/**
 * The record of a quotation as JSON: `json(quote)`, letter for letter. Most of its strings stand in JSON as they are and
 * need only be looked through, which takes half the time.
 */
export function quoteJson(quote: Quote): string {
  const { id, article, path, outlet, published, text, start, end, line, column, kind } = quote;
  return (
    `{"id":${jsonString(id)},"article":${jsonString(article)},"path":${jsonString(path)},` +
    `"outlet":${jsonString(outlet)},"published":${jsonString(published)},"text":${jsonString(text)},` +
    `"start":${start},"end":${end},"line":${line},"column":${column},"kind":"${kind}",` +
    `"speaker":${speakerJson(quote.speaker)},"cue":${cueJson(quote.cue)},` +
    `"continues":${jsonString(quote.continues)}}`
  );
}

function speakerJson(speaker: Quote['speaker']): string {
  if (speaker === null) return 'null';
  const { name, mention, start, end, type, confidence, carried } = speaker;
  return (
    `{"name":${jsonString(name)},"mention":${jsonString(mention)},"start":${start},"end":${end},` +
    `"type":"${type}","confidence":${confidence},"carried":${carried}}`
  );
}

function cueJson(cue: Quote['cue']): string {
  if (cue === null) return 'null';
  return `{"text":${jsonString(cue.text)},"start":${cue.start},"end":${cue.end}}`;
}
