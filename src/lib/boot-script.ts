/** Where the reader's choice of 适老模式 is kept on the device, and what it says. */
export const READING_KEY = 'reading';
export const READING_EASY = 'easy';

/** What the script below leaves for the others. */
export interface Ahead {
  /** What it has begun to fetch, until it is taken; there but empty where it has been taken, or is not wanted any more (search/engine/fetch-data.ts). */
  fetchedAhead?: [address: string, answer: Promise<Response>] | undefined;
}

/**
 * The only inline script; it runs before the first paint and before any other script.
 * 1. Tells the stylesheet that scripts run, and until the page is loaded that the modules are still awaited: so long what they bring has
 *    its place. A module that has not run by then (not delivered, not understood) gives it back, and the page is as it is without scripts.
 *    A page that does not finish loading waits eight seconds: people give up on a page after ten (Nielsen, Response Times, 1993).
 *    Browsers without modules (before Chrome 61, Safari 11, Firefox 60) are told nothing.
 * 2. Tells it on the search page that results will come, so that their place is kept free; and asks for what they need first, which the
 *    page names: not after the scripts but beside them, as soon as the stylesheet is there, for which the page itself waits. The first
 *    frame tells that (HTML, "update the rendering"): on a slow phone it is laid out and painted for 0.1 s before the stylesheet says that
 *    it is loaded. Pages in the background have no frames.
 * 3. Sets 适老模式 where it was chosen, so that nothing flashes.
 * Its hash stands in content-policy.ts; a test compares the two.
 */
export const BOOT_SCRIPT = [
  '(function(d){',
  "if('noModule'in document.createElement('script')){",
  "d.setAttribute('data-js','');d.setAttribute('data-awaits','');",
  "var f=function(){d.removeAttribute('data-awaits');customElements.get('reading-mode')||d.removeAttribute('data-js')};",
  "addEventListener('load',f);setTimeout(f,8000)}",
  "if(/[?&]q=[^&]/.test(location.search)){d.setAttribute('data-asks','');",
  "var a=d.getAttribute('data-ahead'),h=document,p,g=function(){h.removeEventListener('load',g,true);",
  "if('fetchedAhead'in self)return;p=fetch(a,{cache:'no-cache'});p.catch(function(){});self.fetchedAhead=[a,p]};",
  "if(a&&self.fetch){h.addEventListener('load',g,true);requestAnimationFrame(g)}}",
  `try{if(localStorage.getItem('${READING_KEY}')==='${READING_EASY}')d.setAttribute('data-reading','${READING_EASY}')}catch(x){}`,
  '})(document.documentElement)',
].join('');
