import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { aboutSchema } from './schemas/about.ts';
import { blankSchema } from './schemas/blank.ts';
import { categorySchema } from './schemas/category.ts';
import { chartSchema } from './schemas/chart.ts';
import { practiceSchema } from './schemas/practice.ts';
import { skeletonSchema } from './schemas/skeleton.ts';
import { summarySchema } from './schemas/summary.ts';
import { termSchema } from './schemas/term.ts';
import { contentFolder } from './settings/content-folder.ts';

const folder = contentFolder(process.cwd());

/** A list whose order is the editor's: a collection comes sorted by its ids, so each item carries its place. */
const ordered = (name: string, key = 'id') =>
  file(join(folder, name), {
    parser: (text) => (parse(text) as Record<string, string>[]).map((item, place) => ({ ...item, id: item[key] ?? '', place })),
  });
const placed = { id: z.string(), place: z.int() };

// References between entries are checked by src/checks, which names file and line; Astro would only log them.
export const collections = {
  practices: defineCollection({ loader: glob({ base: join(folder, 'practices'), pattern: '[^_]*.mdx' }), schema: practiceSchema }),
  summaries: defineCollection({ loader: glob({ base: join(folder, 'summaries'), pattern: '[^_]*.mdx' }), schema: summarySchema }),
  about: defineCollection({ loader: glob({ base: folder, pattern: 'about.mdx' }), schema: aboutSchema }),
  categories: defineCollection({ loader: file(join(folder, 'categories.yaml')), schema: categorySchema }),
  charts: defineCollection({ loader: file(join(folder, 'charts.yaml')), schema: chartSchema }),
  // Blanks are known by name; a collection wants an id.
  blanks: defineCollection({ loader: ordered('blanks.yaml', 'name'), schema: blankSchema.extend(placed) }),
  skeletons: defineCollection({ loader: ordered('skeletons.yaml'), schema: skeletonSchema.extend(placed) }),
  terms: defineCollection({ loader: ordered('vocabulary.yaml'), schema: termSchema.extend(placed) }),
};
