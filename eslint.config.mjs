import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Which rooms a room may not enter (README, "目录"). One direction: schemas ← lib ← official ← docx ← compose, lib ← {data, search} ← components, layouts ← pages.
const ROOMS = [
  'schemas',
  'lib',
  'browser',
  'checks',
  'data',
  'official',
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
  checks: ['schemas', 'lib'],
  data: ['schemas', 'lib'],
  official: ['schemas', 'lib'],
  docx: ['schemas', 'lib', 'official'],
  cards: ['schemas', 'lib'],
  search: ['schemas', 'lib', 'browser'],
  compose: ['schemas', 'lib', 'browser', 'official', 'docx'],
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
          ...(room === 'official' ? [{ group: ['docx'], message: '版式不依赖 Word 库；写成 Word 是 src/docx 的事。' }] : []),
          { group: ['**/scripts/**'], message: '网站代码不得引用 scripts。' },
        ],
      },
    ],
  },
}));

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
    files: ['src/official/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window'].map((name) => ({ name, message: '版式不碰网页；显示是 src/compose 的事。' })),
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
