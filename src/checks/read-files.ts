import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './library.ts';

/**
 * Reads every .mdx and .yaml file under content/.
 * @param root the project folder
 * @throws where the folder cannot be read
 */
export function readContentFiles(root: string): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|ya?ml)$/.test(entry.name) && !entry.name.startsWith('_'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''), text: readFileSync(file, 'utf8') }));
}
