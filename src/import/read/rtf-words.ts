/** Text that is left out of the lines and told to the editor. */
export type Quoted = 'margins' | 'comments' | 'deleted' | 'hidden' | 'title' | 'notes';
/** Where text goes: into the body, into its automatic number, into a group that is quoted, or nowhere. */
export type Destination = 'body' | 'number' | 'skip' | 'fonts' | 'styles' | Quoted;

const all = (to: Destination, words: string): Record<string, Destination> => Object.fromEntries(words.split(' ').map((word) => [word, to]));

/** Control words that open a destination. */
export const DESTINATIONS: Record<string, Destination> = {
  ...all('margins', 'header headerl headerr headerf footer footerl footerr footerf'),
  ...all('skip', 'pict object fldinst colortbl themedata datastore latentstyles listtable listoverridetable nonshppict xe tc'),
  // What a shape is like, and what a program that knows no shapes shows in its place: its text stands there once more.
  ...all('skip', 'sp sn sv shprslt'),
  ...all('skip', 'filetbl revtbl generator ftnsep ftnsepc aftnsep aftnsepc author operator company creatim revtim subject keywords'),
  ...all('number', 'listtext pntext'),
  fonttbl: 'fonts',
  stylesheet: 'styles',
  annotation: 'comments',
  footnote: 'notes',
  title: 'title',
};

/** Groups marked \* (“may be passed over”) that hold text of the document all the same. */
export const KEPT = new Set(['shptxt', 'shpinst', 'shp', 'shppict', 'pntext', 'listtext', 'annotation', 'footnote']);

/** Control words that are a character. */
export const SIGNS: Record<string, string> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** What the editor is told about text that is left out. */
export const TOLD: Record<Exclude<Quoted, 'title'>, string> = {
  margins: '页眉、页脚没有导入。',
  comments: '批注没有导入。',
  deleted: '修订删去的文字，按接受处理，没有收进草稿',
  hidden: '隐藏的文字，没有收进草稿',
  notes: '没有写完的脚注，没有收进草稿',
};
