/**
 * All forms of English verbs: third person, past and -ing. A regular verb is given by its infinitive, one that
 * doubles its last letter as "admit+", an irregular one as "say says said saying".
 */
export function verbForms(verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => (verb.includes(' ') ? verb.split(' ') : regularForms(verb)));
}

function regularForms(verb: string): string[] {
  if (verb.endsWith('+')) {
    const stem = verb.slice(0, -1);
    const doubled = stem + stem.at(-1);
    return [stem, `${stem}s`, `${doubled}ed`, `${doubled}ing`];
  }
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (/[^eo]e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb}ing`];
  const third = /(s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}
