/** Markup made by the `markup` tag only, so that article text cannot turn into markup by being forgotten. */
export class Markup {
  constructor(readonly value: string) {}
}

export type Part = Markup | string | number | null | false | readonly Part[];

/** A template of trusted markup; every value put into it is escaped unless it is Markup itself. Null and false leave nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let value = strings[0] as string;
  for (let at = 0; at < parts.length; at++) value += rendered(parts[at] as Part) + strings[at + 1];
  return new Markup(value);
}

function rendered(part: Part): string {
  if (part instanceof Markup) return part.value;
  if (typeof part === 'string') return escaped(part);
  if (part === null || part === false) return '';
  return typeof part === 'number' ? String(part) : part.map(rendered).join('');
}

/** Parts with a separator between them. */
export function joined(parts: readonly Part[], separator: Part): Markup {
  return markup`${parts.map((part, at) => (at === 0 ? part : [separator, part]))}`;
}

const SPECIAL = /[&<>"'\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '\t',
  '\n': '\n',
  '\r': ' ',
};

/**
 * Text for element content and quoted attributes. What cannot be shown (other control characters, lone surrogates)
 * becomes U+FFFD; controls that reorder the text around them (U+202E …) are named, not obeyed.
 */
function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? named(character.charCodeAt(0)));
}

function named(code: number): string {
  return code >= 0x2000 && code < 0x2070 ? `[U+${code.toString(16).toUpperCase()}]` : '\ufffd';
}

/** A link to an article's page; only http and https, so that no `javascript:` in a feed can be clicked. */
export function link(url: string | null, text: Part): Markup {
  if (url === null || !/^https?:\/\//i.test(url)) return markup`${text}`;
  return markup`<a href="${url}" rel="noopener noreferrer">${text}</a>`;
}
