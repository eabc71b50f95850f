/** Reads an object in JSON as `JSON.stringify` writes it, one expected key after the other. */
export class JsonReader {
  /** Something else stood there than was expected. */
  failed = false;
  private at = 0;

  constructor(private readonly json: string) {}

  /** Whether all has been read. */
  get isAtEnd(): boolean {
    return this.at === this.json.length;
  }

  /** Passes over `literal` if that comes next. */
  skip(literal: string): boolean {
    if (!this.json.startsWith(literal, this.at)) return false;
    this.at += literal.length;
    return true;
  }

  /** Passes over `literal`, which must come next. */
  expect(literal: string): void {
    if (!this.skip(literal)) this.failed = true;
  }

  /** The string, number or null of a key that must come next, as JSON. */
  value(key: string): string {
    this.expect(key);
    if (this.failed) return '';
    const from = this.at;
    this.at = this.json.charCodeAt(from) === QUOTE ? this.stringEnd(from) : this.plainEnd(from);
    if (this.at <= from) this.failed = true;
    return this.json.slice(from, this.at);
  }

  private plainEnd(from: number): number {
    for (let at = from; at < this.json.length; at++) {
      const unit = this.json.charCodeAt(at);
      if (unit === COMMA || unit === BRACE) return at;
    }
    return 0;
  }

  private stringEnd(from: number): number {
    for (let at = from + 1; at > 0; ) {
      const end = this.json.indexOf('"', at);
      let escapes = 0;
      while (this.json.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes++;
      at = end + 1;
      if (escapes % 2 === 0) return at;
    }
    return 0;
  }
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const BRACE = 125;
