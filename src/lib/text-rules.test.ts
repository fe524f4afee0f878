import { describe, expect, it } from 'vitest';
import { findText, maskQuotations, TEXT_RULES } from './text-rules.ts';

const faults = (text: string) =>
  TEXT_RULES.flatMap((rule) =>
    findText(rule, rule.skipsQuotations ? maskQuotations(text) : text).map(({ match, index }) => {
      expect(text.slice(index, index + match.length)).toBe(match);
      return rule.rule;
    }),
  );

/** Mends what can be mended, from the end on. */
function mended(text: string): string {
  const edits = TEXT_RULES.flatMap((rule) => findText(rule, text).map(({ index, match }) => ({ index, match, fix: rule.fix }))).sort(
    (a, b) => b.index - a.index,
  );
  return edits.reduce(
    (now, { index, match, fix }) => (fix ? now.slice(0, index) + fix(match, now.slice(0, index)) + now.slice(index + match.length) : now),
    text,
  );
}

describe('the rules of punctuation and numerals', () => {
  it.each([
    ['办好食堂等（五小）.', 'half-width-stop'],
    ['共有职工１２人', 'full-width-letter'],
    ['2026年01月05日印发', 'padded-date'],
    ['2026年1月05日印发', 'padded-date'],
    ['工作完成。。', 'doubled-punctuation'],
    ['工作，，完成', 'doubled-punctuation'],
    ['工作完成，。', 'doubled-punctuation'],
    ['米、面、油...', 'ellipsis'],
    ['米、面、油…', 'ellipsis'],
    ['约100人左右参加', 'doubled-estimate'],
    ['近300余人参加', 'doubled-estimate'],
    ['大约2万多人参加', 'doubled-estimate'],
    ['300余人左右参加', 'doubled-estimate'],
    ['职工的的诉求', 'doubled-word'],
    ['工会和和企业', 'doubled-word'],
    ['每年120~150人', 'number-range'],
    ['由工会筹款,发放', 'half-width-punctuation'],
    ['学习《工会法》、《劳动法》', 'book-title-comma'],
    ['（一）、筹款', 'heading-number'],
    ['筹款 12次', 'space-in-text'],
  ])('finds what is wrong in “%s”', (text, rule) => {
    expect(faults(text)).toContain(rule);
  });

  it.each([
    '目的的达成、有的的确如此，真的的士司机。',
    '2026年10月20日、12月5日印发，1.5倍、3.2万元。',
    '约100人参加，300余人报名，近300人到场，100人左右。',
    '米、面、油……等，120～150人，98.5%，比例1:2。',
    '原文“约100人左右”有误。',
    '登录 https://a.example/b.html 查看。',
    '为了了解情况，对对方的意见作了答复。',
    '1.摸底普查。2.分片包干。',
  ])('finds nothing in “%s”', (text) => {
    expect(faults(text).filter((rule) => rule !== 'space-in-text')).toEqual([]);
  });

  it.each([
    ['共有职工１２人，２０２６年０１月０５日', '共有职工12人，2026年01月05日'],
    ['2026年01月05日', '2026年1月5日'],
    ['每年120~150人', '每年120～150人'],
    ['办好（五小）.', '办好（五小）。'],
  ])('mends “%s”', (text, right) => {
    expect(mended(text)).toBe(right);
  });

  it('looks behind nowhere, which Chrome before 62 and Safari before 16.4 refuse', () => {
    for (const { patterns } of TEXT_RULES) for (const { source } of patterns) expect(source).not.toMatch(/\(\?<[=!]/);
  });
});
