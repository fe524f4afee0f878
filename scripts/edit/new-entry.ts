import { stringify } from 'yaml';
import type { Library } from '../../src/content/read-library.ts';
import { draftId } from '../../src/import/draft/draft-id.ts';
import { newPractice } from '../new/new-practice.ts';

/** A new entry to begin with, or what is in the way. */
export type Begun = { path: string; text: string } | { problem: string };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const front = (data: object, body: string) => `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`;

/** What a new entry begins with: the fields that every one has; the form asks for the rest. */
const BEGINNINGS: Record<string, (title: string, day: string, orgType: string) => { ending: 'mdx' | 'yaml'; text: string }> = {
  summaries: (title, day, orgType) => ({
    ending: 'mdx',
    text: front(
      {
        title,
        summary: '待写：一句话概括全文。',
        originalTitle: title,
        file: '待写',
        piece: 1,
        organisation: '未署名',
        orgType,
        region: '未注明',
        period: '未注明',
        script: '简体',
        defects: [],
        revised: day,
        draft: true,
      },
      '## 待写小标题\n\n待写。\n',
    ),
  }),
  laws: (title) => ({
    ending: 'yaml',
    text: stringify({
      title,
      short: title.replace(/^中华人民共和国/, ''),
      aliases: [],
      kind: '法律',
      about: '待写：这部法对工会管什么。',
      provisions: [],
    }),
  }),
};

/** The id that a title suggests; an editor may change it before the first save. */
export const suggestedId = (title: string): string => draftId(title);

/**
 * Begins an entry under an id.
 * @param kind practices, summaries or laws
 * @param day YYYY-MM-DD, the day of revision
 */
export function beginEntry(kind: string, title: string, id: string, library: Library, day: string): Begun {
  if (title.trim().length < 2) return { problem: '标题至少两个字。' };
  if (!ID.test(id) || id.length > 60) return { problem: `编号“${id}”不合用：只用小写字母、数字和连字符，不超过60个，如 gao-wen-wei-wen。` };
  if (kind === 'practices') {
    const made = newPractice(title, library, day);
    if ('problem' in made) return made;
    // The template's own comments are the form's hints already.
    return { path: `content/practices/${id}.mdx`, text: made.text.replace(/^# .*\n/gm, '') };
  }
  const begin = BEGINNINGS[kind];
  if (!begin) return { problem: `这里不能新建“${kind}”。` };
  const { ending, text } = begin(title, day, library.orgTypes?.items[0]?.label ?? '企业工会');
  return { path: `content/${kind}/${id}.${ending}`, text };
}
