import { Document, Footer, Packer, type ISectionOptions } from 'docx';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { deflateRawSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { anyDocument } from '../official/arbitrary-document.ts';
import { STANDARD_LAYOUT } from '../official/layout.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { SAMPLE } from '../official/sample-document.ts';
import { withShell } from './shell.ts';
import { toDocx } from './to-docx.ts';

const compiler = Packer['compiler'] as { compile: (file: Document) => Map<string, string | Uint8Array> };
const layouts = [undefined, STANDARD_LAYOUT, { ...STANDARD_LAYOUT, textFace: '宋体' as const, line: 30, numberPlace: 'right' as const }];
const anyLaidOut = fc
  .tuple(anyDocument, fc.constantFrom(...layouts), fc.boolean())
  .map(([document, layout, remarked]) => ({ ...document, ...(layout ? { layout } : {}), ...(remarked ? { remarks: ['没写完'] } : {}) }));

/** The same document in a layout that no file has had: the library compiles it as a whole. A layout's name is not in the file. */
let fresh = 0;
const inFreshLayout = (document: OfficialDocument): OfficialDocument => ({
  ...document,
  layout: { ...(document.layout ?? STANDARD_LAYOUT), name: `第${(fresh += 1)}种` },
});

it('a file in a known shell is the file that the library compiles as a whole', () => {
  for (const layout of layouts) toDocx({ ...SAMPLE, ...(layout ? { layout } : {}) });
  fc.assert(
    fc.property(anyLaidOut, (document) => {
      const [known, whole] = [unzipSync(toDocx(document)), unzipSync(toDocx(inFreshLayout(document)))];
      expect(known).toEqual(whole);
      expect(Object.keys(known)).toEqual(Object.keys(whole));
    }),
    { numRuns: 20 },
  );
});

it('what is in every file of a layout is compiled once', () => {
  const layout = { ...STANDARD_LAYOUT, name: '只在这里用' };
  const sections: ISectionOptions[] = [{ children: [], footers: { default: new Footer({ children: [] }) } }];
  const compiled = [1, 2].map(() => {
    const file = new Document({ sections });
    const parts = [file.Styles, file.Settings, file.Numbering, file.AppProperties, file.Endnotes.View, file.Footers[0]!.View];
    const made = parts.map((part) => vi.spyOn(part, 'prepForXml'));
    withShell(file, layout, (each) => compiler.compile(each));
    return made.filter(({ mock }) => mock.calls.length > 0).length;
  });
  expect(compiled).toEqual([6, 0]);
});

it('another program that compresses puts the same into the file', () => {
  expect(unzipSync(toDocx(SAMPLE, deflateRawSync))).toEqual(unzipSync(toDocx(SAMPLE)));
});
