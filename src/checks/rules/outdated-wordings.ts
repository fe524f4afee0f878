import { outdatedIn } from '../../lib/outdated-names.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

/** A wording is pasted into a paper of today: it names no body, campaign or certificate that is gone. */
export const outdatedWordings: Rule = ({ practices, outdated }) =>
  practices.flatMap(({ file, data, yaml }) =>
    data.wordings.flatMap(({ text }, i) =>
      outdatedIn(text, outdated?.items ?? []).map(({ written, now, since }): Issue => ({
        file,
        line: yaml.lineOf(['wordings', i, 'text']),
        rule: 'outdated-name',
        found: `措辞里的旧名“${written}”`,
        expected: `现行的说法：${now}${since ? `（${since}）` : ''}`,
        repair: '换成现行的说法，或改用待填项',
      })),
    ),
  );
