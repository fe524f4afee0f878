import { runChecks } from 'es-check';

/**
 * Scripts that look for a newer thing before they use it; es-check sees the name only.
 * pagefind: wasm-bindgen asks `typeof FinalizationRegistry` first.
 */
const GUARDED = 'FinalizationRegistry,WeakRef';

/** Built-ins newer than Chrome 83 or Safari 14 that es-check does not name. */
const NEWER: [RegExp, string][] = [
  // As a literal it stops the whole file. Put together at run time it matters only where it runs: docx has one in its patcher, which is never called.
  [/(?<!RegExp\(`)\(\?<[=!]/, '正则的后行断言'],
  [/\bstructuredClone\(/, 'structuredClone'],
  [/\bcrypto\.randomUUID\b/, 'crypto.randomUUID'],
  [/\bAbortSignal\.(?:timeout|any)\b/, 'AbortSignal.timeout'],
  [/\.(?:checkVisibility|showPopover|requestClose)\(/, '新的 DOM 方法'],
];

/**
 * Holds shipped scripts to ES2020, syntax and built-ins (es-check), and to a short list of newer browser functions.
 * @param files path inside dist → where it lies on disk and what it says
 * @returns one message per script and find
 */
export function checkScripts(files: readonly { path: string; file: string; text: string }[]): string[] {
  const result = runChecks(
    [{ ecmaVersion: 'es2020', module: true, checkFeatures: true, ignore: GUARDED, files: files.map(({ file }) => file) }],
    {},
  );
  const pathOf = new Map(files.map(({ path, file }) => [file, path]));
  return [
    ...result.errors.map(({ file, err }) => `${pathOf.get(file) ?? file}：超出 ES2020（${err.message}）`),
    ...files.flatMap(({ path, text }) =>
      NEWER.filter(([pattern]) => pattern.test(text)).map(([, words]) => `${path}：用了旧浏览器没有的${words}`),
    ),
  ];
}
