/** Finds where records end in the pieces of a file, and counts them. */
export interface RecordScanner {
  /**
   * Reads on in `bytes`; returns the offset after the last record that ends there, 0 if none does. If `one`, it stops
   * after the first, and the bytes behind it are to be given next.
   */
  scan(bytes: Uint8Array, one: boolean): number;
  /** Where the offset returned last is: its 1-based line, and how many records lie before it. */
  position(): { readonly firstLine: number; readonly firstRecord: number };
}

const LF = 10;

/** Records are lines; empty lines are none. */
export function lineScanner(): RecordScanner {
  let lines = 0;
  let records = 0;
  let blank = true;
  return {
    scan(bytes, one) {
      let start = 0;
      for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
        if (!blank || !isBlank(bytes, start, end)) records++;
        blank = true;
        lines++;
        start = end + 1;
        if (one) return start;
      }
      blank &&= isBlank(bytes, start, bytes.length);
      return start;
    },
    position: () => ({ firstLine: lines + 1, firstRecord: records }),
  };
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) > 32) return false;
  return true;
}
