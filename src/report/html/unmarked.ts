import type { Cluster } from '../../cluster/cluster.js';
import { percent } from './count.js';
import { time } from './date.js';
import { carrierOf, type Lookup } from './lookup.js';
import { link, type Markup, markup } from './markup.js';

/** Articles that carry a statement without quotation marks, with their words where they are known. */
export function unmarkedCarriers(cluster: Cluster, look: Lookup): Markup | null {
  if (cluster.unmarked.length === 0) return null;
  return markup`<h3>Without quotation marks</h3>
<ul class="contexts">${cluster.unmarked.map((unmarked) => {
    const { article, kind, closeness } = unmarked;
    const words = look.prose(unmarked);
    const source = look.article(article);
    const how = kind === 'verbatim' ? 'the same words' : `${percent(closeness)} of the words, reported`;
    return markup`<li>${words !== undefined && markup`<span dir="auto">${words}</span> `}<cite>${link(source?.url ?? null, markup`<bdi>${carrierOf(article, look)}</bdi>`)}, ${time(source?.published ?? null)}, ${how}</cite></li>`;
  })}</ul>
`;
}
