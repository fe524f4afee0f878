import type { Document } from 'docx';
import type { OfficialLayout } from '../official/layout.ts';

/** Parts of the package as the docx library compiles them, by their paths. */
type Parts = Map<string, string | Uint8Array>;

/** What is the same in every file of a layout and takes half of the time to compile: what the library calls it, and its path. */
const SHELL = { Styles: 'word/styles.xml', Theme: 'word/theme/theme1.xml' } as const;

/** Stands for a part that is known. */
const BLANK = { value: { prepForXml: () => ({ x: {} }) } };

/** By layout; a browser knows one or two. */
const shells = new Map<string, ReadonlyMap<string, string | Uint8Array>>();

/**
 * Compiles a file, but for the parts that stand in every file of its layout: those are compiled once.
 * @param layout of the document; the standard's where there is none
 */
export function withShell(file: Document, layout: OfficialLayout | undefined, compile: (file: Document) => Parts): Parts {
  const key = JSON.stringify(layout ?? null);
  const shell = shells.get(key);
  if (!shell) {
    const parts = compile(file);
    shells.set(key, new Map([...parts].filter(([path]) => (Object.values(SHELL) as string[]).includes(path))));
    return parts;
  }
  const rest = Object.create(file, Object.fromEntries(Object.keys(SHELL).map((name) => [name, BLANK]))) as Document;
  return new Map([...compile(rest)].map(([path, data]) => [path, shell.get(path) ?? data]));
}
