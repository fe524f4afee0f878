import type { Issue } from '../../settings/issue.ts';
import { newestLast } from '../newest-last.ts';
import type { Rule } from './rule.ts';

const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * How people ask belongs to one practice, in their own words: a line that names the title or an alias adds nothing
 * to the search, and a line that two practices claim leads to neither.
 */
export const asks: Rule = ({ practices }) => {
  const owners = new Map<string, string>();
  return newestLast(practices).flatMap(({ file, data, yaml }) =>
    data.asks.flatMap((line, i): Issue[] => {
      const at = { file, line: yaml.lineOf(['asks', i]) };
      const words = plain(line);
      const owner = owners.get(words);
      owners.set(words, owner ?? file);
      const named = [data.title, ...data.aliases].find((name) => name.length > 1 && line.includes(name));
      return [
        ...(owner !== undefined && owner !== file
          ? [
              {
                ...at,
                rule: 'ask-owner',
                found: `“${line}”已经写在 ${owner}`,
                expected: '只属于一种做法的问法',
                repair: '留给更贴切的那一个，这里换一个说法',
              },
            ]
          : []),
        ...(named !== undefined
          ? [
              {
                ...at,
                rule: 'ask-names',
                found: `“${line}”里有名称“${named}”`,
                expected: '不用标题和别名的说法',
                repair: '用职工自己的话再说一遍，或删去它',
              },
            ]
          : []),
      ];
    }),
  );
};
