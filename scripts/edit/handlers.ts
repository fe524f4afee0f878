import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { readContentFiles } from '../../src/content/read-files.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import { chinaDay } from '../../src/lib/china-day.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { alone } from '../build/lock.ts';
import { deskConfig } from './config.ts';
import { DeskError, type ContentStore } from './content-store.ts';
import { draftsIn, findingsOn, findingsOnAll } from './findings.ts';
import type { Handler } from './desk-server.ts';
import { markPublishing, unmarkPublishing } from './left-behind.ts';
import { beginEntry, suggestedId } from './new-entry.ts';
import type { Preview } from './preview.ts';
import { commit, putSite, refusedPlace, run } from './publish.ts';
import { bringBack, keepVersion, versionsIn } from './versions.ts';

export interface DeskPlaces {
  /** The project folder, from which paths of site.yaml count. */
  root: string;
  /** Where dated copies are kept. */
  versions: string;
  /** Where the site is built. */
  dist: string;
  /** What the editor is told at the start. */
  news: string[];
}

const text = (given: Record<string, unknown>, key: string): string => {
  const value = given[key];
  if (typeof value !== 'string') throw new DeskError(400, `没有 ${key}。`);
  return value;
};

const today = (): string => chinaDay(new Date());

/** What the page asks for, by name. */
export function deskHandlers(store: ContentStore, { root, versions, dist, news }: DeskPlaces, preview: Preview): Record<string, Handler> {
  const { folder } = store;
  const files = () => readContentFiles(folder);
  let publishing = false;

  async function publish() {
    if (publishing) throw new DeskError(409, '正在发布，等这一次做完。');
    publishing = true;
    try {
      // Another desk may have the same library open: one after the other.
      return await alone(join(versions, 'publishing.lock'), () => undefined, publishAlone);
    } finally {
      publishing = false;
    }
  }

  async function publishAlone() {
    const findings = findingsOnAll(files());
    if (findings.length > 0) return { published: false, findings };
    const { publish: place } = readSettings(folder, process.env).site;
    const refused = refusedPlace(place, root, folder);
    if (refused !== undefined) throw new DeskError(409, `没有发布：${refused}`);
    markPublishing(versions, new Date(), place && 'folder' in place ? resolve(root, place.folder) : undefined);
    try {
      // The preview and the build write to the same folder of Astro's.
      await preview.stop();
      const built = await run(['scripts/build.ts', '--out', dist], { CONTENT_DIR: folder });
      if (!built.ok) throw new DeskError(500, `网站没有生成，发布的还是上一次的内容：\n${built.output.slice(-1500)}`);
      const put = putSite(dist, place, root);
      const version = keepVersion(folder, versions, new Date());
      const committed = commit(folder, `编辑台发布 ${today()}`);
      return { published: true, findings: [], place: put, version, committed, drafts: draftsIn(files()) };
    } finally {
      unmarkPublishing(versions);
    }
  }

  /** The import command, on a copy of the dropped file: the same drafts and reports, and a broken file cannot take the desk down. */
  async function importFile(given: Record<string, unknown>) {
    const name = basename(text(given, 'name').replaceAll('\\', '/'));
    if (name === '' || name.startsWith('.')) throw new DeskError(400, '文件没有名字。');
    const inbox = mkdtempSync(join(tmpdir(), 'desk-'));
    try {
      writeFileSync(join(inbox, name), Buffer.from(text(given, 'base64'), 'base64'));
      const out = join(folder, 'summaries');
      const { output } = await run(['scripts/import.ts', join(inbox, name), '--out', out, '--date', today()], { CONTENT_DIR: folder });
      const drafts = [...output.matchAll(/([a-z0-9-]+)\.mdx/g)].map((match) => match[1] ?? '');
      const reports = [...new Set(drafts)].flatMap((id) => {
        try {
          return [{ id, path: `content/summaries/${id}.mdx`, report: readFileSync(join(out, `${id}.report.md`), 'utf8') }];
        } catch {
          return [];
        }
      });
      if (reports.length === 0) throw new DeskError(422, `没有导入“${name}”：${output.replaceAll(inbox, '').trim()}`);
      return { drafts: reports };
    } finally {
      rmSync(inbox, { recursive: true, force: true });
    }
  }

  return {
    config: () => deskConfig(readLibrary(files()).library, readSettings(folder, process.env).site.name),
    files: () => store.list(),
    // Told once: whoever opens the page first is who started the desk.
    news: () => ({ news: news.splice(0) }),
    overtake: (given) => ({ version: store.overtake(text(given, 'path'), join(versions, 'replaced')) }),
    save: (given) => ({ version: store.save(text(given, 'path'), text(given, 'text'), text(given, 'version')) }),
    remove: (given) => store.remove(text(given, 'path'), text(given, 'version'), join(versions, 'deleted')),
    check: (given) => ({ findings: findingsOn(files(), text(given, 'path')) }),
    'check-all': () => ({ findings: findingsOnAll(files()), drafts: draftsIn(files()) }),
    id: (given) => ({ id: suggestedId(text(given, 'title')) }),
    begin: (given) => {
      const begun = beginEntry(text(given, 'kind'), text(given, 'title').trim(), text(given, 'id'), readLibrary(files()).library, today());
      if ('problem' in begun) throw new DeskError(422, begun.problem);
      store.write(begun.path, begun.text, false);
      return { path: begun.path };
    },
    import: importFile,
    publish,
    preview: async (given) => ({ url: await preview.open(text(given, 'path')) }),
    versions: () => ({ versions: versionsIn(versions) }),
    'bring-back': (given) => {
      bringBack(text(given, 'name'), folder, versions, new Date());
      return {};
    },
  };
}
