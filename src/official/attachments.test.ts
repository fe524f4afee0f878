import { expect, it } from 'vitest';
import { attachmentLines } from './attachments.ts';

it('sets one attachment after “附件：”, without a number, and what wraps under its name (7.3.4)', () => {
  expect(attachmentLines({ attachments: ['统计表'] })).toEqual([{ text: '附件：统计表', first: 2, under: 5 }]);
});

it('numbers several, the later ones under the first number', () => {
  expect(attachmentLines({ attachments: ['统计表', '名单'] })).toEqual([
    { text: '附件：1.统计表', first: 2, under: 6.5 },
    { text: '2.名单', first: 5, under: 6.5 },
  ]);
});

it('has no line without attachments', () => {
  expect(attachmentLines({})).toEqual([]);
});
