import type { Page, PageElement, TextBlock } from './html-blocks.js';

/** What pages call the parts around an article. A part is left out for it unless most of the prose hangs below. */
const AROUND =
  / (?:captions?|credits?|related|recirc\w*|recommend\w*|more (?:stories|news|from|on)|read (?:more|next|also)|newsletters?|sign ?up|subscri\w+|promos?|promotions?|shar(?:e|es|ing|ebar)|social\w*|comments?|disqus\w*|bio|author\w*|bylines?|tags?|taglist|topics|breadcrumbs?|ads?|advert\w*|sponsor\w*|outbrain|taboola|pagination|pager|sidebar|side rail|rail|footer|toolbar|popup|modal|cookies?|copyright|print|trending|popular|most (?:read|viewed)|poll|rating|widget|teasers?|carousel|gallery|slideshow|hidden|screen ?reader\w*|sr only|visually ?hidden|timestamp|dateline|meta|metadata|nav\w*|menus?) /;

/** What pages call the article itself. */
const BODY = / (?:(?:article|story|post|entry|blog|news|body) ?(?:body|content|text|copy)) /;

/** Shorter runs of text are as often labels as sentences. */
const SENTENCE = 30;
/** Text with more of its characters in links is a list of them. */
const MAX_LINKED = 0.6;
/** The article is the smallest part of the page that holds this share of its prose, step by step from the root. */
const DOMINANT = 0.85;
/** A part named as the body is believed if it holds this share of that. */
const NAMED = 0.2;

/**
 * The lines of the article's body, in order, without headline, captions, asides, links and comments around it. Empty
 * if the page has no prose. First the element is found on which most prose hangs, as readers' modes do (Arc90's
 * Readability); then whatever its page calls by another name is left out, and the rest narrowed down to the article.
 */
export function bodyLines({ elements, blocks }: Page): readonly string[] {
  const named = elements.map(
    (element) => element.hidden || (AROUND.test(element.words) && !BODY.test(element.words)),
  );
  const aside = inherited(elements, (index) => named[index] || elements[index]?.tag === 'FORM');
  const core = heaviestParent(elements, blocks, aside);
  if (core === -1) return [];
  const path = new Set(pathTo(elements, core));
  const out = inherited(elements, (index) => (named[index] as boolean) && !path.has(index));
  const kept = blocks.filter(({ element }) => !out[element]);
  const weights = weigh(elements, kept);
  const article = namedBody(elements, weights, dominant(elements, weights));
  const inside = inherited(elements, (index) => index === article);
  return kept
    .filter(
      ({ element, linked }) => inside[element] && linked <= MAX_LINKED && elements[element]?.tag !== 'H1',
    )
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line !== '');
}

/** How many characters of prose a block counts for. */
function prose(elements: readonly PageElement[], { element, text, linked }: TextBlock): number {
  const heading = /^H[1-6]$/.test(elements[element]?.tag ?? '');
  return heading || linked > 0.5 || text.length < SENTENCE ? 0 : text.length * (1 - linked);
}

/** For every element whether `test` holds for it or an element around it. */
function inherited(
  elements: readonly PageElement[],
  test: (index: number) => boolean | undefined,
): boolean[] {
  const marks: boolean[] = [];
  for (const [index, { parent }] of elements.entries())
    marks.push(marks[parent] === true || test(index) === true);
  return marks;
}

/** The prose in and below every element. */
function weigh(elements: readonly PageElement[], blocks: readonly TextBlock[]): Float64Array {
  const weights = new Float64Array(elements.length);
  for (const block of blocks)
    weights[block.element] = (weights[block.element] as number) + prose(elements, block);
  for (let index = elements.length - 1; index > 0; index--) {
    const { parent } = elements[index] as PageElement;
    if (parent !== -1) weights[parent] = (weights[parent] as number) + (weights[index] as number);
  }
  return weights;
}

/** The element with the most prose in its children, half as much counting from its grandchildren; -1 if there is none. */
function heaviestParent(
  elements: readonly PageElement[],
  blocks: readonly TextBlock[],
  aside: readonly boolean[],
): number {
  const points = new Float64Array(elements.length);
  for (const block of blocks) {
    const amount = prose(elements, block) * (aside[block.element] ? 0.3 : 1);
    const parent = elements[block.element]?.parent ?? -1;
    const grandparent = elements[parent]?.parent ?? -1;
    if (parent !== -1) points[parent] = (points[parent] as number) + amount;
    if (grandparent !== -1) points[grandparent] = (points[grandparent] as number) + amount / 2;
  }
  const most = points.reduce((best, value) => Math.max(best, value), 0);
  return most > 0 ? points.indexOf(most) : -1;
}

function* pathTo(elements: readonly PageElement[], index: number): Generator<number> {
  for (let at = index; at !== -1; at = elements[at]?.parent ?? -1) yield at;
}

function dominant(elements: readonly PageElement[], weights: Float64Array): number {
  let at = 0;
  // Children come after their parents, so one pass meets the steps down in order.
  for (const [index, { parent, tag }] of elements.entries())
    if (
      parent === at &&
      index > at &&
      tag !== 'P' &&
      (weights[index] as number) >= DOMINANT * (weights[at] as number)
    )
      at = index;
  return at;
}

/** The part below `from` that the page names as the body; of several by one name, what holds them all. Else `from`. */
function namedBody(elements: readonly PageElement[], weights: Float64Array, from: number): number {
  const below = inherited(elements, (index) => index === from);
  const bodies = elements.flatMap(({ words }, index) => {
    const name = below[index] && (weights[index] as number) > 0 ? BODY.exec(words)?.[0] : undefined;
    return name === undefined ? [] : [{ index, name, weight: weights[index] as number }];
  });
  const most = bodies.reduce((best, { weight }) => Math.max(best, weight), 0);
  if (most < NAMED * (weights[from] as number) || most === 0) return from;
  const { name } = bodies.findLast(({ weight }) => weight >= 0.9 * most) as (typeof bodies)[number];
  return bodies
    .filter((body) => body.name === name)
    .map(({ index }) => index)
    .reduce((a, b) => common(elements, a, b));
}

/** The innermost element that holds both. */
function common(elements: readonly PageElement[], a: number, b: number): number {
  while (a !== b)
    if (a > b) a = elements[a]?.parent ?? -1;
    else b = elements[b]?.parent ?? -1;
  return a;
}
