import { hash } from 'node:crypto';
import { bodyHtml } from '../lib/body-html.ts';
import { lawFinder, type RawLaw } from '../lib/law-finder.ts';
import { buildStore } from '../settings/build-store.ts';
import type { Entry } from './read-entry.ts';

/**
 * Bodies as HTML. A build after an edit finds those that have not changed in its store: to write all of them anew took a twentieth of it.
 * @param laws of the library, any of which a body may cite
 * @param base the site's base path
 * @returns makes the HTML of an entry's body
 */
export function keptHtml(laws: readonly RawLaw[], base: string): (entry: Pick<Entry<unknown>, 'body' | 'tree'>) => string {
  const store = buildStore();
  const surroundings = { laws: lawFinder(laws), base };
  const around = store ? hash('sha256', JSON.stringify([laws, base]), 'base64url') : '';
  return ({ body, tree }) => {
    const key = `html\0${around}\0${body}`;
    const held = store?.take(key);
    if (held) return held.toString('utf8');
    const html = bodyHtml(tree, surroundings);
    store?.keep(key, html);
    return html;
  };
}
