import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { contentFolder } from '../settings/content-folder.ts';
import { SETTINGS } from '../settings/read-settings.ts';

type Accent = typeof SETTINGS.site.accent;

/** `site-accent(light)` in a stylesheet → the library's colour. @throws where the stylesheet asks for a tone that site.yaml does not have */
export function withAccent(css: string, accent: Accent): string {
  return css.replace(/site-accent\((\w+)\)/g, (_, tone: string) => {
    const colour = accent[tone as keyof Accent];
    if (!colour) throw new Error(`样式里的 site-accent(${tone}) 在 site.yaml 的 accent 里没有`);
    return colour;
  });
}

/** Without what is only the editor's: a folder of the machine is nobody else's business. */
const forBrowsers = ({ site: { publish: _publish, ...site }, ...settings }: typeof SETTINGS) => ({ ...settings, site });

/** Gives pages what they cannot read from the library's folder: its settings for scripts, its colour for styles, its word on itself. */
export function librarySettings(): AstroIntegration {
  return {
    name: 'library-settings',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            resolve: { alias: { '#about': join(contentFolder(process.cwd()), 'about.mdx') } },
            define: { LIBRARY_SETTINGS: JSON.stringify(forBrowsers(SETTINGS)) },
            plugins: [
              {
                name: 'site-accent',
                enforce: 'pre',
                transform: (code, id) => (/\/tokens\.css(?:\?|$)/.test(id) ? withAccent(code, SETTINGS.site.accent) : undefined),
              },
            ],
          },
        });
      },
      'astro:build:start': ({ logger }) => {
        if (SETTINGS.site.provisional)
          logger.warn(
            '没有写对外网址（环境变量 SITE_URL，或 site.yaml 的 url），这次生成的网页不带规范链接、二维码和分享卡片。对外发布时写上，如 SITE_URL=https://gh.example.org',
          );
      },
    },
  };
}
