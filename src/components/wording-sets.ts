// An address that names a wording opens its set: newer browsers do so by themselves, older ones would show nothing of it.
const reveal = (): void => {
  // Ids of wordings are plain letters and digits: nothing to decode, and nothing that cannot be.
  const named = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  const set = named?.closest('details');
  if (!named || !set || set.open) return;
  set.open = true;
  // A former address stands before its card, without a height of its own.
  named.scrollIntoView();
};

window.addEventListener('hashchange', reveal);
reveal();

// On paper every set is open; afterwards each is as it was.
let opened: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('.wording-set:not([open])')];
  for (const set of opened) set.open = true;
});
window.addEventListener('afterprint', () => {
  for (const set of opened) set.open = false;
});

export {};
