import type { Judged } from './judge.js';

/**
 * Whether `next` goes on with the statement of `piece`, the quotation right before it in the same paragraph:
 * `“A,” she said. “B”`, `“A,” she said, “b”`. Nothing but the attribution of the first may lie between.
 */
export function continuesIn(text: string, piece: Judged, next: Judged): boolean {
  if (piece.kind !== 'direct') return false;
  const { cue } = piece;
  if (cue === null || cue.side !== 'after' || cue.start > next.region.start) return false;
  if (!',?!—–-…'.includes(text.charAt(piece.region.end - 1)) && text.charAt(piece.region.outer.end) !== ',')
    return false;
  // `“A,” she said, adding that it was “b”`, `“A,” she said. “B,” she added` are two statements.
  if (next.cue !== null && next.cue.start !== cue.start) return false;
  if (!startsRightAfter(text, piece, next)) return false;
  return (
    next.kind === 'direct' ||
    (next.kind === 'partial' ? followsAttribution(text, next) : isSentence(text, next))
  );
}

/** The attribution is one sentence, or part of one: no other sentence of the reporter's lies between. */
function startsRightAfter(text: string, piece: Judged, next: Judged): boolean {
  if (next.narration === piece.narration) return true;
  const last = piece.narration.words.at(-1);
  if (last === undefined || next.region.outer.start - last.end > 4) return false;
  return /^[\p{P}\s]*$/u.test(text.slice(last.end, next.region.outer.start));
}

function followsAttribution(text: string, next: Judged): boolean {
  return /[,.]\s$/.test(text.slice(Math.max(0, next.region.outer.start - 2), next.region.outer.start));
}

/** `“We need a name,” she said. “Ada Brix.”`: by itself it might be a title, but here it is the rest of what she said. */
function isSentence(text: string, { region }: Judged): boolean {
  const before = text.slice(Math.max(0, region.outer.start - 2), region.outer.start);
  return /^[.!?]\s$/.test(before) && /[.!?]/.test(text.charAt(region.end - 1));
}
