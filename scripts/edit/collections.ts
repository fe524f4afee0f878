import type { z } from 'zod';
import { blankSchema } from '../../src/schemas/blank.ts';
import { categorySchema } from '../../src/schemas/category.ts';
import { formSchema } from '../../src/schemas/form.ts';
import { headingSetSchema } from '../../src/schemas/heading-set.ts';
import { lawSchema } from '../../src/schemas/law.ts';
import { paperSchema } from '../../src/schemas/paper.ts';
import { phraseKindSchema } from '../../src/schemas/phrase.ts';
import { practiceSchema } from '../../src/schemas/practice.ts';
import { summarySchema } from '../../src/schemas/summary.ts';
import { termSchema } from '../../src/schemas/term.ts';

/** A kind of content that the desk edits. */
export interface DeskCollection {
  /** Its folder, or its file without the ending. */
  name: string;
  label: string;
  /** What one of them is called. */
  one: string;
  /** `mdx` and `yaml`: a file an entry; `list`: one file with all of them. */
  kind: 'mdx' | 'yaml' | 'list';
  schema: z.ZodType;
  /** File and name of the schema in src/schemas, where the comments above its fields stand. */
  comments: { file: string; name: string };
  /** Field that names an entry in lists. */
  title: string;
}

const at = (file: string, name: string) => ({ file, name });

export const COLLECTIONS: readonly DeskCollection[] = [
  {
    name: 'practices',
    label: '做法',
    one: '做法',
    kind: 'mdx',
    schema: practiceSchema,
    comments: at('practice', 'practiceSchema'),
    title: 'title',
  },
  {
    name: 'summaries',
    label: '总结',
    one: '总结',
    kind: 'mdx',
    schema: summarySchema,
    comments: at('summary', 'summarySchema'),
    title: 'title',
  },
  { name: 'laws', label: '法律', one: '法律', kind: 'yaml', schema: lawSchema, comments: at('law', 'lawSchema'), title: 'title' },
  { name: 'papers', label: '文种', one: '文种', kind: 'mdx', schema: paperSchema, comments: at('paper', 'paperSchema'), title: 'title' },
  {
    name: 'phrases',
    label: '通用语句',
    one: '一类语句',
    kind: 'yaml',
    schema: phraseKindSchema,
    comments: at('phrase', 'phraseKindSchema'),
    title: 'label',
  },
  { name: 'forms', label: '表格和清单', one: '表格', kind: 'yaml', schema: formSchema, comments: at('form', 'formSchema'), title: 'title' },
  {
    name: 'headings',
    label: '小标题',
    one: '一组小标题',
    kind: 'list',
    schema: headingSetSchema,
    comments: at('heading-set', 'headingSetSchema'),
    title: 'pattern',
  },
  {
    name: 'categories',
    label: '领域',
    one: '领域',
    kind: 'list',
    schema: categorySchema,
    comments: at('category', 'categorySchema'),
    title: 'label',
  },
  { name: 'vocabulary', label: '标签', one: '标签', kind: 'list', schema: termSchema, comments: at('term', 'termSchema'), title: 'label' },
  {
    name: 'blanks',
    label: '待填项',
    one: '待填项',
    kind: 'list',
    schema: blankSchema,
    comments: at('blank', 'blankSchema'),
    title: 'name',
  },
];

/** The collection of a file: no path that leads anywhere else is one of theirs. @param path named below content/ */
export function collectionOf(path: string): DeskCollection | undefined {
  return COLLECTIONS.find(({ name, kind }) =>
    kind === 'list' ? path === `content/${name}.yaml` : new RegExp(`^content/${name}/[a-z0-9]+(?:-[a-z0-9]+)*\\.${kind}$`).test(path),
  );
}
