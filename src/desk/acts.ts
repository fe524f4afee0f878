import { IMPORT_ENDINGS } from '../lib/import-endings.ts';
import { ask, type Finding } from './bridge.ts';
import { findingList, showFindings } from './findings-view.ts';
import { button, labelled, openPanel, paragraph, tell } from './panel.ts';
import { hashOf, openPath } from './place.ts';

/** Opens an entry that the form does not know yet. */
function openNew(path: string): void {
  location.hash = hashOf(path);
  location.reload();
}

const input = (type = 'text'): HTMLInputElement => Object.assign(document.createElement('input'), { type });

const KINDS: readonly [kind: string, label: string][] = [
  ['practices', '做法'],
  ['summaries', '总结'],
  ['laws', '法律'],
];

function begin(of = 'practices'): void {
  const kind = document.createElement('select');
  for (const [value, label] of KINDS) kind.append(new Option(label, value, false, value === of));
  const title = input();
  const id = input();
  let own = false;
  id.oninput = () => (own = id.value !== '');
  title.oninput = async () => {
    if (own || title.value.trim() === '') return;
    const typed = title.value;
    const suggested = await ask<{ id: string }>('id', { title: typed });
    if (title.value === typed && !own) id.value = suggested.id;
  };
  const start = () =>
    attempt(async () => {
      const { path } = await ask<{ path: string }>('begin', { kind: kind.value, title: title.value, id: id.value });
      openNew(path);
    });
  openPanel(
    '新建',
    labelled('哪一类', kind),
    labelled('标题', title),
    labelled('编号（也是网址，取标题的拼音，可以改；建好以后不改）', id),
    button('建好并打开', start, true),
    paragraph('新建的是草稿：写好、检查通过，把“草稿”关掉，才会发布。'),
  );
  title.focus();
}

interface ImportedDraft {
  id: string;
  path: string;
  report: string;
}

/** The report of an import as a list to work through: its own boxes to tick, the rest as it stands. */
function checklist(report: string): HTMLElement {
  const list = document.createElement('ul');
  for (const line of report.split('\n')) {
    const task = /^- \[ \] (.+)$/.exec(line)?.[1];
    const item = document.createElement('li');
    if (task !== undefined) {
      const label = document.createElement('label');
      label.append(input('checkbox'), ` ${task}`);
      item.append(label);
    } else if (/^- /.test(line)) item.textContent = line.slice(2).replaceAll('\\', '');
    else continue;
    list.append(item);
  }
  return list;
}

const toBase64 = (file: File): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => fail(new Error(`${file.name} 读不出来。`));
    reader.readAsDataURL(file);
  });

async function importFile(file: File): Promise<void> {
  tell(`正在导入 ${file.name}……`);
  const { drafts } = await ask<{ drafts: ImportedDraft[] }>('import', { name: file.name, base64: await toBase64(file) });
  tell(`${file.name}：${drafts.length}篇草稿。`);
  openPanel(
    `导入了${drafts.length}篇`,
    ...drafts.flatMap(({ path, report }) => [
      button(`打开草稿 ${path.replace(/^content\//, '')}`, () => openNew(path), true),
      checklist(report),
    ]),
  );
}

function importSummary(): void {
  const file = Object.assign(input('file'), { accept: IMPORT_ENDINGS.join(',') });
  file.onchange = () => {
    const [chosen] = file.files ?? [];
    if (chosen) attempt(() => importFile(chosen));
  };
  openPanel(
    '导入总结',
    labelled('选一个文件（Word、WPS、PDF、OFD、.odt、.rtf、.txt、.md、网页），或把文件拖到这个页面上', file),
    paragraph('文件只在这台电脑上处理。导入的是草稿，逐条核对、改写以后才能发布。'),
  );
}

/** Holds one entry against the rules, and shows what is wrong beside its fields. */
export async function checkEntry(path: string): Promise<void> {
  const { findings } = await ask<{ findings: Finding[] }>('check', { path });
  showFindings(findings);
  tell(findings.length === 0 ? '已检查这一条，没有问题。' : `这一条有${findings.length}处要改，标在各栏上方。`);
}

async function check(): Promise<void> {
  const path = openPath(location.hash);
  if (path) {
    await checkEntry(path);
    return;
  }
  const { findings, drafts } = await ask<{ findings: Finding[]; drafts: string[] }>('check-all');
  showFindings(findings);
  tell(findings.length === 0 ? '全库检查通过。' : `全库有${findings.length}处要改。`);
  openPanel(
    findings.length === 0 ? '全库检查通过' : `全库有${findings.length}处要改`,
    findingList(findings),
    ...(drafts.length > 0 ? [paragraph(`草稿${drafts.length}篇，不会发布：${drafts.join('、')}。`)] : []),
  );
}

async function preview(): Promise<void> {
  tell('正在打开预览，第一次要等一会儿……');
  const { url } = await ask<{ url: string }>('preview', { path: openPath(location.hash) ?? '' });
  const link = Object.assign(document.createElement('a'), { href: url, textContent: url, target: '_blank', rel: 'noopener' });
  window.open(url, '_blank', 'noopener');
  openPanel('预览', paragraph('这是真的网页，草稿也在里面；显示的是最近一次保存的内容。没有自动打开时，点下面的网址：'), link);
  tell('预览已打开。');
}

interface Published {
  published: boolean;
  findings: Finding[];
  place: string;
  version: string;
  committed: boolean;
  drafts: string[];
}

async function publish(): Promise<void> {
  tell('正在检查、生成和发布，约需一两分钟……');
  const done = await ask<Published>('publish');
  showFindings(done.findings);
  if (!done.published) {
    tell(`没有发布：有${done.findings.length}处要改。`);
    openPanel(`没有发布：先改好${done.findings.length}处`, findingList(done.findings));
    return;
  }
  tell('已发布。');
  openPanel(
    '已发布',
    paragraph(`网站在：${done.place}`),
    paragraph(`这一份内容已留存（${done.version}），以后可以找回。${done.committed ? '版本库里也记了一笔。' : ''}`),
    ...(done.drafts.length > 0 ? [paragraph(`草稿没有发布：${done.drafts.join('、')}。`)] : []),
  );
}

async function versions(): Promise<void> {
  const kept = (await ask<{ versions: string[] }>('versions')).versions;
  const rows = kept.map((name) => {
    const bring = () => {
      if (!window.confirm(`把全库换回 ${name} 的内容？现在的内容会先另存一份。`)) return;
      attempt(async () => {
        await ask('bring-back', { name });
        location.reload();
      });
    };
    const row = paragraph(`${name.replace('T', ' ').replace(/-(\d\d)-(\d\d)$/, ':$1:$2')} `);
    row.append(button('换回这一份', bring));
    return row;
  });
  openPanel('找回以前的内容', ...(rows.length > 0 ? rows : [paragraph('还没有留存的内容：每次发布时留一份。')]));
}

const ACTS: Record<string, () => void | Promise<void>> = { begin: () => begin(), import: importSummary, check, preview, publish, versions };

/** Does something that may fail, and says so where the editor looks. */
export function attempt(work: () => void | Promise<void>): void {
  Promise.resolve()
    .then(work)
    .catch((error: unknown) => {
      const words = error instanceof Error ? error.message : String(error);
      tell('没有做成，见右边。');
      openPanel('没有做成', ...words.split('\n').map(paragraph));
    });
}

/** One at a time: a button waits until its work is done. */
export function startBar(bar: HTMLElement): void {
  for (const control of bar.querySelectorAll<HTMLButtonElement>('[data-act]'))
    control.onclick = () => {
      control.disabled = true;
      attempt(async () => {
        try {
          await ACTS[control.dataset['act'] as string]?.();
        } finally {
          control.disabled = false;
        }
      });
    };
  // The form's own 新建 would name an entry by chance: ids are pinyin, and shown before anything is written.
  window.addEventListener('hashchange', () => {
    const kind = /^#\/collections\/([a-z]+)\/new/.exec(location.hash)?.[1];
    if (!kind) return;
    location.replace(`#/collections/${kind}`);
    begin(kind);
  });
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    attempt(() => importFile(file));
  });
}
