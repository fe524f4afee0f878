import { newestLast } from '../newest-last.ts';
import type { Rule } from './rule.ts';

/** An alias leads the search straight to one page, so two practices may not both claim it. */
export const aliasOwners: Rule = ({ practices: all }) => {
  const practices = newestLast(all);
  const owners = new Map(practices.map(({ data, file }) => [data.title, file]));
  return practices.flatMap(({ file, data, yaml }) =>
    data.aliases.flatMap((alias, i) => {
      const owner = owners.get(alias);
      owners.set(alias, owner ?? file);
      return owner && owner !== file
        ? [
            {
              file,
              line: yaml.lineOf(['aliases', i]),
              rule: 'alias-owner',
              found: `别名“${alias}”已属于 ${owner}`,
              expected: '只属于一种做法的别名',
              repair: '留给更贴切的那一个，这里换一个说法',
            },
          ]
        : [];
    }),
  );
};
