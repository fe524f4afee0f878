import './desk.css';
import { attempt, checkEntry, startBar } from './acts.ts';
import { ask, BridgeError, type OpenFile } from './bridge.ts';
import { LibraryFiles, storageRoot } from './handles.ts';
import { button, closePanel, openPanel, paragraph, tell } from './panel.ts';

/** Sveltia CMS speaks the browser's language; the desk speaks Chinese whatever that is. */
for (const [name, value] of [
  ['language', 'zh-CN'],
  ['languages', ['zh-CN']],
] as const)
  Object.defineProperty(navigator, name, { get: () => value, configurable: true });

/** Somebody else was faster. */
const CONFLICT = 409;

/** Why a file was not saved, and what an editor can do about it now. */
function notSaved(library: LibraryFiles, path: string, error: Error): HTMLElement[] {
  const said = error.message.split('\n').map(paragraph);
  if (!(error instanceof BridgeError) || error.status !== CONFLICT) return said;
  const overtake = () =>
    attempt(async () => {
      await library.overtake(path);
      tell('对方的一份已经留存。');
      openPanel(
        '现在可以保存',
        paragraph('对方的一份已经留存（在内容旁边的 versions 文件夹里的 replaced）。再点一次“保存”，就按您写的保存。'),
      );
    });
  return [
    ...said,
    button('用我写的，对方的一份另外留存', overtake, true),
    paragraph('或者：把您改的文字复制出来，刷新本页，在对方写的上面再改。'),
  ];
}

const PREFERENCES = 'sveltia-cms.prefs';

async function start(): Promise<void> {
  tell('正在读内容……');
  const [config, files] = await Promise.all([ask<Record<string, unknown>>('config'), ask<OpenFile[]>('files')]);
  const library = new LibraryFiles(files, {
    saved: (path) => attempt(() => checkEntry(path)),
    failed: (path, error) => {
      tell('没有保存，见右边。');
      openPanel('没有保存', ...notSaved(library, path, error));
    },
  });
  Object.defineProperty(navigator.storage, 'getDirectory', { value: () => Promise.resolve(storageRoot(library)), configurable: true });
  // Nobody signs in: the desk is for whoever sits at this machine.
  localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
  // An entry stays open when it is saved: what the rules find stands beside its fields.
  if (localStorage.getItem(PREFERENCES) === null) localStorage.setItem(PREFERENCES, JSON.stringify({ closeOnSave: false }));
  const { default: CMS } = await import('@sveltia/cms');
  await CMS.init({ config } as unknown as Parameters<typeof CMS.init>[0]);
  tell(`${files.length}个文件。`);
  const { news } = await ask<{ news: string[] }>('news');
  if (news.length > 0) openPanel('上次没有正常关掉', ...news.map(paragraph));
}

startBar(document.querySelector('.desk-bar') as HTMLElement);
(document.querySelector('.desk-close') as HTMLElement).onclick = closePanel;
attempt(start);
