import { composeUrl } from '../../lib/urls.ts';
import { copyText } from '../../browser/copy-text.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { refill } from '../../browser/elements.ts';
import type { Composer } from './composer-context.ts';
import { keepInAddress } from './draft-in-address.ts';
import { fragmentOf } from './fragment-of.ts';

// Links and codes bring two small libraries along, fetched on first use.
const coding = () => import('../draft-link.ts');

const address = (fragment: string) => `${location.origin}${composeUrl()}#${fragment}`;

/** Takes in the draft that a text brings, if it may bring one. @returns whether there is one */
async function takeFrom(composer: Composer, text: string): Promise<boolean> {
  if (!/[dep](?:=|%3D)/i.test(text)) return false;
  const { takeIncoming } = await import('./take-incoming.ts');
  return takeIncoming(composer, text);
}

/** Links that together carry the draft, none longer than asked for. */
async function linksOf(composer: Composer, longest: number): Promise<string[]> {
  const { cutFragment } = await import('../link-parts.ts');
  return cutFragment(await fragmentOf(composer), longest - address('').length).map(address);
}

async function tooMany(composer: Composer, links: readonly string[]): Promise<boolean> {
  const { MOST_PARTS } = await import('../link-parts.ts');
  if (links.length <= MOST_PARTS) return false;
  composer.say(`草稿太长，要分成${links.length}份。请保存成草稿文件再发。`);
  return true;
}

async function copyLinks(composer: Composer): Promise<void> {
  const { LONGEST_LINK } = await coding();
  const links = await linksOf(composer, LONGEST_LINK);
  if (await tooMany(composer, links)) return;
  const box = composer.need<HTMLTextAreaElement>('[data-link]');
  box.hidden = false;
  box.value = links.join('\n');
  const html = links.map((link) => `<p>${escapeHtml(link)}</p>`).join('');
  const copied = copyText({ text: box.value, html });
  if (!copied) box.select();
  const what =
    links.length === 1
      ? '打开它的人会看到这份草稿，之后各改各的。'
      : `草稿较长，分成了${links.length}个，一行一个：逐个打开，或整段粘贴到对方草稿页的“粘贴链接”里。`;
  composer.say(copied ? `链接已复制。${what}` : `浏览器不让复制。链接已列出，请长按复制。${what}`);
}

/** Shows one code after the other: the device that scans them puts the draft together. */
async function showCodes(composer: Composer): Promise<void> {
  const { LONGEST_CODE } = await coding();
  const links = await linksOf(composer, LONGEST_CODE);
  if (await tooMany(composer, links)) return;
  const { renderSVG } = await import('uqr');
  const { need } = composer;
  const show = (at: number) => {
    const code = new DOMParser().parseFromString(renderSVG(links[at] ?? '', { border: 2 }), 'image/svg+xml').documentElement;
    const several = links.length > 1 ? `第${at + 1}个，共${links.length}个` : '';
    code.setAttribute('role', 'img');
    code.setAttribute('aria-label', `草稿链接的二维码${several}`);
    refill(need('[data-code]'), code);
    need('[data-code-turn]').hidden = links.length === 1;
    need('[data-code-state]').textContent = several;
    need<HTMLButtonElement>('[data-code-next]').onclick = () => {
      show((at + 1) % links.length);
    };
  };
  show(0);
  composer.say(links.length === 1 ? '用手机扫，就能在手机上接着写。' : `草稿较长，分成了${links.length}个二维码，逐个扫；扫齐了自动拼好。`);
}

/** A link that carries the draft in its fragment, which no server ever sees; the same as codes; and the draft that a link brings. */
export function draftLinks(composer: Composer): void {
  const { need } = composer;
  const give = (use: (composer: Composer) => Promise<void>) => () => {
    composer.store.settle();
    use(composer).catch((error: unknown) => {
      composer.say(`没有成功：${String(error)}。可以再试一次，或保存成草稿文件。`);
    });
  };
  need('[data-copy-link]').addEventListener('click', give(copyLinks));
  need('[data-show-code]').addEventListener('click', give(showCodes));
  const pasted = need<HTMLTextAreaElement>('[data-paste-link]');
  pasted.addEventListener('input', () => {
    if (pasted.value.trim()) give(() => takeFrom(composer, pasted.value).then((found) => void (found && (pasted.value = ''))))();
  });
  const take = (address: string) => {
    give(async () => {
      await takeFrom(composer, new URL(address).hash);
    })();
  };
  // Links opened fast one after the other: the address may already bear the next one when the event of the first comes.
  window.addEventListener('hashchange', (event) => {
    take(event.newURL);
  });
  take(location.href);
  keepInAddress(composer);
}
