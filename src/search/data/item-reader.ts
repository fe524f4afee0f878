/** Major types and the bytes that a longer value takes (RFC 8949 §3, §3.1). */
const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];
const BYTES_AFTER: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/** A file of an index that is written otherwise than this reader knows. */
export class Unreadable extends Error {}

/** Reads CBOR data (RFC 8949), as far as Pagefind writes it: whole numbers, texts and lists, item after item. */
export class ItemReader {
  /** Where the next item begins, in bytes. */
  at: number;
  private readonly bytes: Uint8Array;
  private readonly decoder = new TextDecoder();

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Whether all has been read. */
  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Type of the next item. */
  private get type(): number {
    return (this.bytes[this.at] ?? 0xff) >> 5;
  }

  /** Value of the next item, or its length. @throws where it is of another type */
  private head(type: number): number {
    const info = (this.bytes[this.at] ?? 0xff) & 0x1f;
    const more = info < 24 ? 0 : BYTES_AFTER[info];
    if (this.type !== type || more === undefined) throw new Unreadable(`another data item than expected at byte ${this.at}`);
    this.at += 1;
    if (more === 0) return info;
    let value = 0;
    for (const end = this.at + more; this.at < end; this.at += 1) value = value * 256 + (this.bytes[this.at] ?? 0);
    return value;
  }

  /** The next item, a whole number below 0 or above. */
  integer(): number {
    return this.type === NEGATIVE ? -1 - this.head(NEGATIVE) : this.head(UNSIGNED);
  }

  /** The next item, a text. */
  text(): string {
    const length = this.head(TEXT);
    this.at += length;
    return this.decoder.decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** Opens the next item, a list. @returns how many items follow */
  open(): number {
    return this.head(ARRAY);
  }

  /** The next item, a list. @param read reads one of its items */
  list<T>(read: () => T): T[] {
    return Array.from({ length: this.open() }, read);
  }

  /** Passes over the next item, whatever it is. */
  skip(): void {
    for (let left = 1; left > 0; left -= 1) {
      const { type } = this;
      if (type === TEXT) {
        const length = this.head(TEXT);
        this.at += length;
      } else if (type === ARRAY) left += this.open();
      else this.integer();
    }
  }
}
