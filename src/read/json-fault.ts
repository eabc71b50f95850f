/** What may come next, by the signs of the tokens: `"` a string, `0` any other scalar, else itself. */
const ALLOWED = {
  value: '"0{[',
  'value or end': '"0{[]',
  key: '"',
  'key or end': '"}',
  colon: ':',
  after: ',}]',
} as const;

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The offset at which a text stops being JSON (RFC 8259), found in one pass; the length of the text if it ends too
 * early. To be asked about text that `JSON.parse` refuses: Node 20 often does not say where.
 */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let state = 'value' as keyof typeof ALLOWED;
  let at = 0;
  for (;;) {
    while (isBlank(text.charCodeAt(at))) at++;
    const sign = signAt(text, at);
    if (sign === undefined || !ALLOWED[state].includes(sign)) return at;
    if (sign === '"' || sign === '0') {
      const end = sign === '"' ? stringEnd(text, at + 1) : SCALAR.lastIndex;
      if (end < 0) return -end;
      at = end;
      state = state === 'key' || state === 'key or end' ? 'colon' : 'after';
      continue;
    }
    if (sign === '{' || sign === '[') open.push(sign);
    else if (sign === ',' && open.length === 0) return at;
    else if ((sign === '}' || sign === ']') && open.pop() !== (sign === '}' ? '{' : '[')) return at;
    state = stateAfter(sign, open);
    at++;
  }
}

function stateAfter(sign: string, open: readonly string[]): keyof typeof ALLOWED {
  if (sign === '{') return 'key or end';
  if (sign === '[') return 'value or end';
  if (sign === ':') return 'value';
  if (sign === ',') return open.at(-1) === '{' ? 'key' : 'value';
  return 'after';
}

function signAt(text: string, at: number): string | undefined {
  SCALAR.lastIndex = at;
  return SCALAR.test(text) ? '0' : text[at];
}

/** The offset after the closing mark; where the string is faulty, that offset negated. */
function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return -at;
    if (code !== 92) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return -at;
    at = ESCAPE.lastIndex - 1;
  }
  return -text.length;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
