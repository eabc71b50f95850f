/** What a source says about an article, in its own words: not yet dates, domains or language tags. */
export interface Fields {
  readonly id?: string;
  readonly text?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly author?: string;
  /** The parts of a date, where a table has them beside it. */
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
}

type Field = keyof Fields;

/** The names found in the wild, in small letters without blanks, `_` and `-`; of several in one record the first with a value counts. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', '_id', 'articleid', 'docid', 'documentid', 'uuid', 'guid'],
  text: [
    'text',
    'body',
    'content',
    'articlebody',
    'articlecontent',
    'articletext',
    'fulltext',
    'maintext',
    'bodytext',
    'storytext',
    'story',
    'paragraphs',
  ],
  outlet: [
    'outlet',
    'source',
    'publisher',
    'publication',
    'newspaper',
    'sitename',
    'outletname',
    'sourcename',
    'publishername',
    'publicationname',
    'medianame',
    'site',
    'domain',
    'sourcedomain',
    'hostname',
    'thread',
  ],
  published: [
    'published',
    'date',
    'publishedat',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'datepublished',
    'datepublish',
    'pubdate',
    'webpublicationdate',
    'timestamp',
    'datetime',
    'time',
    'created',
    'createdat',
  ],
  title: ['title', 'headline', 'heading', 'articletitle', 'webtitle'],
  url: ['url', 'link', 'articleurl', 'canonicalurl', 'canonicallink', 'weburl', 'permalink', 'uri', 'href'],
  lang: ['lang', 'language', 'inlanguage', 'languagecode', 'locale'],
  author: ['author', 'authors', 'byline', 'creator', 'writer'],
  year: ['year'],
  month: ['month'],
  day: ['day'],
};

const RANKS: ReadonlyMap<string, { readonly field: Field; readonly rank: number }> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.map((name, rank) => [name, { field: field as Field, rank }] as const),
  ),
);

/** The field that a name in the wild stands for; null if for none. */
export function fieldNamed(name: string): Field | null {
  return RANKS.get(plainName(name))?.field ?? null;
}

/**
 * The fields of one record (a JSON object, a CSV row); the first name in the order above that has a value counts.
 * `text` is empty, not absent, where a field for it is there without a value.
 */
export function fieldsOf(record: Readonly<Record<string, unknown>>): Fields {
  const fields: Partial<Record<Field, string>> = {};
  const ranks: Partial<Record<Field, number>> = {};
  for (const name in record) {
    const found = RANKS.get(name) ?? RANKS.get(plainName(name));
    if (found === undefined) continue;
    const { field, rank } = found;
    if (field === 'text' && holdsArticles(record[name])) continue;
    const value = stringOf(record[name], field === 'text' ? '\n' : ', ');
    if (value !== '' && rank < (ranks[field] ?? Number.POSITIVE_INFINITY)) {
      fields[field] = value;
      ranks[field] = rank;
    } else if (field === 'text') fields.text ??= '';
  }
  return fields;
}

function plainName(name: string): string {
  return name.length > 40
    ? name
    : name.replace(/[\s_-]/g, (sign, at) => (at === 0 && sign === '_' ? '_' : '')).toLowerCase();
}

/** Keys under which an object says what it is called or holds: `source.name`, `thread.site`, `content.rendered`, `_id.$oid`. */
const INNER = [
  'name',
  'title',
  'text',
  'rendered',
  'site',
  'domain',
  'value',
  '@value',
  '#text',
  '$oid',
  '$date',
  'url',
];

/** How deep a value may lie in lists: `[["One.","Two."],["Three."]]` is two. */
const DEPTH = 4;

/** A value as text, empty if there is none: lists joined (paragraphs by line ends), objects by the key that names them. */
function stringOf(value: unknown, joiner: string, depth = 0): string {
  if (typeof value === 'string') return joiner === '\n' && value.trim() !== '' ? value : value.trim();
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object' || depth > DEPTH) return '';
  if (Array.isArray(value)) {
    const parts = value.map((part) => stringOf(part, joiner, depth + 1));
    return parts.filter((part) => part !== '').join(joiner);
  }
  for (const key of INNER) {
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === 'string' || typeof inner === 'number') return stringOf(inner, joiner);
  }
  return '';
}

/** `"content": [{"title":…,"text":…}]` holds articles, not the paragraphs of one. */
function holdsArticles(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.some((one) => typeof one === 'object' && one !== null && ('title' in one || 'url' in one))
  );
}
