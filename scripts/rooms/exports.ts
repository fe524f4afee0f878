const EXPORTED = /^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm;

/** What is taken by its file's or its element's name: Astro's pages and configurations, custom elements, what stands in the place of a package. */
const TAKEN_OTHERWISE = /^src\/pages\/|\.config\.(?:ts|mjs)$|^src\/desk\/left-out\.ts$/;
const ELEMENT = 'customElements.define(';

export interface Module {
  /** Path from the project's folder. */
  file: string;
  text: string;
}

/** Values that a module gives away and no other one names, as `file: name`; types are told for the reader's sake. */
export function unusedExports(modules: readonly Module[]): string[] {
  const named = new Map<string, number>();
  for (const { text } of modules) for (const name of new Set(text.match(/[\w$]+/g))) named.set(name, (named.get(name) ?? 0) + 1);
  return modules
    .filter(({ file, text }) => !TAKEN_OTHERWISE.test(file) && !text.includes(ELEMENT))
    .flatMap(({ file, text }) => [...text.matchAll(EXPORTED)].map(([, name = '']) => ({ file, name })))
    .filter(({ name }) => named.get(name) === 1)
    .map(({ file, name }) => `${file}: ${name}`);
}
