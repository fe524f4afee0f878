import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { aboutSchema } from './schemas/about.ts';
import { practiceSchema } from './schemas/practice.ts';
import { summarySchema } from './schemas/summary.ts';
import { contentFolder } from './settings/content-folder.ts';

const folder = contentFolder(process.cwd());

// Only what renders Markdown of its own; lists are read by src/data/files.ts, in their order.
// References between entries are checked by src/checks, which names file and line; Astro would only log them.
export const collections = {
  practices: defineCollection({ loader: glob({ base: join(folder, 'practices'), pattern: '[^_]*.mdx' }), schema: practiceSchema }),
  summaries: defineCollection({ loader: glob({ base: join(folder, 'summaries'), pattern: '[^_]*.mdx' }), schema: summarySchema }),
  about: defineCollection({ loader: glob({ base: folder, pattern: 'about.mdx' }), schema: aboutSchema }),
};
