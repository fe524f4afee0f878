import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Site } from '../schemas/site.ts';
import { CONTENT, contentFolder } from './content-folder.ts';

/** Folders of the project that hold what it is made of, or what it makes for itself. */
const OWN = ['src', 'scripts', 'public', 'node_modules', 'dist'];

const isIn = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/**
 * Why a site must not be put where site.yaml says: the folder is swapped whole, and a zip is written over.
 * @param root the project folder, from which a relative path counts
 * @param content the library's folder
 * @returns what is wrong, in words that follow “publish”; undefined where nothing is
 */
export function placeFault(publish: NonNullable<Site['publish']>, root = process.cwd(), content = contentFolder(root)): string | undefined {
  const said = 'folder' in publish ? publish.folder : publish.zip;
  const to = resolve(root, said);
  if (isIn(root, to)) return `写着“${said}”，那是项目文件夹或它的上一层`;
  // A library of another folder leaves that of the project its place.
  if ([content, resolve(root, CONTENT)].some((folder) => isIn(to, folder) || isIn(folder, to))) return `写着“${said}”，那里是内容`;
  const [first = ''] = relative(root, to).split(sep);
  return isIn(to, root) && (OWN.includes(first) || first.startsWith('.')) ? `写着“${said}”，那里是程序自己的文件` : undefined;
}
