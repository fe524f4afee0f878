import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkStructure } from '../checks/check-library.ts';
import { contentFolder } from '../settings/content-folder.ts';
import { collectGarbage } from '../settings/collect-garbage.ts';
import { SITE } from '../site.ts';
import { issueLines } from '../settings/issue-lines.ts';
import { handOver } from '../content/handed-over.ts';
import { librarySource, type LibrarySource } from '../content/library-source.ts';
import { readContentFiles } from '../content/read-files.ts';
import { readLibrary } from '../content/read-library.ts';
import { forget } from '../content/remember.ts';
import { watchContent } from './content-check-in-dev.ts';

/** @throws where the content is broken, when its faults have been told */
function checkedSource(folder: string, logger: AstroIntegrationLogger): LibrarySource {
  const files = readContentFiles(folder);
  const issues = checkStructure(files);
  for (const line of issueLines(issues)) logger.error(line);
  if (issues.length > 0) throw new Error(`内容有${issues.length}处问题，没有生成网站；改正上面列出的各处后再试。`);
  return librarySource(readLibrary(files).library, { drafts: false, base: SITE.base });
}

/**
 * Refuses to build from content that is broken, and shows its faults over the pages of `npm run dev` as they are saved.
 * What it has read is what the pages and the search index are made of.
 * Runs before Astro reads any of it, so that hostile front matter is not expanded first.
 */
export function contentCheck(): AstroIntegration {
  let root: URL;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, command, logger, injectScript }) => {
        root = config.root;
        if (command === 'dev')
          injectScript('page', `import ${JSON.stringify(fileURLToPath(new URL('src/integrations/stale-mark.ts', root)))};`);
        if (command !== 'build') return;
        const folder = contentFolder(fileURLToPath(root));
        handOver(folder, checkedSource(folder, logger));
        forget();
        // The trees of the check are as large as all the rest of a build, and what follows is the bundler's own memory.
        collectGarbage();
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, fileURLToPath(root), (line) => {
          logger.error(line);
        });
      },
    },
  };
}
