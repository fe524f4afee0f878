import { composeUrl } from '../../lib/urls.ts';
import { copyText } from '../../browser/copy-text.ts';
import { isBlankDraft } from '../draft.ts';
import type { Composer } from './composer-context.ts';
import { openDraft } from './draft-files.ts';

// Links and codes bring two small libraries along, fetched on first use.
const coding = () => import('../draft-link.ts');

const failed = '没有成功，可能是网络断了。可以再试一次。';

async function linkOf({ store }: Composer): Promise<string> {
  const { draftToFragment } = await coding();
  return `${location.origin}${composeUrl()}#${draftToFragment(store.draft())}`;
}

async function copyLink(composer: Composer, link: string): Promise<void> {
  const { LONGEST_LINK } = await coding();
  if (link.length > LONGEST_LINK) {
    composer.say('草稿太长，放不进链接。请保存成草稿文件再发。');
    return;
  }
  const box = composer.need<HTMLInputElement>('[data-link]');
  box.hidden = false;
  box.value = link;
  const copied = copyText({ text: link, html: link });
  if (!copied) box.select();
  composer.say(copied ? '链接已复制。打开它的人会看到这份草稿，之后各改各的。' : '浏览器不让复制。链接已列出，请长按复制。');
}

async function showCode(composer: Composer, link: string): Promise<void> {
  const { LONGEST_CODE } = await coding();
  const place = composer.need('[data-code]');
  place.textContent = '';
  if (link.length > LONGEST_CODE) {
    composer.say('草稿较长，二维码会密得扫不出。请用链接或草稿文件。');
    return;
  }
  const { renderSVG } = await import('uqr');
  const code = new DOMParser().parseFromString(renderSVG(link, { border: 2 }), 'image/svg+xml').documentElement;
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', '草稿链接的二维码');
  place.append(code);
  composer.say('用手机扫，就能在手机上接着写。');
}

/** Offers the draft that the address carries; where there is none on this device yet, opens it at once. */
async function takeIncoming(composer: Composer): Promise<void> {
  if (!location.hash.startsWith('#d=')) return;
  const { fragmentToDraft } = await coding();
  const draft = fragmentToDraft(location.hash);
  // Off the address bar: a reload must not bring it again over what was changed since.
  history.replaceState(null, '', location.pathname);
  if (typeof draft === 'string' || isBlankDraft(composer.store.draft())) {
    openDraft(composer, draft);
    return;
  }
  const offer = composer.need('[data-incoming]');
  const count = draft.nodes.filter(({ kind }) => kind === 'paragraph').length;
  offer.hidden = false;
  composer.need('[data-incoming-about]').textContent = `链接带来一份草稿，共${count}段。打开它会换下现在的一份，可以撤销。`;
  composer.need('[data-incoming-open]').addEventListener('click', () => {
    offer.hidden = true;
    openDraft(composer, draft);
  });
  composer.need('[data-incoming-leave]').addEventListener('click', () => {
    offer.hidden = true;
  });
}

/** A link that carries the draft in its fragment, which no server ever sees; the same as a code; and the draft that a link brings. */
export function draftLinks(composer: Composer): void {
  const give = (use: (composer: Composer, link: string) => Promise<void>) => () => {
    linkOf(composer)
      .then((link) => use(composer, link))
      .catch(() => {
        composer.say(failed);
      });
  };
  composer.need('[data-copy-link]').addEventListener('click', give(copyLink));
  composer.need('[data-show-code]').addEventListener('click', give(showCode));
  const take = () => {
    takeIncoming(composer).catch(() => {
      composer.say(failed);
    });
  };
  window.addEventListener('hashchange', take);
  take();
}
