import type { Fields } from './fields.js';

/** As much of a document as is looked at. */
export interface PageDocument {
  querySelector(selector: string): PageTag | null;
  querySelectorAll(selector: string): Iterable<PageTag>;
}

interface PageTag {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** What a page says about its article: JSON-LD first, then OpenGraph and meta, then what it shows. */
export function pageMetadata(document: PageDocument): {
  readonly fields: Fields;
  readonly articleBody: string | null;
} {
  const article = linkedData(document).find(isArticle) ?? {};
  const meta = metaTags(document);
  const first = (...values: readonly (string | null | undefined)[]) => values.find((value) => value)?.trim();
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  const shown = (selector: string) =>
    document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  const found: { [Field in keyof Fields]: string | null | undefined } = {
    outlet: first(meta.get('og:site_name'), named(article.publisher), meta.get('application-name')),
    title: first(
      named(article.headline),
      meta.get('og:title'),
      meta.get('twitter:title'),
      shown('h1'),
      shown('title'),
    ),
    published: first(
      named(article.datePublished),
      ...PUBLISHED.map((name) => meta.get(name)),
      attribute('[itemprop="datePublished"]', 'content'),
      attribute('[itemprop="datePublished"]', 'datetime'),
      attribute('time[datetime]', 'datetime'),
    ),
    url: [
      attribute('link[rel="canonical"]', 'href'),
      meta.get('og:url'),
      named(article.mainEntityOfPage),
      named(article.url),
    ].find((url) => /^https?:\/\//i.test(url ?? '')),
    lang: first(attribute('html', 'lang'), named(article.inLanguage), meta.get('og:locale')),
    author: first(named(article.author), ...AUTHOR.map((name) => meta.get(name))),
  };
  const body = article.articleBody;
  return {
    fields: Object.fromEntries(Object.entries(found).filter(([, value]) => value)),
    articleBody: typeof body === 'string' && body !== '' && !/<\w+[^>]*>/.test(body) ? body.trim() : null,
  };
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

const AUTHOR = ['author', 'article:author_name', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator'];

/** `<meta>` by name, property or itemprop in small letters; the first of each counts. */
function metaTags(document: PageDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content');
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

/** How deep objects may lie in JSON-LD: `@graph`, arrays and `mainEntity` around an article are three. */
const DEPTH = 4;

/** All objects in the page's JSON-LD, outer ones first. */
function linkedData(document: PageDocument): Json[] {
  const objects: Json[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEPTH) return;
    if (!Array.isArray(value)) objects.push(value as Json);
    for (const inner of Object.values(value)) collect(inner, depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      // Line ends inside strings are the commonest fault of hand-made JSON-LD.
      collect(JSON.parse((script.textContent ?? '').replace(/[\r\n\t]+/g, ' ')), 0);
    } catch {
      // Broken data on a page is the page's business: its meta tags and text are still there.
    }
  }
  return objects;
}

function isArticle(object: Json): boolean {
  return [object['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /Article|BlogPosting|Report$/.test(type));
}

/** A value of JSON-LD as text: itself, the name or address of an object, or those of a list, with commas. */
function named(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(named).filter(Boolean).join(', ') || undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, '@id': id } = value as Json;
  return typeof name === 'string' ? name : typeof id === 'string' ? id : undefined;
}
