/** Encodings of font charsets (\fcharset) and code pages (\ansicpg) that need another than Windows-1252. */
const CHARSETS: Record<number, string> = { 128: 'shift_jis', 129: 'euc-kr', 134: 'gb18030', 136: 'big5', 204: 'windows-1251' };
const PAGES: Record<number, string> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1251: 'windows-1251',
  65001: 'utf-8',
};
const WESTERN = 'windows-1252';

/** The encodings that a file's fonts state. Charset 0 (ANSI) and 1 (default) leave it to the code page of the file. */
export class RtfFonts {
  private page = WESTERN;
  private readonly fonts = new Map<number, string>();
  private readonly decoders = new Map<string, TextDecoder>();

  setPage(number: number): void {
    this.page = PAGES[number] ?? WESTERN;
  }

  setCharset(font: number, charset: number): void {
    const encoding = CHARSETS[charset];
    if (encoding !== undefined) this.fonts.set(font, encoding);
  }

  /** Text of bytes in a font. */
  decode(bytes: number[], font: number): string {
    const encoding = this.fonts.get(font) ?? this.page;
    let decoder = this.decoders.get(encoding);
    if (!decoder) this.decoders.set(encoding, (decoder = new TextDecoder(encoding)));
    return decoder.decode(new Uint8Array(bytes));
  }
}
