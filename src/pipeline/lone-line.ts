import { combined } from '../cluster/vote.js';
import { JsonReader } from '../text/json-reader.js';
import { type Told, toldAlone } from './told.js';

/**
 * The JSON of a statement of one quotation, made of pieces of its record's own JSON. Most statements are such, and to
 * parse their records and print them again would take most of a run. Equal to `json(clusterOf(…))`, letter for letter;
 * null for a record that is not as `extract` writes it, or that has something about it that needs a closer look.
 * @param opening what it begins with instead of `{`
 * @param told null if there is no more to say than that no credit bears on it
 */
export function loneLine(opening: string, id: string, record: string, told: Told | null): string | null {
  const read = new JsonReader(record);
  read.value('{"id":');
  const article = read.value(',"article":');
  read.value(',"path":');
  const outlet = read.value(',"outlet":');
  const published = read.value(',"published":');
  const text = read.value(',"text":');
  for (const key of [',"start":', ',"end":', ',"line":', ',"column":', ',"kind":']) read.value(key);
  const speaker = speakerOf(read);
  if (read.failed || speaker === null || !HAS_WORDS.test(text) || text.includes('\\')) return null;
  const { sources, origin, besides } = told ?? toldAlone(article);
  return (
    `${opening}"id":"${id}","text":${text},"speaker":${speaker},"outlets":[${outlet === 'null' ? article : outlet}],` +
    `${sources},"firstSeen":{"article":${article},"published":${published}},${origin},"conflicts":[],` +
    `"alterations":[],${besides},` +
    `"quotes":[${record.slice(0, -1)},"relation":"same","similarity":1,"changes":[],"inferredSpeaker":null}]}`
  );
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
/** With a plain letter, and without brackets and the like: some other names have no words. */
const NAME = /^"(?=[^"]*[a-z])[\p{L}\p{M}\p{N} .,’'-]+"$/iu;

/** The cluster's `speaker`; null if that cannot be told from here. */
function speakerOf(read: JsonReader): string | null {
  if (read.skip(',"speaker":null,')) return 'null';
  const name = read.value(',"speaker":{"name":');
  for (const key of [',"mention":', ',"start":', ',"end":']) read.value(key);
  const type = read.value(',"type":');
  const confidence = Number(read.value(',"confidence":'));
  if (!read.skip(',"carried":')) return null;
  if (name === 'null') return 'null';
  if (!NAME.test(name)) return null;
  return `{"name":${name},"type":${type},"confidence":${combined([confidence], 1)},"agreement":1}`;
}
