import { outdatedIn } from '../../lib/outdated-names.ts';
import type { Issue } from '../../settings/issue.ts';
import { paperworkTexts } from '../paperwork-texts.ts';
import type { Rule } from './rule.ts';

/** What is pasted into a paper of today names no body, campaign or certificate that is gone. */
export const outdatedWordings: Rule = (library) => {
  const { practices, outdated } = library;
  const wordings = practices.flatMap(({ file, data, yaml }) =>
    data.wordings.map(({ text }, i) => ({ file, line: yaml.lineOf(['wordings', i, 'text']), text })),
  );
  return [...wordings, ...paperworkTexts(library)].flatMap(({ text, ...at }) =>
    outdatedIn(text, outdated?.items ?? []).map(({ written, now, since }): Issue => ({
      ...at,
      rule: 'outdated-name',
      found: `措辞里的旧名“${written}”`,
      expected: `现行的说法：${now}${since ? `（${since}）` : ''}`,
      repair: '换成现行的说法，或改用待填项',
    })),
  );
};
