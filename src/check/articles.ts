import type { ReportArticle } from '../pipeline/report.js';
import type { Everything } from './everything.js';
import { excerpt } from './excerpt.js';
import type { Related } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { type NamedFiles, openingOf } from './named.js';
import type { Group, Occurrence } from './occurrence.js';
import type { ArticleRule, Remark } from './rule.js';

/** A group for each named article and rule that has something to say about it. */
export function articleGroups(
  everything: Everything,
  rules: readonly ArticleRule[],
  named: NamedFiles,
): Group[] {
  const judges = rules.map((rule) => [rule, rule.judge(everything)] as const);
  const groups: Group[] = [];
  for (const article of everything.articles) {
    if (!named.has(article.path)) continue;
    const opening = openingOf(named, article.path, article.id);
    for (const [rule, judge] of judges) {
      const remark = judge(article);
      if (remark !== null) groups.push([occurrence(rule, article, remark, opening)]);
    }
  }
  return groups;
}

function occurrence(
  rule: ArticleRule,
  article: ReportArticle,
  remark: Remark<ReportArticle>,
  opening: string,
): Occurrence {
  const { path, published } = article;
  return {
    rule,
    place: { path, article: article.id, line: 1, column: 1, endLine: 1, endColumn: 1 },
    published,
    speaker: null,
    text: article.title ?? excerpt(opening),
    fingerprint: fingerprint(rule.id, null, opening),
    count: 1 + remark.related.length,
    describe: () => ({ message: remark.message, related: remark.related.map(relatedArticle) }),
  };
}

function relatedArticle({ path, id, title }: ReportArticle): Related {
  return { path, article: id, line: 1, column: 1, message: title ?? id };
}
