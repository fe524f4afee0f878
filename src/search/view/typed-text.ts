/**
 * Calls back whenever what a field holds is text that its reader has typed. Letters that an input method is still composing
 * (xin'fang on the way to 信访) are none; the same rule for results and for suggestions.
 * Old web views tell a composition by its events only, not by `isComposing`.
 */
export function onTyped(field: HTMLInputElement, act: () => void): void {
  let composing = false;
  field.addEventListener('compositionstart', () => {
    composing = true;
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    act();
  });
  field.addEventListener('input', (event) => {
    if (!composing && !(event as InputEvent).isComposing) act();
  });
}
