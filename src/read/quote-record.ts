/**
 * One line that `quotes extract --format ndjson` printed, checked. The same shape as `Quote` of
 * `attribute/`, from which this room may not import; a type test holds the two together.
 */
export interface QuoteRecord {
  readonly id: string;
  readonly article: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly kind: 'direct' | 'partial' | 'other';
  readonly speaker: {
    readonly name: string | null;
    readonly mention: string;
    readonly start: number;
    readonly end: number;
    readonly type: 'person' | 'organisation' | 'document' | 'unknown';
    readonly confidence: number;
    readonly carried: boolean;
  } | null;
  readonly cue: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly continues: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Whether a line is meant as a quotation and not as an article: an article has no `kind` and no `start`. */
export function looksLikeQuote(value: unknown): value is Json {
  return (
    isObject(value) && isString(value.kind) && isString(value.article) && typeof value.start === 'number'
  );
}

/** What is wrong with a quotation record, as the name of the first key that does not hold what it should; null if nothing. */
export function quoteRecordFault(value: Json): string | null {
  const { speaker, cue } = value;
  const faults: readonly (readonly [string, boolean])[] = [
    ...['id', 'article', 'path', 'text'].map((key) => [key, isString(value[key])] as const),
    ...['outlet', 'published', 'continues'].map(
      (key) => [key, isString(value[key]) || value[key] === null] as const,
    ),
    ...['start', 'end', 'line', 'column'].map((key) => [key, isOffset(value[key])] as const),
    ['kind', value.kind === 'direct' || value.kind === 'partial' || value.kind === 'other'],
    ['speaker', speaker === null || isSpeaker(speaker)],
    [
      'cue',
      cue === null || (isObject(cue) && isString(cue.text) && isOffset(cue.start) && isOffset(cue.end)),
    ],
  ];
  return faults.find(([, good]) => !good)?.[0] ?? null;
}

/** A faultless record without keys that it should not have: whoever adds to a record may use ours ("relation"). */
export function quoteRecordOf(value: Json): QuoteRecord {
  const record = picked(value as unknown as QuoteRecord, RECORD);
  const { speaker, cue } = record;
  return {
    ...record,
    speaker: speaker === null ? null : picked(speaker, SPEAKER),
    cue: cue === null ? null : picked(cue, CUE),
  };
}

const RECORD = [
  ...(['id', 'article', 'path', 'outlet', 'published', 'text', 'start', 'end', 'line', 'column'] as const),
  ...(['kind', 'speaker', 'cue', 'continues'] as const),
];
const SPEAKER = ['name', 'mention', 'start', 'end', 'type', 'confidence', 'carried'] as const;
const CUE = ['text', 'start', 'end'] as const;

const picked = <T, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>;

function isSpeaker(value: unknown): boolean {
  return (
    isObject(value) &&
    (isString(value.name) || value.name === null) &&
    isString(value.mention) &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    (value.type === 'person' ||
      value.type === 'organisation' ||
      value.type === 'document' ||
      value.type === 'unknown') &&
    isShare(value.confidence) &&
    typeof value.carried === 'boolean'
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** JSON can hold a number that is none any more once read: 1e999. */
function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
