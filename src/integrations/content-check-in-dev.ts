import type { ViteDevServer } from 'vite';
import { resolve, sep } from 'node:path';
import { checkContent } from '../checks/check-library.ts';
import { readContentFiles } from '../content/read-files.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { contentFolder, fileIn } from '../settings/content-folder.ts';
import { issueLines } from '../settings/issue-lines.ts';
import type { Issue } from '../settings/issue.ts';

/** What page and server say to each other; the page's side is stale-mark.ts. */
export const ASK = 'content-check:ask';
export const TELL = 'content-check:tell';

/** An editor saves several files at a time. */
const SETTLED_MS = 200;
/** Findings that are written out; the rest is counted. */
const MOST = 20;

/** What the page is told. */
export interface ContentNews {
  /** `file:line 发现…` of each finding. */
  issues: string[];
}

/** What Vite shows over the page, with the place that its button opens in the editor. @param folder the library's folder */
export function overlayOf(issues: readonly Issue[], folder: string) {
  const [first] = issues;
  if (!first) return undefined;
  const all = issueLines(issues);
  const lines = all.slice(0, MOST).map(escapeHtml);
  const more = all.length > MOST ? [`……共${issues.length}处`] : [];
  return {
    // Astro escapes what has not got its mark, and only on the way to all pages; with it, each way shows the same.
    __isEnhancedAstroErrorPayload: true,
    type: 'error' as const,
    err: {
      name: '内容检查',
      title: `内容有${issues.length}处要改，网页可能还是改动以前的`,
      message: [...lines, ...more].join('\n'),
      hint: '改好以后存盘，这一层会自己消失；按 Esc 可以先看网页。',
      stack: '',
      loc: { file: fileIn(folder, first.file), line: first.line, column: 1 },
    },
  };
}

/**
 * Checks the content as it is saved, and tells every open page: an overlay at once, a mark for as long as it lasts.
 * @param report writes the findings to the terminal
 */
export function watchContent(server: ViteDevServer, root: string, report: (line: string) => void): void {
  const folder = contentFolder(root);
  let issues: Issue[] | undefined;
  const news = (): ContentNews => ({ issues: issueLines(issues ?? []) });
  const look = (): void => {
    const isFirst = issues === undefined;
    issues = checkContent(readContentFiles(folder));
    for (const line of news().issues) report(line);
    const overlay = overlayOf(issues, folder);
    server.ws.send(TELL, news());
    // Astro keeps which pages there are and what they show until a content collection changes, and the library is none of its collections.
    for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
    if (overlay) server.ws.send(overlay);
    // Takes the overlay away, and shows what was saved: the pages read the library's folder, of which Vite knows nothing.
    else if (!isFirst) server.ws.send({ type: 'full-reload' });
  };
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(folder) + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED_MS);
  });
  // A page that is opened later asks for what it missed.
  server.ws.on(ASK, (_, client) => {
    const overlay = overlayOf(issues ?? [], folder);
    client.send(TELL, news());
    if (overlay) client.send(overlay);
  });
  look();
}
