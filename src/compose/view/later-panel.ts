import type { Composer } from './composer-context.ts';

/**
 * A panel whose code is fetched when it is first opened: most drafts are written without it.
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
  let draw: (() => void) | undefined;
  panel.addEventListener('toggle', () => {
    if (!panel.open || draw) return;
    load().then(
      (make) => {
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
