import { copiesAmong } from '../copies.js';
import type { ArticleRule } from '../rule.js';

/** Of the text. Below it articles share passages; above it one is the other with a few words changed. */
const NEARLY_ALL = 0.8;
/** Runs of eight words: an article of fewer is hardly more than one quotation, and that may be in many. */
const LEAST_RUNS = 40;

export const duplicateArticle: ArticleRule = {
  id: 'duplicate-article',
  severity: 'warning',
  enabled: true,
  summary: 'Nearly the whole text stands in another article.',
  explanation: `All words of the articles are compared, the quotations too, in runs of eight. Reported from \
${NEARLY_ALL * 100} % on, whichever of the two came first and whoever published them: below that, articles share passages \
of a wire story or a long quotation.`,
  example: 'harbour/gazette.txt and import/gazette-2.txt: one article fetched twice.',
  advice: 'Keep one of the two, or credit the source if both outlets printed it.',

  judge(everything) {
    const copies = copiesAmong(everything);
    return (article) => {
      const whole = (copies.get(article.id) ?? []).filter(
        ({ share, shared }) => share >= NEARLY_ALL && shared >= LEAST_RUNS,
      );
      const [closest] = whole;
      if (closest === undefined) return null;
      const { id, outlet } = closest.article;
      const place = outlet === null ? id : `${id} (${outlet})`;
      return {
        message: `${Math.floor(closest.share * 100)} % of the text stands in ${place}`,
        related: whole.map((copy) => copy.article),
      };
    };
  },
};
