import { encode } from 'uqr';

/** White modules around the code, without which readers may miss it (ISO/IEC 18004). */
const QUIET = 4;

/** Any of the eight masks is valid; trying them all for the best one takes nine tenths of the time, and the site has two thousand codes. */
const MASK = 2;

/**
 * A QR code as SVG, black on white in any colour scheme: a run of modules in a row is one stroke, which keeps it small.
 * @param text an address, ASCII
 */
export function qrSvg(text: string): string {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET, maskPattern: MASK });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}.5h${run.length}`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${runs.join('')}"/></svg>`;
}
