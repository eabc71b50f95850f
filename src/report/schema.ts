import type { Quote, Speaker } from '../attribute/quote.js';
import { type Finding, type Related, RULE_IDS, SEVERITIES } from '../check/finding.js';
import type { CheckReport, CheckSummary } from '../check/report.js';
import type {
  Alteration,
  Change,
  Cluster,
  Conflict,
  Member,
  Source,
  Tie,
  Unmarked,
} from '../cluster/cluster.js';
import type { DedupeReport, ReportArticle, Summary } from '../pipeline/report.js';
import type { Article, Problem } from '../read/article.js';
import type { CopyGroup, CopyLink } from '../trace/copies.js';

/** JSON Schema, draft 2020-12. Plain data; `object` below ties it to the types that it describes. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object with exactly the keys of T, all of them required: a key that is missing here does not compile. */
function object<T>(properties: Readonly<Record<keyof T, Schema>>): Schema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const string: Schema = { type: 'string' };
const boolean: Schema = { type: 'boolean' };
const count: Schema = { type: 'integer', minimum: 0 };
const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
const id = (prefix: string): Schema => ({ type: 'string', pattern: `^${prefix}_[0-9a-f]+$` });
const one = (...values: string[]): Schema => ({ enum: values });
const list = (items: Schema): Schema => ({ type: 'array', items });
const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const about = (description: string, schema: Schema): Schema => ({ description, ...schema });

const position: Schema = { type: 'integer', minimum: 1 };
const offset = about('UTF-16 offset in the text of the article', count);
const date = about('ISO 8601: a date, or a date and time', string);
const speakerType = one('person', 'organisation', 'document', 'unknown');

const quoteKeys: Readonly<Record<keyof Quote, Schema>> = {
  id: id('q'),
  article: about('id of the article', string),
  path: string,
  outlet: maybe(string),
  published: maybe(date),
  text: about(
    'the content inside the outer marks, letter for letter: text.slice(start, end) of the article',
    string,
  ),
  start: offset,
  end: offset,
  line: position,
  column: position,
  kind: one('direct', 'partial', 'other'),
  speaker: maybe(
    object<Speaker>({
      name: about(
        'the fullest form that the article supports; null when only a bare mention is known',
        maybe(string),
      ),
      mention: about('the words of the article that name the speaker', string),
      start: offset,
      end: offset,
      type: speakerType,
      confidence: share,
      carried: about('taken over from an earlier quotation or sentence', boolean),
    }),
  ),
  cue: maybe(object<NonNullable<Quote['cue']>>({ text: string, start: offset, end: offset })),
  continues: about('id of the piece of the same statement before it', maybe(id('q'))),
};

const member = object<Member>({
  ...quoteKeys,
  relation: about('to the leader of the statement', one('same', 'fragment', 'elided', 'near', 'part')),
  similarity: share,
  changes: list(
    object<Change>({
      kind: one('bracketed', 'elided', 'material', 'style', 'cut', 'wording'),
      from: string,
      to: string,
    }),
  ),
  inferredSpeaker: about('the speaker of the statement where the article names none', maybe(string)),
});

const clusterKeys: Readonly<Record<keyof Cluster, Schema>> = {
  id: id('c'),
  text: about('the wording that most outlets carry', string),
  speaker: maybe(
    object<NonNullable<Cluster['speaker']>>({
      name: string,
      type: speakerType,
      confidence: share,
      agreement: about('share of the quotations with a known speaker that agree', share),
    }),
  ),
  outlets: about('outlets, or ids of articles whose outlet is unknown', list(string)),
  independent: about('number of sources that neither credit nor copy one another', count),
  sources: about(
    'the carriers, those that credit or copy one another together',
    list(
      object<Source>({
        articles: list(string),
        credited: about('the outlet that they credit', maybe(string)),
        ties: list(
          object<Tie>({
            article: string,
            because: one('outlet', 'credit', 'copy', 'rewrite', 'repeat'),
            to: about('an outlet for a credit, else an article', string),
            text: about('the words that credit', maybe(string)),
          }),
        ),
      }),
    ),
  ),
  firstSeen: object<Cluster['firstSeen']>({ article: string, published: maybe(date) }),
  origin: about('the outlet that the statement is shown to come from', maybe(string)),
  conflicts: list(object<Conflict>({ name: string, quotes: list(id('q')) })),
  alterations: list(
    object<Alteration>({
      kind: one('number', 'negation', 'name', 'modal', 'tense'),
      quote: id('q'),
      from: string,
      to: string,
      earlier: about('whose words were published first', maybe(one('from', 'to'))),
    }),
  ),
  unmarked: about(
    'prose that carries the statement without quotation marks',
    list(
      object<Unmarked>({
        article: about('id of the article', string),
        start: offset,
        end: offset,
        kind: one('verbatim', 'indirect'),
        closeness: share,
      }),
    ),
  ),
  related: about('ids of quotations that match a member but not the leader', list(id('q'))),
  quotes: list(member),
};

const articleKeys: Readonly<Record<keyof ReportArticle, Schema>> = {
  id: string,
  path: string,
  outlet: maybe(string),
  title: maybe(string),
  published: maybe(date),
  url: maybe(string),
  quotes: about('number of its speech quotations', count),
  credits: about(
    'outlets that the text names as its source; null where it was not read',
    maybe(list(string)),
  ),
  copyOf: maybe(object<NonNullable<ReportArticle['copyOf']>>({ article: string, share })),
};

const copyGroup = object<CopyGroup>({
  articles: list(string),
  links: list(
    object<CopyLink>({
      articles: list(string),
      share: about("share of the smaller article's runs of eight words", share),
      shared: count,
      source: about('the article that the other is taken from', maybe(string)),
      because: maybe(one('credit', 'agency', 'date', 'contained')),
      credits: list(object<CopyLink['credits'][number]>({ article: string, outlet: string, text: string })),
    }),
  ),
});

const summaryKeys: Readonly<Record<keyof Summary, Schema>> = {
  articles: count,
  outlets: count,
  quotes: count,
  clusters: count,
  shared: about('statements in two outlets or more', count),
  problems: count,
};

const problemKeys: Readonly<Record<keyof Problem, Schema>> = {
  code: string,
  path: string,
  line: maybe(position),
  column: maybe(position),
  message: string,
};

const header = {
  schema: { const: 1 },
  tool: object<DedupeReport['tool']>({ name: { const: 'quotes' }, version: string }),
};

const problems = list(object<Problem>(problemKeys));

const typed = <T>(type: string, keys: Readonly<Record<keyof T, Schema>>) =>
  object<T & { type: string }>({ type: { const: type }, ...keys } as Record<keyof T | 'type', Schema>);

const severity = one(...SEVERITIES);

const findingKeys: Readonly<Record<keyof Finding, Schema>> = {
  rule: one(...RULE_IDS),
  severity,
  path: string,
  article: about(
    'id of the article, to whose text line and column refer; null for a file as a whole',
    maybe(string),
  ),
  line: position,
  column: position,
  endLine: position,
  endColumn: about('the end is exclusive', position),
  message: string,
  text: about('the words concerned, letter for letter', string),
  advice: about('what to do about it', string),
  fingerprint: about('the same wherever the article is moved to', string),
  related: about(
    'the other carriers of the statement, or the other articles',
    list(
      object<Related>({ path: string, article: string, line: position, column: position, message: string }),
    ),
  ),
};

const checkSummaryKeys: Readonly<Record<keyof CheckSummary, Schema>> = {
  files: about('named files', count),
  articles: about('articles that were read, those of the collection too', count),
  errors: count,
  warnings: count,
  notes: count,
  hidden: about('findings that --max-findings left out', count),
  known: about('findings that the baseline knows', count),
  ignored: about('findings that front matter sets aside', count),
  stale: about('lines of the baseline that nothing was found for', count),
  failOn: one(...SEVERITIES, 'none'),
  failed: about('whether something was found at or above failOn', boolean),
};

const named = { type: 'object', additionalProperties: list(string) } as const;

/** `quotes.config.json`: defaults for the options of the same name, and the rules of check. No key is required. */
export const configSchema = {
  type: 'object',
  properties: {
    $schema: about('where editors find the schema of this file', string),
    ignore: about('globs of files and folders to leave out', list(string)),
    outletFrom: about('outlet of an article that names none', one('folder', 'file', 'none')),
    encoding: about('encoding of all files', string),
    outlets: about('outlets that texts credit, by name, with their domains and other names', named),
    agencies: about('the same for those that write for others to print', named),
    maxSize: about('largest file to read, in bytes', { type: 'integer', minimum: 1 }),
    threshold: about('how alike two quotations must be', share),
    against: about('the collection that files are checked against', list(string)),
    baseline: about('file of known findings', string),
    failOn: about('the least severity that fails a check', one(...SEVERITIES, 'none')),
    maxFindings: about('show no more findings than this', count),
    rules: about('severity of each rule, or off', {
      type: 'object',
      properties: Object.fromEntries(RULE_IDS.map((rule) => [rule, one(...SEVERITIES, 'off')])),
      additionalProperties: false,
    }),
  },
  additionalProperties: false,
} as const;

/** The schema of each JSON output by name, and of the configuration. Where a format is read line by line it describes one line. */
export const schemas = {
  dedupe: document(
    'quotes dedupe --format json',
    object<DedupeReport>({
      ...header,
      summary: object<Summary>(summaryKeys),
      articles: list(object<ReportArticle>(articleKeys)),
      copies: about('groups of articles that share unquoted prose', list(copyGroup)),
      clusters: list(object<Cluster>(clusterKeys)),
      problems,
    }),
  ),
  'dedupe-ndjson': document('one line of quotes dedupe --format ndjson', {
    oneOf: [
      typed<Cluster>('cluster', clusterKeys),
      typed<ReportArticle>('article', articleKeys),
      typed<Problem>('problem', problemKeys),
      typed<Summary>('summary', summaryKeys),
    ],
  }),
  check: document(
    'quotes check --format json',
    object<CheckReport & typeof header>({
      ...header,
      summary: object<CheckSummary>(checkSummaryKeys),
      findings: list(object<Finding>(findingKeys)),
      problems,
    }),
  ),
  extract: document(
    'quotes extract --format json',
    object({ ...header, quotes: list(object<Quote>(quoteKeys)), problems }),
  ),
  'extract-ndjson': document('one line of quotes extract --format ndjson', object<Quote>(quoteKeys)),
  read: document(
    'one line of quotes read --format ndjson',
    object<Required<Article>>({
      id: string,
      path: string,
      outlet: maybe(string),
      title: maybe(string),
      published: maybe(date),
      url: maybe(string),
      author: maybe(string),
      lang: about('BCP 47 language tag', maybe(string)),
      text: string,
      bodyStart: about('where the prose begins in the text', offset),
    }),
  ),
  config: document('quotes.config.json', configSchema),
} as const satisfies Readonly<Record<string, Schema>>;

export type SchemaName = keyof typeof schemas;

function document(title: string, schema: Schema): Schema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema };
}
