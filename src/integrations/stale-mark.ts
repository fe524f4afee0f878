// In `npm run dev` only: marks a page as stale while the content behind it has faults. What it says comes as text, never as HTML.
const ID = 'stale-mark';

function draw(issues: readonly string[]): void {
  document.getElementById(ID)?.remove();
  if (issues.length === 0) return;
  const mark = document.createElement('div');
  mark.id = ID;
  mark.setAttribute('role', 'status');
  Object.assign(mark.style, {
    position: 'sticky',
    top: '0',
    zIndex: '9',
    padding: '8px 16px',
    background: '#b3261e',
    color: '#fff',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  });
  mark.textContent = `内容有${issues.length}处要改，这一页可能还是改动以前的：\n${issues.slice(0, 3).join('\n')}`;
  document.body.prepend(mark);
}

if (import.meta.hot) {
  import.meta.hot.on('content-check:tell', ({ issues }: { issues: string[] }) => {
    draw(issues);
  });
  import.meta.hot.send('content-check:ask', {});
  // Astro's overlay knows no key; under it stand the page and the mark.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') for (const overlay of Array.from(document.querySelectorAll('vite-error-overlay'))) overlay.remove();
  });
}
