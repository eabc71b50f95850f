/** One buffer for all, as large as the largest so far: what is made of it is copied out. */
let room = Buffer.allocUnsafeSlow(1 << 20);

/** No UTF-16 unit takes more bytes in UTF-8. */
const BYTES_A_UNIT = 3;

/**
 * Lines in UTF-8 with a separator between them. They are encoded one by one, as long strings that wait to be joined
 * are moved about by the garbage collector.
 */
export class Utf8Lines {
  private length = 0;

  constructor(private readonly separator: string) {}

  add(line: string): void {
    const own = this.length === 0 ? line : this.separator + line;
    const least = this.length + BYTES_A_UNIT * own.length;
    if (least > room.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(2 * room.length, least));
      room.copy(grown, 0, 0, this.length);
      room = grown;
    }
    this.length += room.write(own, this.length);
  }

  /** All of them, in memory of their own. Other lines may be begun afterwards, not before. */
  bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(room.subarray(0, this.length));
  }
}
