import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { aboutSchema } from './schemas/about.ts';
import { blankSchema, type Blank } from './schemas/blank.ts';
import { categorySchema } from './schemas/category.ts';
import { chartSchema } from './schemas/chart.ts';
import { practiceSchema } from './schemas/practice.ts';
import { skeletonSchema } from './schemas/skeleton.ts';
import { summarySchema } from './schemas/summary.ts';
import { termSchema } from './schemas/term.ts';
import { contentFolder } from './settings/content-folder.ts';

const folder = contentFolder(process.cwd());

// References between entries are checked by src/checks, which names file and line; Astro would only log them.
export const collections = {
  practices: defineCollection({ loader: glob({ base: join(folder, 'practices'), pattern: '[^_]*.mdx' }), schema: practiceSchema }),
  summaries: defineCollection({ loader: glob({ base: join(folder, 'summaries'), pattern: '[^_]*.mdx' }), schema: summarySchema }),
  about: defineCollection({ loader: glob({ base: folder, pattern: 'about.mdx' }), schema: aboutSchema }),
  categories: defineCollection({ loader: file(join(folder, 'categories.yaml')), schema: categorySchema }),
  charts: defineCollection({ loader: file(join(folder, 'charts.yaml')), schema: chartSchema }),
  // Blanks are known by name; a collection wants an id.
  blanks: defineCollection({
    loader: file(join(folder, 'blanks.yaml'), {
      parser: (text) => (parse(text) as Blank[]).map((blank) => ({ ...blank, id: blank.name })),
    }),
    schema: blankSchema.extend({ id: z.string() }),
  }),
  skeletons: defineCollection({ loader: file(join(folder, 'skeletons.yaml')), schema: skeletonSchema }),
  terms: defineCollection({ loader: file(join(folder, 'vocabulary.yaml')), schema: termSchema }),
};
