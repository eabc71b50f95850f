import { isKnownBefore } from './introduction.js';
import { agrees, type Gender } from './name-parts.js';
import { isRunTogether } from './name-support.js';
import type { Form, People } from './people.js';

/** The fullest form for a name of the article, by the words of a mention without titles; `suffix` as "jr" behind them. */
export function fullest(
  people: People,
  words: readonly string[],
  gender: Gender,
  suffix: string | null,
): Form | null {
  const surname = (words.at(-1) ?? '').toLowerCase();
  let best: Form | null = null;
  for (const form of people.bySurname.get(surname) ?? [])
    if (
      agrees(gender, form.gender) &&
      (suffix === null || form.suffix === suffix) &&
      compatible(people, form.words, words) &&
      (!best || better(people, form, best))
    )
      best = form;
  if (words.length > 1 || suffix !== null) return best;
  const titled = people.titled.get(surname);
  if (!best) return titled ?? byGivenName(people, words[0] as string);
  if (isDoubtful(people, best)) return titled ?? null;
  // "Mr. Brix" throughout, and his wife Ada Brix once: bare "Brix" is him.
  return titled && !agrees(titled.gender, best.gender) && titled.count > best.count ? titled : best;
}

/** Whether the form is not that of the bare surname: of the same surname somebody was spoken of long before, or it is no name. */
function isDoubtful({ text, classes }: People, form: Form): boolean {
  form.doubtful ??=
    isKnownBefore(text, form.surname, form.start, classes) || isRunTogether(text, form.words, classes);
  return form.doubtful;
}

/** "Ada said"; or the family name where it stands first. */
function byGivenName(people: People, word: string): Form | null {
  let best: Form | null = null;
  for (const form of people.byGivenName.get(word) ?? []) if (!best || better(people, form, best)) best = form;
  return best;
}

/** "J. Brix", "Brix" and "Joan Brix" may be one, "Bill Brix" and "William Brix"; "Ada Brix" and "Joan Brix" not. */
function compatible(people: People, a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1 || endsWith(a, b) || endsWith(b, a)) return true;
  const x = (a[0] as string).toLowerCase().replace('.', '');
  const y = (b[0] as string).toLowerCase().replace('.', '');
  if (x.startsWith(y) || y.startsWith(x)) return true;
  return (people.nicknames.get(x) ?? x) === (people.nicknames.get(y) ?? y);
}

const endsWith = (longer: readonly string[], words: readonly string[]): boolean =>
  longer.length >= words.length &&
  words.every((word, i) => word === longer[longer.length - words.length + i]);

/** Of one person the fuller form, of two the one named more often. */
function better(people: People, form: Form, best: Form): boolean {
  // Father and son are two.
  if (form.suffix !== best.suffix || !compatible(people, form.words, best.words))
    return form.count > best.count;
  // "File Ada Brix" under a picture is no fuller than "Ada Brix".
  if (form.given !== best.given && (longerBy(form, best) || longerBy(best, form))) return form.given;
  if (form.words.length !== best.words.length) return form.words.length > best.words.length;
  return form.words.join('').length > best.words.join('').length;
}

const longerBy = (form: Form, other: Form): boolean =>
  other.words.length > 1 && endsWith(form.words, other.words);
