/** npm run look-alikes: measures which characters look alike in print and writes src/search/build/look-alikes.txt. Needed only to change the rule. */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.ts';

const TARGET = new URL('../src/search/build/look-alikes.txt', import.meta.url);
const FONT = '"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"';
const SIZE = 24;
/** Correlation of two blurred glyphs from which on a reader may take one for the other. */
const ALIKE = 0.77;
const MOST = 6;

/** Rows of GB 2312: 0xb0–0xd7 hold the 3,755 common characters, 0xd8–0xf7 the other 3,008. */
function gb2312(from: number, to: number): string[] {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const cells = Array.from({ length: 0xfe - 0xa0 }, (_, i) => 0xa1 + i);
  const all = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
  return all.filter((character) => /^\p{Script=Han}$/u.test(character));
}

async function drawAll(characters: string[]): Promise<number[][]> {
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage();
  const glyphs = await page.evaluate(
    ([list, size, font]) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = size;
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      if (!pen) throw new Error('no canvas');
      pen.font = `bold ${size - 1}px ${font}`;
      pen.textBaseline = 'middle';
      pen.textAlign = 'center';
      return list.map((character) => {
        pen.clearRect(0, 0, size, size);
        pen.fillText(character, size / 2, size / 2);
        const { data } = pen.getImageData(0, 0, size, size);
        return Array.from({ length: size * size }, (_, i) => data[i * 4 + 3] ?? 0);
      });
    },
    [characters, SIZE, FONT] as const,
  );
  await browser.close();
  return glyphs;
}

/** Blurs a glyph and brings it to mean 0, length 1, so that a dot product is a correlation. */
function toVector(glyph: readonly number[]): Float32Array {
  const at = (x: number, y: number) => (x < 0 || y < 0 || x >= SIZE || y >= SIZE ? 0 : (glyph[y * SIZE + x] ?? 0));
  const blurred = Float32Array.from(glyph, (_, i) => {
    const [x, y] = [i % SIZE, Math.floor(i / SIZE)];
    return [-1, 0, 1].reduce((sum, dy) => sum + (dy ? 1 : 2) * (at(x - 1, y + dy) + 2 * at(x, y + dy) + at(x + 1, y + dy)), 0);
  });
  const mean = blurred.reduce((sum, value) => sum + value, 0) / blurred.length;
  const length = Math.sqrt(blurred.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  return blurred.map((value) => (value - mean) / length);
}

const dot = (a: Float32Array, b: Float32Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

const common = gb2312(0xb0, 0xd7);
const characters = [...common, ...gb2312(0xd8, 0xf7)];
const vectors = (await drawAll(characters)).map(toVector);
const lines = common.flatMap((character, i) => {
  const own = vectors[i] as Float32Array;
  const alike = characters
    .map((other, j) => ({ other, likeness: j === i ? 0 : dot(own, vectors[j] as Float32Array) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST);
  return alike.length === 0 ? [] : [`${character}${alike.map(({ other }) => other).join('')}`];
});
writeFileSync(TARGET, `${lines.join('\n')}\n`);
console.log(`${lines.length}个字有形近字`);
