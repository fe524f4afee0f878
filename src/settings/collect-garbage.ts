import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Frees what nobody holds any more, now. For after a step that leaves much behind, before one whose memory V8 does not see: until the
 * heap nears its limit nothing else would make V8 look, and both would count together.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
