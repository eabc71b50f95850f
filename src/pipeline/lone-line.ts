import { combined } from '../cluster/vote.js';

/**
 * The JSON of a statement that stands in one place only, in an article that credits nobody, made of pieces of its
 * record's own JSON. Most statements are such, and to parse their records and print them again would take most of a
 * run. Equal to `json(clusterOf(…))`, letter for letter; null for a record that is not as `extract` writes it, or that
 * has something about it that needs a closer look.
 */
export function loneLine(id: string, record: string): string | null {
  const read = new Reader(record);
  read.value('{"id":');
  const article = read.value(',"article":');
  read.value(',"path":');
  const outlet = read.value(',"outlet":');
  const published = read.value(',"published":');
  const text = read.value(',"text":');
  for (const key of [',"start":', ',"end":', ',"line":', ',"column":', ',"kind":']) read.value(key);
  const speaker = speakerOf(read);
  if (read.failed || speaker === null || !HAS_WORDS.test(text) || text.includes('\\')) return null;
  return (
    `{"id":"${id}","text":${text},"speaker":${speaker},"outlets":[${outlet === 'null' ? article : outlet}],` +
    `"independent":1,"sources":[{"articles":[${article}],"credited":null,"ties":[]}],` +
    `"firstSeen":{"article":${article},"published":${published}},"origin":null,"conflicts":[],"alterations":[],` +
    `"unmarked":[],"related":[],"quotes":[${record.slice(0, -1)},"relation":"same","similarity":1,"changes":[],` +
    `"inferredSpeaker":null}]}`
  );
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
/** With a plain letter, and without brackets and the like: some other names have no words. */
const NAME = /^"(?=[^"]*[a-z])[\p{L}\p{M}\p{N} .,’'-]+"$/iu;

/** The cluster's `speaker`; null if that cannot be told from here. */
function speakerOf(read: Reader): string | null {
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

/** Reads JSON as `JSON.stringify` writes it, one expected key after the other. */
class Reader {
  failed = false;
  private at = 0;

  constructor(private readonly json: string) {}

  /** Passes over `literal` if that comes next. */
  skip(literal: string): boolean {
    if (!this.json.startsWith(literal, this.at)) return false;
    this.at += literal.length;
    return true;
  }

  /** The string, number or null of a key that must come next, as JSON. */
  value(key: string): string {
    if (!this.skip(key)) this.failed = true;
    if (this.failed) return '';
    const from = this.at;
    this.at = this.json.charCodeAt(from) === QUOTE ? this.stringEnd(from) : this.json.indexOf(',', from);
    if (this.at <= from) this.failed = true;
    return this.json.slice(from, this.at);
  }

  private stringEnd(from: number): number {
    for (let at = from + 1; at > 0; ) {
      const end = this.json.indexOf('"', at);
      let escapes = 0;
      while (this.json.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes++;
      at = end + 1;
      if (escapes % 2 === 0) return at;
    }
    return 0;
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
