import type { ArticleRule } from '../rule.js';

export const noOutlet: ArticleRule = {
  id: 'no-outlet',
  severity: 'warning',
  enabled: false,
  summary: 'The article names no outlet.',
  explanation: `An article without an outlet stands for itself: two articles of one outlet then count as two sources of a \
statement.`,
  example: 'A text file without front matter, read without --outlet-from.',
  advice: 'Add “outlet: …” to the front matter or to articles.csv, or use --outlet-from folder.',

  judge: () => (article) =>
    article.outlet === null ? { message: 'The article names no outlet', related: [] } : null,
};
