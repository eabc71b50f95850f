import { lexiconFor } from '../lexicon/lexicon.js';
import { type Wording, wordsOf } from '../text/words.js';

const { mentions, functionWords } = lexiconFor(null);
const { representatives, representativeOpeners, pastRoles } = mentions;
const { attachingPrepositions, definiteDeterminers, conjunctions } = mentions;

const REPRESENTATIVE = new RegExp([...representatives].join('|'), 'i');

/**
 * The organisation in whose name somebody speaks, as far as a mention says so: "Harbour Authority spokeswoman Ada
 * Brix"; "Tomas Hale, an official at the Department of Ports". Null for none, and for who did so once.
 */
export function representedIn(mention: string): string | null {
  if (!REPRESENTATIVE.test(mention)) return null;
  const words = new Words(mention);
  const role = words.words.findIndex((word) => representatives.has(word));
  if (role === -1 || words.words.some((word) => pastRoles.has(word))) return null;
  return words.before(role) ?? words.behind(role);
}

class Words {
  readonly words: readonly string[];
  private readonly wording: Wording;

  constructor(private readonly text: string) {
    this.wording = wordsOf(text);
    this.words = this.wording.words;
  }

  /** "Harbour Authority deputy press" before "spokeswoman" */
  before(role: number): string | null {
    let end = role;
    while (end > 0 && !this.isApart(end) && this.isOpener(end - 1)) end--;
    let start = end;
    for (let at = end; at > 0 && !this.isApart(at) && this.isInName(at - 1); at--)
      if (this.isCapital(at - 1)) start = at - 1;
    return this.organisation(start, end);
  }

  /** "for the Harbour Authority" behind "spokeswoman" */
  behind(role: number): string | null {
    let start = role + 1;
    if (!attachingPrepositions.has(this.words[start] ?? '') || this.isApart(start)) return null;
    start++;
    if (definiteDeterminers.has(this.words[start] ?? '')) start++;
    let end = start;
    for (
      let at = start;
      at < this.words.length && !(at > start && this.isApart(at)) && this.isInName(at);
      at++
    )
      if (this.isCapital(at)) end = at + 1;
    return this.organisation(start, end);
  }

  /** Null where nothing among the words tells an organisation: "Prime" before "Minister". */
  private organisation(start: number, end: number): string | null {
    for (let at = start; at < end; at++)
      if (this.tellsOrganisation(at)) {
        const name = this.text.slice(this.wording.starts[start], this.wording.ends[end - 1]);
        return name.replace(/['’]s$/, '').replace(/\s/g, ' ');
      }
    return null;
  }

  private tellsOrganisation(at: number): boolean {
    const raw = this.raw(at);
    const word = (this.words[at] as string).slice(0, /['’]s$/.test(raw) ? -1 : undefined);
    return (
      mentions.organisations.has(word) ||
      mentions.bareOrganisations.has(word) ||
      /^\p{Lu}\.?\p{Lu}/u.test(raw)
    );
  }

  private isOpener(at: number): boolean {
    const word = this.words[at] as string;
    return representativeOpeners.has(word) || (!this.isCapital(at) && !functionWords.has(word));
  }

  /** "Department", "of", "the" */
  private isInName(at: number): boolean {
    const word = this.words[at] as string;
    return (
      this.isCapital(at) ||
      attachingPrepositions.has(word) ||
      definiteDeterminers.has(word) ||
      conjunctions.has(word)
    );
  }

  private isCapital(at: number): boolean {
    return /^\p{Lu}/u.test(this.raw(at));
  }

  private raw(at: number): string {
    return this.text.slice(this.wording.starts[at], this.wording.ends[at]);
  }

  /** A comma or dash before a word parts it from the one before. */
  private isApart(at: number): boolean {
    return /[,;:()–—]/.test(this.text.slice(this.wording.ends[at - 1] ?? 0, this.wording.starts[at]));
  }
}
