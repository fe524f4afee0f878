import './desk.css';
import { attempt, checkEntry, startBar } from './acts.ts';
import { ask, type OpenFile } from './bridge.ts';
import { LibraryFiles, storageRoot } from './handles.ts';
import { closePanel, openPanel, paragraph, tell } from './panel.ts';

/** Sveltia CMS speaks the browser's language; the desk speaks Chinese whatever that is. */
for (const [name, value] of [
  ['language', 'zh-CN'],
  ['languages', ['zh-CN']],
] as const)
  Object.defineProperty(navigator, name, { get: () => value, configurable: true });

const PREFERENCES = 'sveltia-cms.prefs';

async function start(): Promise<void> {
  tell('正在读内容……');
  const [config, files] = await Promise.all([ask<Record<string, unknown>>('config'), ask<OpenFile[]>('files')]);
  const library = new LibraryFiles(files, {
    saved: (path) => attempt(() => checkEntry(path)),
    failed: (error) => {
      tell('没有保存，见右边。');
      openPanel('没有保存', paragraph(error.message));
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
}

startBar(document.querySelector('.desk-bar') as HTMLElement);
(document.querySelector('.desk-close') as HTMLElement).onclick = closePanel;
attempt(start);
