import type { ArticleRule } from '../rule.js';

export const undated: ArticleRule = {
  id: 'undated',
  severity: 'warning',
  enabled: false,
  summary: 'The article has no date of publication.',
  explanation: `Without dates nobody can say who had a statement first, and short quotations are matched across fewer \
articles. A numeric date that can be read in two ways (05/06/2031) counts as none.`,
  example: 'A text file without front matter and without a date in its first line.',
  advice: 'Add “date: YYYY-MM-DD” to the front matter, or a row to articles.csv.',

  judge: () => (article) =>
    article.published === null ? { message: 'The article has no date of publication', related: [] } : null,
};
