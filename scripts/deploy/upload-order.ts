/** Files that are uploaded together, before those of the next step. */
export interface UploadStep {
  what: string;
  files: string[];
}

/** Names that change with what they hold: new ones disturb nobody, old ones are still asked for by pages that are open. */
export const HASHED = /^(?:_astro\/|pagefind\/index\/|search\/(?:texts|leads)\/)/;

/** In their order: whatever a file names stands on the server before the file itself does. */
const STEPS: [what: string, holds: (path: string) => boolean][] = [
  ['一、网址随内容变的文件：新的先到，谁也不碍', (path) => HASHED.test(path)],
  ['二、网页指向的文件：Word、图片、开放数据', (path) => !/\.html$|^(?:pagefind|search)\/|^(?:sw\.js|offline\.json)$/.test(path)],
  ['三、搜索：一次传完，各文件记着属于哪一次生成', (path) => /^(?:pagefind|search)\//.test(path)],
  ['四、网页', (path) => path.endsWith('.html')],
  ['五、离线清单，最后才是 sw.js：它一变，读者就会看到“有新版本”', (path) => path === 'offline.json' || path === 'sw.js'],
];

/**
 * In which order the files of a site are uploaded over those of an earlier build, so that at no moment a page asks for what is not there.
 * @param paths inside dist, compressed copies included
 */
export function uploadOrder(paths: readonly string[]): UploadStep[] {
  const left = new Set(paths);
  const plain = (path: string) => path.replace(/\.(?:gz|br)$/, '');
  return STEPS.map(([what, holds]) => {
    const files = [...left].filter((path) => holds(plain(path))).sort();
    for (const file of files) left.delete(file);
    if (files.includes('sw.js')) files.push(...files.splice(files.indexOf('sw.js'), 1));
    return { what, files };
  });
}
