import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

/** A statute's file agrees with the list of editions in its version and number of articles. */
export const lawEditions: Rule = ({ laws, editions }) =>
  laws.flatMap(({ file, data, yaml }): Issue[] => {
    const edition = editions?.items.find(({ title }) => title === data.title);
    if (!edition || data.version === undefined) return [];
    const wrong = (['version', 'articleCount'] as const).filter((field) => data[field] !== edition[field]);
    return wrong.map((field) => ({
      file,
      line: yaml.lineOf([field]),
      rule: 'law-edition',
      found: `${field} 为 ${data[field]}`,
      expected: `${edition[field]}，与 content/editions.yaml 里的一致`,
      repair: '对照公布的文本改正；法律又修改过的，先核对全部条款，两处一起改',
    }));
  });
