import { Column } from '../cluster/column.js';
import type { Extraction, Kind, Quotation } from '../extract/quotation.js';
import type { Article } from '../read/article.js';
import type { Span } from '../text/spans.js';

/** Extractions as data that go from thread to thread at little cost; their problems stay behind. */
export interface Packed {
  readonly articles: readonly Article[];
  /** Of each article the number of its paragraphs, these, the number of its quotations, these. */
  readonly offsets: Uint32Array;
}

const KINDS: readonly Kind[] = ['direct', 'partial', 'other'];

export function packed(extractions: readonly Extraction[]): Packed {
  const offsets = new Column();
  for (const { paragraphs, quotations } of extractions) {
    offsets.push(paragraphs.length);
    for (const paragraph of paragraphs) pushSpan(offsets, paragraph);
    offsets.push(quotations.length);
    for (const quotation of quotations) pushQuotation(offsets, quotation);
  }
  return { articles: extractions.map(({ article }) => article), offsets: offsets.view().slice() };
}

function pushSpan(offsets: Column, { start, end }: Span): void {
  offsets.push(start);
  offsets.push(end);
}

function pushQuotation(offsets: Column, quotation: Quotation): void {
  const { kind, outer, paragraph, cue, continues } = quotation;
  offsets.push(KINDS.indexOf(kind));
  pushSpan(offsets, quotation);
  pushSpan(offsets, outer);
  offsets.push(paragraph);
  offsets.push(continues === null ? 0 : continues + 1);
  pushSpan(offsets, cue ?? NONE);
}

/** No cue is without words. */
const NONE: Span = { start: 0, end: 0 };

export function unpacked({ articles, offsets }: Packed): Extraction[] {
  let at = 0;
  const next = () => offsets[at++] as number;
  const span = (): Span => ({ start: next(), end: next() });
  const quotation = (): Quotation => {
    const kind = KINDS[next()] as Kind;
    const { start, end } = span();
    const outer = span();
    const paragraph = next();
    const before = next();
    const cue = span();
    return {
      start,
      end,
      kind,
      outer,
      paragraph,
      cue: cue.end === 0 ? null : cue,
      continues: before === 0 ? null : before - 1,
    };
  };
  return articles.map((article) => ({
    article,
    paragraphs: Array.from({ length: next() }, span),
    quotations: Array.from({ length: next() }, quotation),
    problems: [],
  }));
}
