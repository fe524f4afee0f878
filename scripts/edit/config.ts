import type { Library } from '../../src/content/read-library.ts';
import { choicesOf } from './choices.ts';
import { COLLECTIONS, type DeskCollection } from './collections.ts';
import { fieldsOf, jsonSchema, type DeskField } from './fields.ts';
import { schemaComments } from './schema-comments.ts';

/** Headings that a practice's text has; a form shows them, the editor writes below them. */
const BODY: DeskField = {
  name: 'body',
  label: '正文',
  // A hint is Markdown.
  hint: '小标题用“## ”；存疑之处写在 `<Doubt>` 和 `</Doubt>` 之间，前后各空一行。',
  widget: 'markdown',
  required: false,
  // The plain text first: what is typed there is written as it is, and the tags of doubts stay whole.
  modes: ['raw', 'rich_text'],
  buttons: ['bold', 'link', 'heading-two', 'bulleted-list', 'numbered-list'],
  editor_components: [],
};

function formOf(collection: DeskCollection, library: Library): DeskField[] {
  const fields = fieldsOf(jsonSchema(collection.schema), schemaComments(collection.comments), { choices: choicesOf(library) });
  return collection.kind === 'mdx' ? [...fields, BODY] : fields;
}

/** Begun by the desk's own 新建, which gives a pinyin id. */
const BEGUN = ['practices', 'summaries', 'laws'];

function collectionConfig(collection: DeskCollection, library: Library): Record<string, unknown> {
  const { name, label, one, kind, title } = collection;
  const fields = formOf(collection, library);
  if (kind === 'list')
    return {
      file: `content/${name}.yaml`,
      name,
      label,
      fields: [
        {
          name: 'items',
          label,
          label_singular: one,
          widget: 'list',
          collapsed: true,
          allow_reorder: true,
          summary: `{{fields.${title}}}`,
          fields,
        },
      ],
    };
  return {
    name,
    label,
    label_singular: one,
    folder: `content/${name}`,
    extension: kind === 'mdx' ? 'mdx' : 'yaml',
    format: kind === 'mdx' ? 'yaml-frontmatter' : 'yaml',
    identifier_field: title,
    ...(BEGUN.includes(name) && kind === 'mdx' ? { summary: `{{fields.${title}}}{{fields.draft | ternary('（草稿）', '')}}` } : {}),
    slug: '{{slug}}',
    // Its own button leads to the desk's 新建 (src/desk/acts.ts).
    create: BEGUN.includes(name),
    delete: BEGUN.includes(name),
    sortable_fields: { fields: [title, ...(kind === 'mdx' ? ['revised'] : [])] },
    editor: { preview: false },
    fields,
  };
}

/** The desk's forms, as Sveltia CMS takes them: from the schemas and from what the library holds now. */
export function deskConfig(library: Library, siteName: string): Record<string, unknown> {
  const files = COLLECTIONS.filter(({ kind }) => kind === 'list');
  return {
    load_config_file: false,
    // Its files come from our own bridge (src/desk/handles.ts).
    backend: { name: 'test-repo' },
    app_title: `${siteName}编辑台`,
    media_folder: 'media',
    editor: { preview: false },
    collections: [
      ...COLLECTIONS.filter(({ kind }) => kind !== 'list').map((collection) => collectionConfig(collection, library)),
      { name: 'lists', label: '词表和清单', files: files.map((collection) => collectionConfig(collection, library)) },
    ],
  };
}
