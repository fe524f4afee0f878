import { SITE } from '../site.ts';

/** The logo on its colour, as an SVG file: the path's 22 × 22 square stands in the middle of a 32 × 32 one, a quarter larger. */
export const siteIcon = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${SITE.accent.light}"/>` +
  `<path fill="#fff" transform="translate(2.25 3.25) scale(1.25)" d="${SITE.logo}"/></svg>\n`;
