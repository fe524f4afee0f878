import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureImporter, FIXTURES, fixtureInput } from '../import/fixture-importer.ts';
import type { ImportedPiece } from '../import/import-file.ts';
import { changeText, compareYears, yearOf } from './compare-years.ts';
import { personalOf } from './personal.ts';
import { changesOf, maskText, NOTHING_DECIDED, review } from './review.ts';

function imported(text: string, file = 'a.txt'): ImportedPiece {
  const { value, messages } = fixtureImporter(new TextEncoder().encode(text), file);
  const [piece] = value;
  if (!piece) throw new Error('nothing imported');
  return { ...piece, messages: [...messages, ...piece.messages] };
}
const textOf = (piece: ImportedPiece, undone: number[] = [], masked: string[] = []): string =>
  review(piece, { ...NOTHING_DECIDED, undone: new Set(undone), masked: new Set(masked) })
    .map(({ block }) => (block.kind === 'table' ? block.rows.flat().join() : block.text))
    .join('\n');

const PAPER = `公司工会2024年工作总结
来源：网络　作者：佚名
今年，公司工会开展活动，慰问职工240户，职工反映良好，各项工作取得新的进展。
申请人：王小明，电话13912345678。`;

describe('review', () => {
  test('without decisions it is what was imported', () => {
    for (const name of FIXTURES) {
      const { bytes, file } = fixtureInput(name);
      for (const piece of fixtureImporter(bytes, file).value)
        expect(review(piece, NOTHING_DECIDED).map(({ block }) => block)).toEqual(piece.blocks);
    }
  });

  test('a deletion that is taken back stands where it stood', () => {
    const piece = imported(PAPER);
    const change = changesOf(piece).find(({ message }) => message.before?.includes('佚名'));
    expect(textOf(piece)).not.toContain('佚名');
    expect(textOf(piece, [change?.id ?? -1])).toMatch(/来源：网络[\s\S]*今年，公司工会/);
  });

  test('any set of changes can be taken back; what each took out or put in is undone', () => {
    for (const name of FIXTURES) {
      const { bytes, file } = fixtureInput(name);
      for (const piece of fixtureImporter(bytes, file).value) {
        const reversible = changesOf(piece).filter((change) => change.reversible);
        if (reversible.length === 0) continue;
        fc.assert(
          fc.property(fc.subarray(reversible), (some) => {
            const text = textOf(
              piece,
              some.map(({ id }) => id),
            );
            for (const { message } of some) if (message.kind === 'drop') expect(text).toContain(message.before);
          }),
          { numRuns: 5 },
        );
        const [repair] = reversible.filter(({ message }) => message.kind === 'repair');
        if (repair) expect(textOf(piece, [repair.id])).toContain(repair.message.before);
      }
    }
  });

  test('levels can be changed', () => {
    const piece = imported(PAPER);
    const last = `b${piece.blocks.length - 1}`;
    const changed = review(piece, { ...NOTHING_DECIDED, levels: new Map([[last, 3]]) });
    expect(changed[changed.length - 1]?.block).toMatchObject({ kind: 'heading', level: 3 });
  });

  test('names and numbers are found and masked', () => {
    const piece = imported(PAPER);
    const found = personalOf(piece).map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(['王小明', '13912345678']));
    expect(textOf(piece, [], found)).toContain('申请人：某某，电话（号码略）。');
    expect(maskText('王小明和王小', new Set(['王小', '王小明']))).toBe('某某和某某');
  });
});

describe('two years side by side', () => {
  const earlier = imported('公司工会2024年工作总结\n2024年，工会慰问困难职工57户，举办劳动竞赛6场，发放慰问金8万元，职工反映良好。');
  const later = imported(
    '公司工会2025年工作总结\n2025年，工会慰问困难职工60户，举办劳动竞赛【场次，去年：6场】场，开展培训9期，职工反映良好。',
  );
  const rows = compareYears(earlier, later).map((pair) => [pair.earlier?.asWritten, pair.later?.asWritten, changeText(pair)]);

  test('figures of the same thing meet, the others are told', () => {
    expect([yearOf(earlier), yearOf(later)]).toEqual(['2024', '2025']);
    expect(rows).toContainEqual(['57户', '60户', '增加3（5%）']);
    expect(rows).toContainEqual(['6场', undefined, '还没填']);
    expect(rows).toContainEqual(['8万元', undefined, '今年没写']);
    expect(rows).toContainEqual([undefined, '9期', '去年没有']);
  });

  test('the blank itself is no figure of this year', () => {
    expect(rows.filter(([, value]) => value === '6场')).toEqual([]);
  });
});
