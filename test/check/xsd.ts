/** The little of XML Schema that `schemas/junit-10.xsd` uses; anything else in a schema is an error. */

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;
const TOKEN =
  /<\?[^?]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;

/** @throws {Error} on anything that is not well formed. */
export function parseXml(xml: string): Element {
  if (ILLEGAL.test(xml)) throw new Error('illegal character');
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  let at = 0;
  for (const [token, closing, name, list, empty, text] of xml.matchAll(TOKEN)) {
    at += token.length;
    const parent = open.at(-1) as Element;
    if (text !== undefined) parent.text += unescaped(text);
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name !== undefined) {
      const attributes = new Map<string, string>();
      for (const [, key = '', double, single] of (list as string).matchAll(
        /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
      )) {
        if (attributes.has(key)) throw new Error(`${key} twice`);
        attributes.set(key, unescaped(double ?? single ?? ''));
      }
      const element = { name, attributes, children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (at !== xml.length || open.length !== 1)
    throw new Error(`not well formed at ${at}: ${xml.slice(at, at + 40)}`);
  if (root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one root element');
  return root.children[0] as Element;
}

function unescaped(text: string): string {
  const plain = text.replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, ' ');
  if (/&/.test(plain)) throw new Error(`bare & in ${text}`);
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** What is wrong with a document; empty where nothing is. */
export function validate(schema: Element, document: Element): string[] {
  const globals = new Map(
    schema.children.map((child) => [`${child.name} ${child.attributes.get('name')}`, child]),
  );
  const errors: string[] = [];
  element(document, globals.get(`xs:element ${document.name}`));
  return errors;

  function element(node: Element, definition: Element | undefined): void {
    if (definition === undefined) {
      errors.push(`<${node.name}> is not known`);
      return;
    }
    const type = definition.attributes.get('type');
    const complex = type === undefined ? definition.children[0] : globals.get(`xs:complexType ${type}`);
    if (type === 'xs:string') {
      if (node.children.length + node.attributes.size > 0) errors.push(`<${node.name}> holds text only`);
      return;
    }
    if (complex?.name !== 'xs:complexType') throw new Error(`unsupported type of ${node.name}`);
    attributesOf(
      node,
      complex.children.filter((child) => child.name === 'xs:attribute'),
    );
    const content = complex.children.filter((child) => child.name !== 'xs:attribute');
    const model = new RegExp(`^${content.map(pattern).join('')}$`);
    const names = node.children.map((child) => `${child.name};`).join('');
    if (!model.test(names)) errors.push(`<${node.name}> may not hold ${names}`);
    if (complex.attributes.get('mixed') !== 'true' && node.text.trim() !== '')
      errors.push(`text in <${node.name}>`);
    for (const child of node.children) element(child, globals.get(`xs:element ${child.name}`));
  }

  function attributesOf(node: Element, allowed: readonly Element[]): void {
    const names = new Set(allowed.map((attribute) => attribute.attributes.get('name')));
    for (const name of node.attributes.keys()) if (!names.has(name)) errors.push(`${name} in <${node.name}>`);
    for (const attribute of allowed) {
      const value = node.attributes.get(attribute.attributes.get('name') as string);
      if (value === undefined && attribute.attributes.get('use') === 'required')
        errors.push(`<${node.name}> lacks ${attribute.attributes.get('name')}`);
      const type = attribute.attributes.get('type') as string;
      if (type === 'xs:string' || value === undefined) continue;
      const rule = globals.get(`xs:simpleType ${type}`)?.children[0]?.children[0]?.attributes.get('value');
      if (rule === undefined) throw new Error(`unsupported type ${type}`);
      if (!new RegExp(`^(?:${rule})$`).test(value)) errors.push(`${value} is no ${type}`);
    }
  }
}

/** A content model as a regular expression over child names. */
function pattern(particle: Element): string {
  const { name, attributes, children } = particle;
  const least = attributes.get('minOccurs') ?? '1';
  const most = attributes.get('maxOccurs') ?? '1';
  const times = `{${least},${most === 'unbounded' ? '' : most}}`;
  if (name === 'xs:element') return `(?:${attributes.get('ref')};)${times}`;
  if (name === 'xs:sequence') return `(?:${children.map(pattern).join('')})${times}`;
  if (name === 'xs:choice') return `(?:${children.map(pattern).join('|')})${times}`;
  throw new Error(`unsupported: ${name}`);
}
