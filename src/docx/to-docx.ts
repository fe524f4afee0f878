import { Document, Packer } from 'docx';
import { appendixPages } from './appendix-pages.ts';
import { body, footnotes } from './body.ts';
import { finishPackage } from './finish-package.ts';
import { attachmentNote, closing, front } from './front-and-closing.ts';
import type { Deflate } from '../lib/zip-entries.ts';
import { measuresOf } from '../official/measures.ts';
import { numberedBlocks } from '../official/numbered-blocks.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { pageNumbers } from './page-number.ts';
import { openRemarks } from './remarks.ts';
import { sectionPage } from './page-setup.ts';
import { withShell } from './shell.ts';
import { stylesOf } from './styles.ts';

// Behind `Packer`, which would zip the parts before they can be finished; typed here because its type is private.
const compiler = Packer['compiler'] as { compile: (file: Document) => Map<string, string | Uint8Array> };

/**
 * Writes a document as a Word file in its layout, that of GB/T 9704—2012 where it has none of its own.
 * Runs at build and in the browser; there, load this module on first use, for it brings the docx library along.
 * @param deflate what compresses, where there is something faster than the zip library
 * @returns the bytes of the .docx; equal documents give equal bytes
 */
export function toDocx(document: OfficialDocument, deflate?: Deflate): Uint8Array {
  const { title, creator, source, licence, revised } = document.properties;
  const measures = measuresOf(document.layout);
  const { blocks, notes } = numberedBlocks(document);
  const signed = Boolean(document.signature || document.date);
  const remarks = openRemarks(revised);
  const context = { articles: document.articles ?? {}, remarks, signed, measures };
  const children = [
    ...front(document, remarks, measures),
    ...body(blocks, context),
    ...attachmentNote(document, measures),
    ...closing(document, measures),
    ...appendixPages(document, context),
  ];
  const file = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    description: `${source === undefined ? '' : `来源：${source}；`}许可：${licence}`,
    customProperties: [...(source === undefined ? [] : [{ name: '来源', value: source }]), { name: '许可', value: licence }],
    styles: stylesOf(measures),
    // No part of the package where there are none: a paper that is handed in bears no trace of the check.
    ...(remarks.list.length > 0 ? { comments: { children: remarks.list } } : {}),
    footnotes: footnotes(notes),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: sectionPage(measures),
        footers: pageNumbers(measures.numberPlace),
        children,
      },
    ],
  });
  const parts = withShell(file, document.layout, (each) => compiler.compile(each));
  return finishPackage(parts, revised, measures.faces, deflate);
}
