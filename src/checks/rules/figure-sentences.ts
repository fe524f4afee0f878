import { figureBlank, figureText } from '../../lib/figure-text.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

/** The same two characters or more twice in a row, in a name of numbers and its unit, or around a blank: 金额【金额】, 工会工会, 人次【人次】人次. */
const REPEATED = /([\p{Script=Han}]{2,})(?:【\1】|\1)/u;

/** What is wrong with a sentence of a figure, in words for an editor. */
function faultsOf(sentence: string, comparison: string, unit: string): string[] {
  const blank = `【${figureBlank(unit)}】`;
  return [
    ...(sentence.split(blank).length === 2 ? [] : [`没有恰好一处${blank}`]),
    ...(/\d/.test(sentence) ? ['写着别单位的数'] : []),
    ...(/[。]$/.test(sentence) ? [] : ['没有句号']),
    ...[sentence, comparison].flatMap((text) => {
      const found = REPEATED.exec(text);
      return found ? [`“${found[0]}”重复`] : [];
    }),
  ];
}

/** Each figure reads as a sentence of one's own paper, its number left open. */
export const figureSentences: Rule = ({ practices, summaries }) => {
  const organisations = new Map(summaries.map(({ id, data }) => [id, data.organisation]));
  return practices.flatMap(({ file, data, yaml }) =>
    data.figures.flatMap((figure, i) => {
      const { sentence, comparison } = figureText(figure, organisations.get(figure.source) ?? '来源');
      return faultsOf(sentence, comparison, figure.unit).map((fault): Issue => ({
        file,
        line: yaml.lineOf(['figures', i, figure.sentence === undefined ? 'label' : 'sentence']),
        rule: 'figure-sentence',
        found: `数字的句子“${sentence}”${fault}`,
        expected: `读得通的一句，数写成【${figureBlank(figure.unit)}】`,
        repair: '改写 sentence；没有这一项的补上',
      }));
    }),
  );
};
