import type { ReportArticle } from '../pipeline/report.js';
import { type Copies, copiesAmong } from './copies.js';
import { excerpt } from './excerpt.js';
import type { Related } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { type NamedFiles, openingOf } from './named.js';
import type { Group, Occurrence } from './occurrence.js';
import type { ArticleRule } from './rule.js';

/** A group for each named article and rule that has something to say about it. */
export function articleGroups(
  articles: Iterable<ReportArticle>,
  rules: readonly ArticleRule[],
  named: NamedFiles,
): Group[] {
  const copies = copiesAmong(articles);
  const groups: Group[] = [];
  for (const article of articles) {
    if (!named.has(article.path)) continue;
    const opening = openingOf(named, article.path, article.id);
    for (const rule of rules) {
      const found = occurrence(rule, article, copies, opening);
      if (found !== null) groups.push([found]);
    }
  }
  return groups;
}

function occurrence(
  rule: ArticleRule,
  article: ReportArticle,
  copies: Copies,
  opening: string,
): Occurrence | null {
  const remark = rule.describe(article, copies);
  if (remark === null) return null;
  const { path, published } = article;
  return {
    rule,
    place: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
    published,
    speaker: null,
    text: article.title ?? excerpt(opening),
    fingerprint: fingerprint(rule.id, null, opening),
    count: 1 + remark.related.length,
    describe: () => ({ message: remark.message, related: remark.related.map(relatedArticle) }),
  };
}

function relatedArticle({ path, id, title }: ReportArticle): Related {
  return { path, line: 1, column: 1, message: title ?? id };
}
