/**
 * Links that open what stands hidden on a narrow screen (`a[data-opens]`, by its anchor). Without this script the anchor itself opens it
 * (`:target` in layout.css); with it, the address stays, a second press or Escape closes, and so does a choice within.
 */
const panelOf = (link: HTMLAnchorElement) => document.querySelector<HTMLElement>(link.hash);
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-opens]')];

function set(link: HTMLAnchorElement, open: boolean): void {
  const panel = panelOf(link);
  if (!panel) return;
  panel.toggleAttribute('data-open', open);
  link.setAttribute('aria-expanded', String(open));
}

// Late as well (lib/boot-script.ts): from here on presses are heard.
document.documentElement.setAttribute('data-js', '');

for (const link of links) {
  set(link, false);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    set(link, link.getAttribute('aria-expanded') !== 'true');
  });
  const panel = panelOf(link);
  if (panel)
    panel.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) set(link, false);
    });
}

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const link of links) {
    if (link.getAttribute('aria-expanded') !== 'true') continue;
    set(link, false);
    link.focus();
  }
});
