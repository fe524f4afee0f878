/** Little-endian numbers of a block; what lies outside it counts as 0, as damaged files point anywhere. */
export class Block {
  readonly bytes: Uint8Array;
  private readonly view: DataView;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  short(at: number): number {
    return at >= 0 && at + 2 <= this.bytes.length ? this.view.getUint16(at, true) : 0;
  }

  long(at: number): number {
    return at >= 0 && at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : 0;
  }

  part(from: number, length: number): Block {
    return new Block(this.bytes.subarray(Math.max(0, from), Math.max(0, from + length)));
  }
}
