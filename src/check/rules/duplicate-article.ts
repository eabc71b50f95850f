import { outletOf } from '../carrier.js';
import type { ArticleRule } from '../rule.js';

/** Of the prose. Below it articles share passages of a wire story; above it one is the other with a few words changed. */
const NEARLY_ALL = 0.8;

export const duplicateArticle: ArticleRule = {
  id: 'duplicate-article',
  severity: 'warning',
  enabled: true,
  summary: 'Nearly the whole text stands in another article.',
  explanation: `The prose outside the quotations is compared, so that two reports of one press conference are not taken for \
copies of one another. Reported from ${NEARLY_ALL * 100} % on, whichever of the two came first.`,
  example: 'harbour/gazette.txt and import/gazette-2.txt: one article fetched twice.',
  advice: 'Keep one of the two, or credit the source if both outlets printed it.',

  describe(article, copies) {
    const whole = (copies.get(article.id) ?? []).filter(({ share }) => share >= NEARLY_ALL);
    const [closest] = whole;
    if (closest === undefined) return null;
    const { id, path, outlet } = closest.article;
    const place = outlet === null ? id : `${id === path ? path : id} (${outletOf(closest.article)})`;
    return {
      message: `${Math.floor(closest.share * 100)} % of the text stands in ${place}`,
      related: whole.map((copy) => copy.article),
    };
  },
};
