import { expect, it } from 'vitest';
import { numberedBlocks } from './numbered-blocks.ts';
import { SAMPLE } from './sample-document.ts';

const texts = (numbered: boolean) =>
  numberedBlocks({ ...SAMPLE, numbered }).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

it('writes the numbers of headings out, unless they bear their own', () => {
  expect(texts(true).slice(0, 4)).toEqual(['一、主要工作', '（一）组织建设', '1.摸底普查', '（1）分片包干']);
  expect(texts(false).slice(0, 4)).toEqual(['主要工作', '组织建设', '摸底普查', '分片包干']);
});

it('numbers notes through the document, and only where there are any', () => {
  const { blocks, notes } = numberedBlocks({
    blocks: [
      { kind: 'paragraph', text: '甲', note: '某总结' },
      { kind: 'paragraph', text: '乙' },
      { kind: 'paragraph', text: '丙', note: '某报告' },
    ],
  });
  expect(blocks.map((block) => (block.kind === 'paragraph' ? block.note : undefined))).toEqual([1, undefined, 2]);
  expect(notes).toEqual(['某总结', '某报告']);
});
