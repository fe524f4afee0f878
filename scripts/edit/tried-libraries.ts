import { relative } from 'node:path';
import { contentFolder } from '../../src/settings/content-folder.ts';

const FIXTURES = ['src/fixtures/library', 'src/fixtures/bare-library'];

/** For tests: libraries on which the desk is tried. `npm run test:queries` looks at the project's own, the engine's tests at the fixtures. */
export function triedLibraries(): string[] {
  const named = relative(process.cwd(), contentFolder(process.cwd()));
  return FIXTURES.includes(named) ? FIXTURES : [named];
}
