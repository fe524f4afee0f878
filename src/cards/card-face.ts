import { readFile } from 'node:fs/promises';
import type { Font } from 'satori';

let fonts: Promise<Font[]> | undefined;

async function read(): Promise<Font[]> {
  return [{ name: 'Noto Sans SC', data: await readFile('src/cards/noto-sans-sc-600.ttf'), weight: 600, style: 'normal' }];
}

/**
 * The face of the cards: Noto Sans SC 600 with the characters of GB 2312 and more (licence in OFL.txt).
 * Always the same list, for satori parses a list of faces once. The build runs at the project's root.
 */
export function cardFonts(): Promise<Font[]> {
  fonts ??= read();
  return fonts;
}
