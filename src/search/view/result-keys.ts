/** The slash goes to the search field, wherever one is not typing. */
export function focusOnSlash(event: KeyboardEvent, input: HTMLInputElement): void {
  const typing = (event.target as Element).matches('input, select, textarea');
  if (event.key !== '/' || typing) return;
  event.preventDefault();
  input.focus();
  input.select();
}

/** The arrows go from the search field through the results. */
export function moveBetweenResults(event: KeyboardEvent, root: HTMLElement, input: HTMLInputElement): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.defaultPrevented) return;
  if ((event.target as Element).matches('select')) return;
  const stops: HTMLElement[] = [input, ...root.querySelectorAll<HTMLElement>('[data-results] .entry-title a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
