import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrSvg } from './qr-svg.ts';

const ADDRESS = 'https://union-practice.example/practices/jin-qiu-zhu-xue/';
const page = { anchor: undefined, address: ADDRESS };
const wording = { anchor: 'w1', address: `${ADDRESS}#w1` };

/** Reads the dark modules of one code back from the strokes. */
function modulesOf(svg: string, left: number, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)\.5h(\d+)/g))
    for (let i = Number(x) - left; i < Number(x) - left + Number(run); i += 1) if (i >= 0 && i < size) grid[Number(y)]![i] = true;
  return grid;
}

const boxes = (svg: string) =>
  [...svg.matchAll(/(?:<view id="(\w+)"|<svg [^>]*?) viewBox="(\d+) 0 (\d+) \3"/g)].map(([, id, left, size]) => ({
    id,
    left: Number(left),
    size: Number(size),
  }));

describe('qrSvg', () => {
  it('draws exactly the modules of each code, where its view looks', () => {
    const svg = qrSvg(page, wording);
    expect(boxes(svg).map(({ id }) => id)).toEqual([undefined, 'w1']);
    [page, wording].forEach(({ address }, i) => {
      const { left, size } = boxes(svg)[i]!;
      const code = encode(address, { ecc: 'M', border: 4, maskPattern: 2 });
      expect(size).toBe(code.size);
      expect(modulesOf(svg, left, size)).toEqual(code.data);
    });
  });

  it('is small enough for a page to hold ten', () => {
    expect(qrSvg(page, ...Array.from({ length: 9 }, () => wording)).length).toBeLessThan(64 * 1024);
  });
});
