import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkStructure } from '../checks/check-library.ts';
import { contentFolder, inContentFolder } from '../settings/content-folder.ts';
import { formatIssue } from '../settings/issue.ts';
import { readContentFiles } from '../content/read-files.ts';

/**
 * Refuses to build from content that is broken.
 * Runs before Astro reads any of it, so that hostile front matter is not expanded first.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const issues = checkStructure(readContentFiles(contentFolder(fileURLToPath(config.root))));
        for (const issue of issues) logger.error(inContentFolder(formatIssue(issue)));
        if (issues.length > 0 && command === 'build')
          throw new Error(`内容有${issues.length}处问题，没有生成网站；改正上面列出的各处后再试。`);
      },
    },
  };
}
