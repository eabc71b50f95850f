import { COMMON_WORDS, LANGUAGE_NAMES, SCRIPT_LANGUAGES } from '../lexicon/languages.js';

/** As much of a text as is looked at. */
const SAMPLE = 3000;
/** Of a hundred words of a language, its common ones are 15 to 35; fewer than this is another language. */
const LEAST_SHARE = 0.08;
/** The best language has at least this many times the hits of the next. */
const LEAD = 1.2;

/** The BCP 47 tag of an article: as its source says, else by the words of its prose; null if neither tells. */
export function languageTag(declared: string | undefined, text: string, from: number): string | null {
  return (declared === undefined ? null : tagOf(declared)) ?? languageOf(text.slice(from, from + SAMPLE));
}

/** `en_US` → `en-US`, `English` → `en`; null for what is no tag. */
function tagOf(declared: string): string | null {
  const named = LANGUAGE_NAMES[declared.toLowerCase()];
  if (named !== undefined) return named;
  const [, language, region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.].*)?$/i.exec(declared) ?? [];
  if (language === undefined) return null;
  return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
}

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(COMMON_WORDS))
    for (const word of words) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
})();

function languageOf(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.join('').length;
  // Most texts are in letters below these, and then none of the scripts needs to be looked for.
  if (/[\u0370-\u1fff\u3040-\udfff]/.test(sample)) {
    // Japanese mixes its own signs with Chinese ones, so a tenth is enough; it is listed before Chinese.
    const written = SCRIPT_LANGUAGES.find(
      ([, script]) => (sample.match(script)?.length ?? 0) > letters * 0.1,
    );
    if (written !== undefined) return written[0];
  }
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF_WORD.get(word) ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 1);
  const [best, next] = [...hits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < 3 || best[1] < words.length * LEAST_SHARE) return null;
  return best[1] >= (next?.[1] ?? 0) * LEAD ? best[0] : null;
}
