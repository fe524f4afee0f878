import { fileUrl, homeUrl } from '../lib/urls.ts';
import { TAKE_OVER } from './caches.ts';
import { keepSearch, searchDone } from './keep-search.ts';

const HOUR_MS = 3_600_000;

/** Starts the service worker and announces a new version of the library; nothing is reloaded unasked. */
class OfflineNotice extends HTMLElement {
  connectedCallback(): void {
    // No service worker over plain http or in old browsers: reading online needs none.
    if (!('serviceWorker' in navigator)) return;
    const start = () => {
      void this.start().catch(() => undefined);
    };
    if (document.readyState === 'complete') start();
    else window.addEventListener('load', start, { once: true });
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
      await keepSearch(worker);
    }
  }

  private announce(registration: ServiceWorkerRegistration): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => {
        location.reload();
      });
      registration.waiting?.postMessage({ type: TAKE_OVER });
    });
    this.hidden = false;
  }
}

customElements.define('offline-notice', OfflineNotice);
