import { parseHTML } from 'linkedom';
import type { PageParser } from '../../src/import/read/read-html.ts';

/** Parses a saved page outside a browser; scripts in it are not run. */
export const parsePage: PageParser = (html) => parseHTML(html).document;
