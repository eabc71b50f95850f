/**
 * The UTF-16 unit at `at`, 0 before the text and behind it: a rule that looks one further than the text goes makes V8
 * throw away its optimised code when it reads there with `charCodeAt`.
 */
export const unitAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
