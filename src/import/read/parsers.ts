import type { Root } from 'mdast';

/** Parsers that are too heavy for the core or differ between a browser and Node; whoever runs the importer hands them in. */
export interface Parsers {
  /** Parses a page without running it: DOMParser in a browser, linkedom elsewhere. */
  page(html: string): Document;
  /** Parses Markdown; offsets and lines as mdast has them. */
  markdown(text: string): Root;
}
