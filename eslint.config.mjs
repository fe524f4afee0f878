import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Which rooms a room may not enter (README, "目录"). One direction: schemas ← lib ← {data, docx, search, compose} ← components, layouts ← pages.
const ROOMS = [
  'schemas',
  'lib',
  'browser',
  'checks',
  'data',
  'docx',
  'cards',
  'search',
  'import',
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
  checks: ['schemas', 'lib'],
  data: ['schemas', 'lib'],
  docx: ['schemas', 'lib'],
  cards: ['schemas', 'lib'],
  search: ['schemas', 'lib', 'browser'],
  import: ['schemas', 'lib'],
  compose: ['schemas', 'lib', 'browser', 'docx'],
  offline: ['lib'],
  integrations: ['schemas', 'lib', 'checks', 'search', 'offline'],
  components: ['schemas', 'lib', 'browser', 'search', 'compose', 'offline'],
  layouts: ['schemas', 'lib', 'components', 'styles'],
  pages: ['schemas', 'lib', 'data', 'docx', 'cards', 'components', 'layouts'],
};

const direction = Object.entries(MAY_ENTER).map(([room, open]) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...ROOMS.filter((other) => other !== room && !open.includes(other)).map((other) => ({
            group: [`**/${other}/**`],
            message: `src/${room} 不得引用 src/${other}；引用方向见 README 的“目录”。`,
          })),
          ...(['data', 'pages'].includes(room)
            ? []
            : [{ group: ['astro:content'], message: '只有 src/data 和 src/pages 可以读取内容集合。' }]),
          { group: ['**/scripts/**'], message: '网站代码不得引用 scripts。' },
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'src/import/fixtures/', '**/*.d.ts'] },
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
  // The importer also runs in a browser: bytes, rules and the parser of pages are handed in. Its tests and fixture-*.ts run in Node.
  {
    files: ['src/import/**/*.ts'],
    ignores: ['**/*.test.ts', '**/fixture-*.ts', 'src/import/library-parsers.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:node:|linkedom$)',
              message: 'src/import 也在浏览器里运行：文件、规则和网页解析器由调用者（如 scripts/import）交进来。',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['Buffer', 'process', 'global', '__dirname', 'require'].map((name) => ({
          name,
          message: 'src/import 也在浏览器里运行，没有 Node 的全局对象。',
        })),
      ],
    },
  },
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
