import type { Issue } from '../../settings/issue.ts';
import { STATUTES } from '../statutes.ts';
import type { Rule } from './rule.ts';

/** A statute file agrees with the table of statutes in its edition and number of articles. */
export const lawEditions: Rule = ({ laws }) =>
  laws.flatMap(({ file, data, yaml }): Issue[] => {
    const statute = STATUTES.find(({ title }) => title === data.title);
    if (!statute || data.version === undefined) return [];
    const wrong = (['version', 'articleCount'] as const).filter((field) => data[field] !== statute[field]);
    return wrong.map((field) => ({
      file,
      line: yaml.lineOf([field]),
      rule: 'law-edition',
      found: `${field} 为 ${data[field]}`,
      expected: String(statute[field]),
      repair: '对照公布的文本改正；法律又修改过的，先核对全部条款，再改 src/checks/statutes.ts',
    }));
  });
