import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { aboutSchema } from './schemas/about.ts';
import { contentFolder } from './settings/content-folder.ts';

// Only what Astro's MDX renders; all else is read and parsed once by src/content (src/README.md).
export const collections = {
  about: defineCollection({ loader: glob({ base: contentFolder(process.cwd()), pattern: 'about.mdx' }), schema: aboutSchema }),
};
