import type { Document } from 'docx';
import type { OfficialLayout } from '../official/layout.ts';

/** Parts of the package as the docx library compiles them, by their paths. */
type Parts = Map<string, string | Uint8Array>;

/** What is the same in every file of a layout, and takes most of the time to compile. */
const SHELL =
  /^(?:_rels\/\.rels|docProps\/app\.xml|word\/(?:styles|settings|numbering|endnotes|fontTable|footer\d+|theme\/theme\d+)\.xml|word\/_rels\/footer\d+\.xml\.rels)$/;

/** Stands for a part that is known. */
const BLANK = { prepForXml: () => ({ x: {} }) };

interface Wrapper {
  View: unknown;
  Relationships: unknown;
}

/** The file with blanks in the place of the parts of its shell. The library finds them under these names. */
function withoutShell(file: Document): Document {
  const names = file as unknown as Record<'Endnotes' | 'FontTable' | 'Numbering', Wrapper> & { Footers: Wrapper[] };
  const blankView = (wrapper: Wrapper): unknown => Object.create(wrapper, { View: { value: BLANK } });
  return Object.create(file, {
    ...Object.fromEntries(['Styles', 'Theme', 'Settings', 'AppProperties', 'FileRelationships'].map((name) => [name, { value: BLANK }])),
    Endnotes: { value: blankView(names.Endnotes) },
    FontTable: { value: blankView(names.FontTable) },
    Footers: { value: names.Footers.map(blankView) },
    // Asked for its numbers besides.
    Numbering: { value: Object.create(names.Numbering, { prepForXml: { value: BLANK.prepForXml } }) as unknown },
  }) as Document;
}

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
    shells.set(key, new Map([...parts].filter(([path]) => SHELL.test(path))));
    return parts;
  }
  return new Map([...compile(withoutShell(file))].map(([path, data]) => [path, shell.get(path) ?? data]));
}
