let pressed = false;
let waiting: (() => void)[] = [];

function letGo(): void {
  if (!pressed) return;
  pressed = false;
  // The click follows the release in the same task.
  window.setTimeout(() => {
    const called = waiting;
    waiting = [];
    for (const call of called) call();
  });
}

/** Looks from now on whether a pointer is held down. To be called once, before anything waits. */
export function watchPointer(): void {
  const begin = ({ isPrimary, button }: PointerEvent) => {
    if (isPrimary && button === 0) pressed = true;
  };
  window.addEventListener('pointerdown', begin, true);
  // A press that becomes a drag or a scroll is cancelled; one that opens a menu may never be told to end, and who types has let go.
  for (const end of ['pointerup', 'pointercancel', 'contextmenu', 'input']) window.addEventListener(end, letGo, true);
  // One that ends in another window is told by the loss of the focus: of this window, not of a field in it.
  window.addEventListener('blur', letGo);
}

/**
 * What comes late waits for a press that is on its way: a page that moves between press and release takes away from under the pointer
 * what was pressed, and nothing is clicked.
 * @returns settles when no pointer is held down, at once where none is
 */
export function pointerReleased(): Promise<void> {
  return pressed ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
}
