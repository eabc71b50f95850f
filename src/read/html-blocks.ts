/** As much of the DOM as is looked at. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

interface DomElement extends DomNode {
  readonly tagName: string;
  getAttribute(name: string): string | null;
}

/** An element of a page, in document order, so that every element comes after its parent. */
export interface PageElement {
  readonly tag: string;
  /** Index of the parent; -1 for the root, which is the document itself. */
  readonly parent: number;
  /** The words of its class, id, role and itemprop, each with a blank before and behind. */
  readonly words: string;
  readonly hidden: boolean;
}

/** A run of text between two boundaries of block elements. */
export interface TextBlock {
  /** Index of the innermost block element around it. */
  readonly element: number;
  /** Blanks collapsed; `\n` where the page has `<br>`. */
  readonly text: string;
  /** Share of its characters that are in links. */
  readonly linked: number;
}

export interface Page {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly TextBlock[];
}

const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCK_TAGS = tags(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL',
);

/** Never part of an article's prose, wherever they stand. Pull quotes stand in ASIDE, captions in FIGURE. */
const DROPPED_TAGS = tags(
  'ASIDE AUDIO BUTTON CANVAS DIALOG EMBED FIGCAPTION FIGURE FOOTER HEAD IFRAME INPUT LINK MAP MENU META NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO',
);

const TEXT = 3;
const ELEMENT = 1;

/** Stands above all, for a page may be a mere run of paragraphs. */
const ROOT: PageElement = { tag: '', parent: -1, words: ' ', hidden: false };

/** Takes a document apart in one pass without recursion: a page may be nested a hundred thousand deep. */
export function takeApart(document: { readonly childNodes: Iterable<DomNode> }): Page {
  const elements: PageElement[] = [ROOT];
  const blocks: TextBlock[] = [];
  /** Of the elements around the place: their index, and whether they are links. */
  const around: { readonly index: number; readonly block: number; readonly linked: boolean }[] = [
    { index: 0, block: 0, linked: false },
  ];
  let text = '';
  let linkedLength = 0;
  let owner = 0;
  const flush = (next: number) => {
    const clean = text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (clean !== '')
      blocks.push({ element: owner, text: clean, linked: Math.min(1, linkedLength / clean.length) });
    text = '';
    linkedLength = 0;
    owner = next;
  };
  // A document's own children one by one: linkedom's doctype does not know its next sibling.
  for (const child of document.childNodes)
    for (let node: DomNode | null = child; node !== null; ) node = visit(node);
  flush(0);
  return { elements, blocks };

  /** Takes up one node; the next one in document order, null at the end of a child of the document. */
  function visit(node: DomNode): DomNode | null {
    const here = around.at(-1) as (typeof around)[number];
    let entered = false;
    if (node.nodeType === TEXT) {
      const value = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      text += value;
      if (here.linked) linkedLength += value.trim().length;
    } else if (node.nodeType === ELEMENT) {
      const element = node as DomElement;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') text += '\n';
      else if (!DROPPED_TAGS.has(tag)) {
        const index = elements.length;
        elements.push(describe(element, tag, here.index));
        const block = BLOCK_TAGS.has(tag) ? index : here.block;
        if (block === index) flush(index);
        if (element.firstChild !== null) {
          around.push({ index, block, linked: here.linked || tag === 'A' });
          entered = true;
        } else if (block === index) flush(here.block);
      }
    }
    return entered ? node.firstChild : after(node);
  }

  function after(left: DomNode): DomNode | null {
    let node = left;
    while (around.length > 1 && node.nextSibling === null) {
      node = node.parentNode as DomNode;
      const { index, block } = around.pop() as (typeof around)[number];
      if (block === index) flush((around.at(-1) as (typeof around)[number]).block);
    }
    return around.length > 1 ? node.nextSibling : null;
  }
}

function describe(element: DomElement, tag: string, parent: number): PageElement {
  const names = ['class', 'id', 'role', 'itemprop'].map((name) =>
    (element.getAttribute(name) ?? '').slice(0, 200),
  );
  const words = names
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  const hidden =
    element.getAttribute('hidden') !== null || /display:\s*none/i.test(element.getAttribute('style') ?? '');
  return { tag, parent, words: ` ${words} `, hidden };
}
