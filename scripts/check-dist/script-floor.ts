import { createHash } from 'node:crypto';
import { runChecks } from 'es-check';
import { openBuildStore, type BuildStore } from '../../src/settings/build-store.ts';
import { hashFiles } from '../../src/settings/engine-hash.ts';

/** Where the scripts of the import lie (src/integrations/import-worker.ts); src/import-view/missing-methods.ts gives them these built-ins. */
const IMPORT = /^_astro\/import\//;
const ADDED = 'ArrayPrototypeAt,StringReplaceAll,ArrayFindLastIndex,ObjectHasOwn';
/**
 * Parsers of others that are loaded for a .pdf or a saved page only; where a browser cannot run them, the page says so.
 * draft-files: yaml builds its newer patterns at run time and does without where that fails.
 */
const PARSERS = /^_astro\/import\/(?:pdfjs|read-pdf|read-html|read-markdown|draft-files)\./;

/** Built-ins newer than Chrome 83 or Safari 14 that es-check does not name. */
const NEWER: [RegExp, string][] = [
  // As a literal it stops the whole file. Put together at run time it matters only where it runs: docx has one in its patcher, which is never called.
  [/(?<!RegExp\(`)\(\?<[=!]/, '正则的后行断言'],
  [/\bstructuredClone\(/, 'structuredClone'],
  [/\bcrypto\.randomUUID\b/, 'crypto.randomUUID'],
  [/\bAbortSignal\.(?:timeout|any)\b/, 'AbortSignal.timeout'],
  [/\.(?:checkVisibility|showPopover|requestClose)\(/, '新的 DOM 方法'],
];

/** Built scripts name each other with a hash (`import"./x.B23_yndO.js"`): in two libraries that is all in which most of them differ. */
const HASHED = /(["'`][^"'`\n]*?)\.[\w-]{8}\.js(?=["'`])/g;

/** Where scripts that passed are known by their text: the sites of one run share nearly all, and to parse one takes a tenth of a second. */
export function passedScripts(folder: string): BuildStore {
  const maker = createHash('sha256');
  hashFiles(maker, '.', ['scripts/check-dist/script-floor.ts', 'package-lock.json']);
  return openBuildStore(folder, maker.digest('hex'));
}

/**
 * Holds shipped scripts to ES2020, syntax and built-ins (es-check), and to a short list of newer browser functions.
 * @param files path inside dist → where it lies on disk and what it says
 * @param passed scripts that es-check has found good; those of `files` are added
 * @returns one message per script and find
 */
export function checkScripts(files: readonly { path: string; file: string; text: string }[], passed: BuildStore): string[] {
  const own = files.filter(({ path }) => !PARSERS.test(path));
  const result = [
    { ignore: '', files: own.filter(({ path }) => !IMPORT.test(path)) },
    { ignore: ADDED, files: own.filter(({ path }) => IMPORT.test(path)) },
  ]
    .map(({ ignore, files: some }) => {
      const named = some.map(({ file, text }) => ({ file, key: `${ignore}\0${text.replaceAll(HASHED, '$1.js')}` }));
      return { ignore, files: named.filter(({ key }) => passed.take(key) === undefined) };
    })
    .filter(({ files: some }) => some.length > 0)
    .flatMap(({ ignore, files: some }) => {
      const options = { ecmaVersion: 'es2020', module: true, checkFeatures: true, ignore, files: some.map(({ file }) => file) };
      const { errors } = runChecks([options], {});
      // Where one is refused, all of them are looked at again.
      if (errors.length === 0) for (const { key } of some) passed.keep(key, '');
      return errors;
    });
  const pathOf = new Map(files.map(({ path, file }) => [file, path]));
  return [
    ...result.map(({ file, err }) => `${pathOf.get(file) ?? file}：超出 ES2020（${err.message}）`),
    ...own.flatMap(({ path, text }) =>
      NEWER.filter(([pattern]) => pattern.test(text)).map(([, words]) => `${path}：用了旧浏览器没有的${words}`),
    ),
  ];
}
