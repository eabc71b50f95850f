import { type Context, MEMORY } from './context.js';
import { agrees } from './name-parts.js';
import { type Named, named } from './names.js';
import type { Phrase } from './noun-phrase.js';
import type { Form, People } from './people.js';
import type { Tokens } from './tokens.js';
import { is, isCapital, wordAt } from './word-at.js';
import { Word } from './word-classes.js';

/** "the mayor", "Mayor": somebody whom the reader knows already. */
export const isDefinite = (t: Tokens, at: number): boolean =>
  t.lexicon.mentions.definiteDeterminers.has(wordAt(t, at)) ||
  (isCapital(t, at) && !is(t, at, Word.determiner));

/** The person of the article who holds the office that a phrase names: of several the one named most. */
export function byRole(context: Context, t: Tokens, phrase: Phrase): Named | null {
  if (!isDefinite(t, phrase.first)) return null;
  const { byName, most } = holdersOf(context, t, phrase);
  const spoke = byName.size > 1 ? lastSpeakerOf(context, byName) : null;
  // "the senator" among three senators goes on to be the one who spoke.
  const form = spoke && most && spoke.count * 2 > most.count ? spoke : most;
  return form && named(fullForm(context, form), form.words);
}

/** Who holds an office in an article: by name, and the one named most. */
interface Holders {
  readonly byName: ReadonlyMap<string, Form>;
  readonly most: Form | null;
}

/** By the people of an article and the office: a long article asks again and again for the same. */
const holdersByOffice = new WeakMap<People, Map<string, Holders>>();

/**
 * Who has the role of the phrase and all the places and nations named in it: "the Belarusian president"; of these, if
 * there are any, those who had it where the phrase says "former", else those who have it.
 */
function holdersOf(context: Context, t: Tokens, { first, core, last }: Phrase): Holders {
  const role = wordAt(t, core);
  const marks: string[] = [];
  for (let at = first + 1; at <= last; at++) if (isCapital(t, at)) marks.push(wordAt(t, at));
  let past = false;
  for (let at = first; at < core; at++) past ||= t.lexicon.mentions.pastRoles.has(wordAt(t, at));
  const offices = holdersByOffice.get(context.people) ?? new Map<string, Holders>();
  holdersByOffice.set(context.people, offices);
  const office = [past, role, ...marks].join('\n');
  const holders = offices.get(office) ?? among(context, role, marks, past);
  offices.set(office, holders);
  return holders;
}

function among(context: Context, role: string, marks: readonly string[], past: boolean): Holders {
  const all = context.people.forms.filter(
    ({ roles }) =>
      roles.has(role) && marks.every((mark) => [...roles].some((other) => sameRoot(mark, other))),
  );
  const fitting = all.filter((form) => isPast(context, form) === past);
  const holders = fitting.length > 0 ? fitting : all;
  const byName = new Map<string, Form>();
  for (const form of holders) if (!byName.has(form.name)) byName.set(form.name, form);
  const most = holders.reduce<Form | null>(
    (best, form) => (best && best.count >= form.count ? best : form),
    null,
  );
  return { byName, most };
}

/** By any form of the name: "former Mayor Ada Brix … Mayor Brix". */
const isPast = (context: Context, form: Form): boolean => form.past || fullForm(context, form).past;

function lastSpeakerOf(context: Context, holders: Holders['byName']): Form | null {
  const oldest = Math.max(0, context.readings.length - MEMORY);
  for (let index = context.readings.length - 1; index >= oldest; index--) {
    const spoken = context.readings[index]?.named?.name;
    const form = spoken ? holders.get(spoken) : undefined;
    if (form) return form;
  }
  return null;
}

/** "President Brix" may be "Ada Brix" elsewhere. */
export function fullForm(context: Context, form: Form): Form {
  if (form.words.length > 1) return form;
  const forms = context.people.bySurname.get((form.words[0] as string).toLowerCase()) ?? [];
  let best = form;
  for (const other of forms)
    if (agrees(other.gender, form.gender) && (best === form || other.count > best.count)) best = other;
  return best;
}

/** "Belarusian" and "Belarus". */
function sameRoot(a: string, b: string): boolean {
  const length = Math.min(5, a.length, b.length);
  return length > 2 && a.slice(0, length) === b.slice(0, length);
}
