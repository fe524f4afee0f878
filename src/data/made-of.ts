import { hash } from 'node:crypto';

const known = new WeakMap<object, string>();

/** An entry or a wording stands in dozens of lists: its own digest stands for it there. */
const isListed = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (('sections' in value && 'revised' in value) || ('slot' in value && 'text' in value));

/** @throws for what JSON would leave out in silence: two pages that differ in it would be taken for the same */
function plain(value: unknown): unknown {
  if (typeof value === 'function' || value instanceof Map || value instanceof Set)
    throw new Error('网页由普通的数据生成（数组和对象）；函数、Map、Set 不能作它的属性（src/data/made-of.ts）');
  return value;
}

/** One value for all that is in a piece of plain data. @throws where it holds a function, a Map or a Set */
export function digestOf(value: object): string {
  const before = known.get(value);
  if (before !== undefined) return before;
  const json = JSON.stringify(value, (key, inner: unknown) => (key !== '' && isListed(inner) ? digestOf(inner) : plain(inner)));
  const digest = hash('sha256', json, 'base64url');
  known.set(value, digest);
  return digest;
}

/**
 * Static paths of pages that show their properties and nothing else: each with a digest of them, by which a later build knows that it
 * made the page before (src/integrations/kept-pages.ts). A digest of `more` too: Astro holds every path until the site is written, and a
 * body in each of them would be kept four times over. Not for a page that asks for the library itself.
 * @param more what a page shows besides its properties
 */
export const madeOfProps = <Path extends { props: object }>(paths: readonly Path[], more: (path: Path) => string = () => '') =>
  paths.map((path) => ({ ...path, cacheKey: hash('sha256', `${digestOf(path.props)}\0${more(path)}`, 'base64url') }));
