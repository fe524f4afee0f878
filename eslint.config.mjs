import { builtinModules } from 'node:module';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Which rooms of src a room may enter besides itself (src/README.md, “房间”). One direction: schemas ← settings ← lib ← … ← pages.
export const MAY_ENTER = {
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

/** Libraries made up for tests, what reads them, and browser tests: nothing that a build, a command or a visitor runs may stand on them. */
const FIXTURES = [
  'src/e2e/**',
  'src/fixtures/**',
  'src/*/fixtures/**',
  'src/*/fixtures.ts',
  'src/*/fixture-*.ts',
  'scripts/fixture-sites/**',
];
const USE_FIXTURES = [
  ...FIXTURES,
  '**/*.{test,spec}.ts',
  'scripts/fixture-sites.ts',
  'scripts/mcp/fixture-site.ts',
  'scripts/{bench,engines}*.ts',
  'scripts/{bench-*,engines}/**',
];
const NO_FIXTURES = {
  target: ['./src', './scripts'],
  from: FIXTURES.map((glob) => `./${glob}`),
  message: '测试用的库和浏览器测试只给测试用，网站和命令不得引用。',
};

// `\x2F` is a slash: a selector ends its pattern at the first one that it sees.
const NODE_MODULES = `^(?:node:|(?:${builtinModules.filter((name) => !/^_|[/]/.test(name)).join('|')})(?:\\x2F|$))`;
const NODE_GLOBALS = Object.keys(globals.node).filter((name) => !(name in globals.browser));

// Rooms that a browser runs as well: their files are bytes and text that someone hands to them.
const WITHOUT_NODE = [
  'src/{schemas,lib,checks,official,browser,compose,import-view,offline,desk,components,layouts}/**/*.ts',
  `src/search/{${Object.keys(SEARCH_WINGS)
    .filter((wing) => wing !== 'build')
    .join(',')}}/**/*.ts`,
];
const IMPORT_CORE = ['src/import/**/*.ts'];

const COMPUTED = 'import() 里只写引号里的路径：算出来的，引用方向查不到。';

/** Ways around the table of rooms: addresses that no rule can look at. */
const IN_SIGHT = [
  { selector: 'ImportExpression:not([source.type="Literal"])', message: COMPUTED },
  {
    selector:
      'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"]:not([arguments.0.value=/^(?!.*[.]{2})(?:[.]\\x2F)?\\w/])',
    message: '地址不得走出自己的文件夹：别的房间用 import 引用，引用方向才查得到。要起的线程在自己的房间里放一个文件。',
  },
  {
    selector: 'CallExpression[callee.object.type="MetaProperty"][callee.property.name=/^(?:glob|resolve)$/]',
    message: 'import.meta.glob 和 import.meta.resolve 绕过引用方向，用 import。',
  },
];

const ONLY_DATA_READS = ['^astro:', '只有 src/data 和 src/pages 可以读取内容集合。'];
const NO_WORD = ['^docx$', '公文版式不碰 Word 库，Word 文件由 src/docx 写。'];
const IMPORT_IN_BROWSER = [NODE_MODULES, '导入的核心也在浏览器里运行：字节进，草稿和消息出；文件由调用者读。'];
const ROOM_IN_BROWSER = [NODE_MODULES, '这个房间也在浏览器里运行，没有 Node；文件由调用者读。'];

/** Benchmarks load one module twice, changed: its address is a constant that they compute. */
const IN_SIGHT_OF_SCRIPTS = [{ selector: 'ImportExpression:not([source.type=/^(?:Literal|Identifier)$/])', message: COMPUTED }];

/**
 * Modules by their name, which are no files of ours: refused in `import` and in `import()`.
 * @param more other syntax that the same files may not have: of two settings of a rule the later counts alone
 */
const noModules = (refused, more = IN_SIGHT) => ({
  'no-restricted-imports': ['error', { patterns: refused.map(([regex, message]) => ({ regex, message })) }],
  'no-restricted-syntax': [
    'error',
    ...refused.map(([regex, message]) => ({ selector: `ImportExpression[source.value=/${regex}/]`, message })),
    ...more,
  ],
});

/** What Node alone has, also by way of `globalThis`, and what else a room may not ask for. */
const noGlobals = (message, more = []) => ({
  'no-restricted-globals': ['error', { globals: [...NODE_GLOBALS, ...more].map((name) => ({ name, message })), checkGlobalObject: true }],
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
    files: ['{src,scripts}/**/*.{ts,astro}'],
    ignores: USE_FIXTURES,
    rules: { 'import-x/no-restricted-paths': ['error', { zones: [...ZONES, NO_FIXTURES] }] },
  },
  { files: ['src/**/*.ts'], rules: noModules([ONLY_DATA_READS]) },
  { files: ['src/{data,pages,integrations}/**/*.ts'], rules: noModules([]) },
  { files: ['src/**/*.astro'], rules: noModules([ONLY_DATA_READS], [...IN_SIGHT, ...NO_KEPT_PROPS]) },
  { files: ['src/pages/**/*.astro'], rules: noModules([], [...IN_SIGHT, ...NO_KEPT_PROPS]) },
  {
    files: WITHOUT_NODE,
    ignores: USE_FIXTURES,
    rules: { ...noModules([ONLY_DATA_READS, ROOM_IN_BROWSER]), ...noGlobals(ROOM_IN_BROWSER[1]) },
  },
  {
    files: ['src/lib/**/*.ts'],
    ignores: USE_FIXTURES,
    rules: noGlobals('src/lib 是纯函数，不碰文件、网络。', ['fetch', 'XMLHttpRequest']),
  },
  {
    files: ['src/official/**/*.ts'],
    ignores: USE_FIXTURES,
    rules: {
      ...noModules([ONLY_DATA_READS, NO_WORD, ROOM_IN_BROWSER]),
      ...noGlobals('公文版式是纯函数，不碰网页和文件。', ['document', 'window']),
    },
  },
  {
    files: IMPORT_CORE,
    ignores: [...USE_FIXTURES, 'src/import/import-lists.ts'],
    rules: { ...noModules([ONLY_DATA_READS, IMPORT_IN_BROWSER]), ...noGlobals(IMPORT_IN_BROWSER[1]) },
  },
  { files: ['scripts/**/*.ts'], rules: noModules([ONLY_DATA_READS], IN_SIGHT_OF_SCRIPTS) },
  { files: ['**/*.test.ts', '**/*.spec.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' } },
);
