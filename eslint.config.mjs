import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Which rooms of src a room may enter besides itself (src/README.md, “房间”). One direction: schemas ← settings ← lib ← … ← pages.
const MAY_ENTER = {
  schemas: [],
  settings: ['schemas'],
  lib: ['schemas', 'settings'],
  browser: ['schemas', 'settings', 'lib'],
  content: ['schemas', 'settings', 'lib'],
  checks: ['schemas', 'settings', 'lib', 'content', 'cards'],
  records: ['schemas', 'settings', 'lib'],
  markdown: ['schemas', 'settings', 'lib'],
  'input-methods': ['schemas', 'settings', 'lib'],
  data: ['schemas', 'settings', 'lib', 'content', 'import', 'records'],
  official: ['schemas', 'settings', 'lib'],
  docx: ['schemas', 'settings', 'lib', 'official'],
  cards: ['schemas', 'settings', 'lib'],
  search: ['schemas', 'settings', 'lib', 'browser', 'content'],
  import: ['schemas', 'settings', 'lib'],
  compose: ['schemas', 'settings', 'lib', 'browser', 'official', 'docx', 'import'],
  'import-view': ['schemas', 'settings', 'lib', 'browser', 'import', 'compose'],
  offline: ['settings', 'lib'],
  desk: ['settings', 'lib'],
  integrations: ['schemas', 'settings', 'lib', 'content', 'checks', 'search', 'offline'],
  components: ['schemas', 'settings', 'lib', 'browser', 'search', 'import', 'compose', 'import-view', 'offline', 'styles'],
  layouts: ['schemas', 'settings', 'lib', 'components', 'styles'],
  styles: [],
  pages: ['schemas', 'settings', 'lib', 'data', 'records', 'markdown', 'input-methods', 'docx', 'cards', 'components', 'layouts'],
};

// The same for the wings of src/search; its `fixtures.ts` stands beside them, for their tests.
const SEARCH_WINGS = {
  data: [],
  build: ['data'],
  engine: ['data'],
  query: ['data', 'engine'],
  answer: ['data', 'engine', 'query'],
  view: ['data', 'engine', 'query', 'answer'],
};

// Rooms that run inside Astro: the command line starts without it.
const NEEDS_ASTRO = ['data', 'pages', 'components', 'layouts', 'integrations'];

const src = (room) => `./src/${room}`;

/** A zone for each folder of a table: it may enter those that the table names, and itself. */
const zonesOf = (parent, table) =>
  Object.entries(table).map(([folder, open]) => ({
    target: `./${parent}/${folder}`,
    from: Object.keys(table)
      .filter((other) => other !== folder && !open.includes(other))
      .map((other) => `./${parent}/${other}`),
    message: `${parent}/${folder} 只能引用：${[...open, folder].join('、')}。引用方向见 src/README.md 的“房间”。`,
  }));

/** Static and dynamic imports alike: what a room may not enter is refused wherever the file lies. */
const ZONES = [
  ...zonesOf('src', MAY_ENTER),
  ...zonesOf('src/search', SEARCH_WINGS),
  { target: Object.keys(MAY_ENTER).map(src), from: './scripts', message: '网站代码不得引用 scripts。' },
  {
    target: './scripts',
    from: NEEDS_ASTRO.map(src),
    message: 'scripts 由 Node 直接运行，只引用不依赖 Astro 的房间。',
  },
];

/**
 * Modules by their name, which are no files of ours: refused in `import` and in `import()`.
 * @param more other syntax that the same files may not have: of two settings of a rule the later counts alone
 */
const noModules = (pattern, message, more = []) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex: pattern, message }] }],
  'no-restricted-syntax': ['error', { selector: `ImportExpression[source.value=/${pattern}/]`, message }, ...more],
});

/** A name that Astro keeps for itself never reaches the component as a prop: with `slot` it is put nowhere, and the page is empty. */
const KEPT_BY_ASTRO = '/^(?:slot|(?:set|is|class|client|define|server|transition):.*)$/';
const NO_KEPT_PROPS = [
  {
    selector: `TSInterfaceDeclaration[id.name="Props"] TSPropertySignature:matches([key.name=${KEPT_BY_ASTRO}], [key.value=${KEPT_BY_ASTRO}])`,
    message: '这个名字 Astro 自己要用，组件收不到它，网页会是空的。换一个名字，如 place。',
  },
  {
    selector: 'JSXOpeningElement[name.name=/^[A-Z]/] > JSXAttribute[name.name="slot"]:not([value.type="Literal"])',
    message: 'slot 是插槽的名称，只能直接写出；要传给组件的值换一个名字，如 place。',
  },
  {
    selector: 'JSXOpeningElement[name.name=/^[A-Z]/] > AstroShorthandAttribute[name.name="slot"]',
    message: 'slot 是插槽的名称，只能直接写出；要传给组件的值换一个名字，如 place。',
  },
];
const ONLY_DATA_READS = ['^astro:', '只有 src/data 和 src/pages 可以读取内容集合。'];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist.next-*/',
      'dist.last/',
      '.astro/',
      '.cache/',
      '.*-versions/',
      'node_modules/',
      'src/import/fixtures/',
      '**/*.d.ts',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.mjs', '.astro'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.astro'] })],
    },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: ZONES }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['src/{data,pages}/**', 'src/integrations/**'],
    rules: noModules(...ONLY_DATA_READS),
  },
  { files: ['src/**/*.astro'], ignores: ['src/pages/**'], rules: noModules(...ONLY_DATA_READS, NO_KEPT_PROPS) },
  { files: ['src/pages/**/*.astro'], rules: { 'no-restricted-syntax': ['error', ...NO_KEPT_PROPS] } },
  {
    files: ['src/official/**/*.ts'],
    rules: {
      ...noModules('^(?:astro:|docx$)', '公文版式不碰 Word 库，Word 文件由 src/docx 写。'),
      'no-restricted-globals': ['error', 'document', 'window'],
    },
  },
  {
    files: ['src/import/**/*.ts'],
    ignores: ['**/*.test.ts', '**/fixture-*.ts', 'src/import/import-lists.ts'],
    rules: noModules('^(?:astro:|node:)', '导入的核心也在浏览器里运行：字节进，草稿和消息出；文件由调用者读。'),
  },
  { files: ['**/*.test.ts', '**/*.spec.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' } },
);
