import { fileUrl, homeUrl } from '../lib/urls.ts';
import { TAKE_OVER } from './caches.ts';
import { keepSearch, searchDone } from './keep-search.ts';

const HOUR_MS = 3_600_000;

/** Whether the site answers and has no such file any more. @param error why a script could not be loaded */
async function isMissing(error: unknown): Promise<boolean> {
  // Chrome and Firefox name the file; where the name is not told, the site's own list says at least that there is a network.
  const [address = fileUrl('offline.json')] = /https?:\S+/.exec(error instanceof Error ? error.message : '') ?? [];
  const named = address.startsWith('http');
  try {
    const { status } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    return named ? status === 404 : status === 200;
  } catch {
    return false;
  }
}

/**
 * Starts the service worker and announces a new version of the library; nothing is reloaded unasked. Says so, too, where a part of
 * the page's own scripts is not on the server any more.
 */
class OfflineNotice extends HTMLElement {
  private reload: () => void = () => undefined;

  connectedCallback(): void {
    this.button('[data-reload]').addEventListener('click', () => {
      this.reload();
    });
    this.button('[data-later]').addEventListener('click', () => {
      this.hidden = true;
    });
    // Vite tells of every script that is fetched on demand and cannot be.
    window.addEventListener('vite:preloadError', (event) => {
      void this.explain((event as Event & { payload?: unknown }).payload);
    });
    // No service worker over plain http or in old browsers: reading online needs none.
    if (!('serviceWorker' in navigator)) return;
    const start = () => {
      void this.start().catch(() => undefined);
    };
    if (document.readyState === 'complete') start();
    else window.addEventListener('load', start, { once: true });
  }

  private button(selector: string): HTMLButtonElement {
    const found = this.querySelector<HTMLButtonElement>(selector);
    if (!found) throw new Error(`<offline-notice> lacks ${selector}`);
    return found;
  }

  private async start(): Promise<void> {
    const registration = await navigator.serviceWorker.register(fileUrl('sw.js'), { scope: homeUrl(), updateViaCache: 'none' });
    if (registration.waiting) this.announce(registration);
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next?.addEventListener('statechange', () => {
        if (next.state === 'installed' && navigator.serviceWorker.controller) this.announce(registration);
      });
    });
    window.setInterval(() => {
      void registration.update().catch(() => undefined);
    }, HOUR_MS);
    const worker = (await navigator.serviceWorker.ready).active;
    if (!worker) return;
    // The first visit comes before the service worker: it is told of the page, so that it opens offline too.
    if (!navigator.serviceWorker.controller) worker.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.pathname] } });
    const search = document.querySelector<HTMLElement>('site-search');
    if (search) {
      await searchDone(search);
      await keepSearch();
    }
  }

  private announce(registration: ServiceWorkerRegistration): void {
    this.show('网站有新版本。手头的事做完再更新也不迟。', '更新并重新载入', () => {
      const { waiting } = registration;
      // Another page of the library has let the new version in meanwhile: this one only has to follow.
      if (!waiting) {
        location.reload();
        return;
      }
      navigator.serviceWorker.addEventListener(
        'controllerchange',
        () => {
          location.reload();
        },
        { once: true },
      );
      waiting.postMessage({ type: TAKE_OVER });
    });
  }

  private async explain(error: unknown): Promise<void> {
    if (await isMissing(error))
      this.show('网站更新过，这一页的程序不全了。请重新载入（草稿已保存）。', '重新载入', () => {
        location.reload();
      });
  }

  private show(words: string, label: string, reload: () => void): void {
    const text = this.querySelector('p');
    if (text) text.textContent = words;
    this.button('[data-reload]').textContent = label;
    this.reload = reload;
    this.hidden = false;
  }
}

customElements.define('offline-notice', OfflineNotice);
