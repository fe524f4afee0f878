import { encode } from 'uqr';

/** White modules around the code, without which readers may miss it (ISO/IEC 18004). */
const QUIET = 4;

/** Any of the eight masks is valid; trying them all for the best one takes nine tenths of the time, and the site has ten codes an entry. */
const MASK = 2;

/** A place to be reached by code. */
export interface CodedPlace {
  /** Under which the image shows this code: `x.svg#w1`. Absent: what the image shows by itself. */
  anchor: string | undefined;
  /** ASCII. */
  address: string;
}

/** A code from column `left` on, black on white in any colour scheme: a run of modules in a row is one stroke, which keeps it small. */
function drawCode({ anchor, address }: CodedPlace, left: number): { size: number; view: string; drawing: string } {
  // The border is drawn here: uqr's own copies every row.
  const { size: modules, data } = encode(address, { ecc: 'M', border: 0, maskPattern: MASK });
  const size = modules + 2 * QUIET;
  let strokes = '';
  data.forEach((row, y) => {
    for (let x = 0; x < modules; x += 1) {
      const from = x;
      while (row[x]) x += 1;
      if (x > from) strokes += `M${left + QUIET + from} ${QUIET + y}.5h${x - from}`;
    }
  });
  const box = `${left} 0 ${size} ${size}`;
  return {
    size,
    view: anchor ? `<view id="${anchor}" viewBox="${box}"/>` : box,
    drawing: `<path fill="#fff" d="M${left} 0h${size}v${size}H${left}z"/><path stroke="#000" d="${strokes}"/>`,
  };
}

/**
 * QR codes of a page and of the places on it as one SVG: one file instead of ten. By itself it shows the first;
 * with a fragment, the code of that place (SVG 2, 16.4 "Linking into SVG content").
 * @param first the page itself
 */
export function qrSvg(first: CodedPlace, ...others: readonly CodedPlace[]): string {
  let left = 0;
  const codes = [first, ...others].map((place) => {
    const code = drawCode(place, left);
    left += code.size;
    return code;
  });
  const [page, ...places] = codes;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${page?.view}" shape-rendering="crispEdges">${places.map(({ view }) => view).join('')}${codes.map(({ drawing }) => drawing).join('')}</svg>`;
}
