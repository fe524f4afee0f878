import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Which rooms a room may not enter (README, "目录"). One direction: schemas ← lib ← {data, docx, search, compose} ← components, layouts ← pages.
const ROOMS = [
  'schemas',
  'lib',
  'browser',
  'content',
  'checks',
  'data',
  'docx',
  'cards',
  'search',
  'compose',
  'offline',
  'integrations',
  'components',
  'layouts',
  'styles',
  'pages',
];
const MAY_ENTER = {
  schemas: [],
  lib: ['schemas'],
  browser: ['schemas', 'lib'],
  content: ['schemas', 'lib'],
  checks: ['schemas', 'lib', 'content'],
  data: ['schemas', 'lib'],
  docx: ['schemas', 'lib'],
  cards: ['schemas', 'lib'],
  search: ['schemas', 'lib', 'browser', 'content'],
  compose: ['schemas', 'lib', 'browser', 'docx'],
  offline: ['lib'],
  integrations: ['schemas', 'lib', 'content', 'checks', 'search', 'offline'],
  components: ['schemas', 'lib', 'browser', 'search', 'compose', 'offline'],
  layouts: ['schemas', 'lib', 'components', 'styles'],
  pages: ['schemas', 'lib', 'data', 'docx', 'cards', 'components', 'layouts'],
};

// The same for the wings of src/search; its `fixtures.ts` stands beside them, for their tests.
const SEARCH_WINGS = {
  words: [],
  data: ['words'],
  build: ['data', 'words'],
  engine: ['data'],
  query: ['data', 'engine', 'words'],
  answer: ['data', 'engine', 'query', 'words'],
  view: ['data', 'engine', 'query', 'answer'],
};

const refuse = (rest, name, up) => ({
  // A wing of src/search may be called as a room is: how far up a path goes tells them apart.
  regex: `^(?:\\.\\./)${up}${rest}/`,
  message: `${name} 不得引用 ${rest}；引用方向见 README 的“目录”。`,
});

const roomPatterns = (room, open, up) => [
  ...ROOMS.filter((other) => other !== room && !open.includes(other)).map((other) => refuse(other, `src/${room}`, up)),
  ...(['data', 'pages'].includes(room) ? [] : [{ group: ['astro:content'], message: '只有 src/data 和 src/pages 可以读取内容集合。' }]),
  { group: ['**/scripts/**'], message: '网站代码不得引用 scripts。' },
];

const direction = [
  ...Object.entries(MAY_ENTER).map(([room, open]) => ({
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns: roomPatterns(room, open, '+') }] },
  })),
  ...Object.entries(SEARCH_WINGS).map(([wing, open]) => ({
    files: [`src/search/${wing}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...roomPatterns('search', MAY_ENTER.search, '{2}'),
            ...Object.keys(SEARCH_WINGS)
              .filter((other) => other !== wing && !open.includes(other))
              .map((other) => refuse(other, `src/search/${wing}`, '')),
          ],
        },
      ],
    },
  })),
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'scripts/import/fixtures/', '**/*.d.ts'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  ...direction,
  {
    files: ['scripts/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/src/{data,pages,components,layouts,integrations}/**', 'astro:*'],
              message: 'scripts 只引用 src 的 schemas、lib 和不依赖 Astro 的房间。',
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.test.ts', '**/*.spec.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' } },
);
