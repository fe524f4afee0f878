import { describe, expect, test } from 'vitest';
import type { PlacedPage, PlacedText } from './page-layout.ts';
import { pageParagraphs } from './page-paragraphs.ts';

const SIZE = 10;
const at = (text: string, x: number, y: number): PlacedText => ({ text, x, y, width: text.length * SIZE, size: SIZE });
/** A page of A4 in points with rows 16 apart. */
const page = (...rows: [text: string, x: number][][]): PlacedPage => ({
  height: 842,
  texts: rows.flatMap((row, index) => row.map(([text, x]) => at(text, x, 200 + index * 16))),
});
const read = (...pages: PlacedPage[]) => pageParagraphs(pages);

describe('columns', () => {
  const [LEFT, RIGHT] = [80, 320];
  test('prose in two columns is read down the left one, then down the right one, and goes on over the break', () => {
    const { lines } = read(
      page(
        [['工会简报', 250]],
        [
          ['今年，工会组织职工开展技能比武，参加职工', LEFT],
          ['补助。', RIGHT],
        ],
        [
          ['八百六十人次，征集合理化建议三百四十六条', LEFT],
          ['　　七月，工会为一线职工发放防暑用品，设立', RIGHT + 20],
        ],
        [
          ['采纳二百一十一条，并为住院职工办理了互助', LEFT],
          ['饮水点十六个，职工反映良好。', RIGHT],
        ],
      ),
    );
    expect(lines.map(({ text }) => text)).toEqual([
      '工会简报',
      '今年，工会组织职工开展技能比武，参加职工八百六十人次，征集合理化建议三百四十六条采纳二百一十一条，并为住院职工办理了互助补助。',
      '七月，工会为一线职工发放防暑用品，设立饮水点十六个，职工反映良好。',
    ]);
  });

  test('cells of a table stay rows', () => {
    const wide = '全年各项帮扶的人数见下表，表中人数以工会登记为准，同一人受助两次的计两次';
    const { lines } = read(
      page(
        [[wide, LEFT]],
        [
          ['帮扶项目', LEFT],
          ['人数', RIGHT],
        ],
        [
          ['节日慰问', LEFT],
          ['74户', RIGHT],
        ],
        [
          ['大病救助和临时困难救助', LEFT],
          ['6人', RIGHT],
        ],
        [
          ['金秋助学', LEFT],
          ['12人', RIGHT],
        ],
      ),
    );
    expect(lines.map(({ text }) => text)).toEqual([
      `${wide}帮扶项目　人数`,
      '节日慰问　74户',
      '大病救助和临时困难救助　6人',
      '金秋助学　12人',
    ]);
  });
});

test('a running head that stands close to the text is known by coming back, and quoted', () => {
  const sheet = (text: string): PlacedPage => ({ height: 842, texts: [at('白沙湾船厂工会', 80, 70), at(text, 80, 84)] });
  const { lines, messages } = read(sheet('今年，工会开展活动。'), sheet('职工反映良好。'));
  expect(lines.map(({ text }) => text).join('')).toBe('今年，工会开展活动。职工反映良好。');
  expect(messages).toMatchObject([{ rule: 'page-margins', before: '白沙湾船厂工会 ／ 白沙湾船厂工会' }]);
});
