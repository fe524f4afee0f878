import type { Composer } from './composer-context.ts';

type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * A panel whose code is fetched when it is first opened: most drafts are written without it. Until it is there nothing can be typed or
 * pressed in the panel: nobody would hear it.
 * @param load gives what makes the panel and returns the function that draws it
 * @param failed said where the code does not come
 * @returns the function that draws, once there is something to draw
 */
export function laterPanel(
  composer: Composer,
  selector: string,
  load: () => Promise<(composer: Composer) => () => void>,
  failed: string,
): () => void {
  const panel = composer.need<HTMLDetailsElement>(selector);
  const controls = [...panel.querySelectorAll<Control>('button, input, select, textarea')].filter(({ disabled }) => !disabled);
  const disable = (disabled: boolean) => {
    for (const control of controls) control.disabled = disabled;
  };
  disable(true);
  let draw: (() => void) | undefined;
  panel.addEventListener('toggle', () => {
    if (!panel.open || draw) return;
    load().then(
      (make) => {
        if (!draw) disable(false);
        draw ??= make(composer);
        draw();
      },
      () => {
        panel.open = false;
        composer.say(failed);
      },
    );
  });
  return () => draw?.();
}
