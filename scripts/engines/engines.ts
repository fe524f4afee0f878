import { existsSync } from 'node:fs';
import { startChromium } from './chromium.ts';
import type { RunningEngine } from './engine-page.ts';
import { startFirefox } from './firefox.ts';
import { OLD_CHROMIUMS, placeOf } from './old-chromiums.ts';
import { startWebKit } from './webkit.ts';

/** An engine that the journeys are walked in. */
export interface Engine {
  name: string;
  /** What it needs to be there: all of these files. */
  needs: string[];
  /** How it is had, where it is not there. */
  howToGet: string;
  start: () => Promise<RunningEngine>;
}

const firstThere = (...places: string[]): string => places.find((place) => existsSync(place)) ?? places[0] ?? '';

const FIREFOX = firstThere('/usr/bin/firefox-esr', '/usr/bin/firefox');
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const MINI_BROWSER = firstThere(
  `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
);

/** Chromiums of earlier years first, the oldest of them at the beginning. */
export const ENGINES: readonly Engine[] = [
  ...OLD_CHROMIUMS.map((engine) => {
    const { program, libraries } = placeOf(engine);
    return { name: engine.name, needs: [program], howToGet: 'npm run test:engines', start: () => startChromium(program, libraries) };
  }),
  { name: 'Firefox', needs: [FIREFOX], howToGet: 'Debian 上 apt-get install firefox-esr', start: () => startFirefox(FIREFOX) },
  {
    name: 'WebKitGTK',
    needs: [WEBKIT_DRIVER, MINI_BROWSER, '/usr/bin/Xvfb'],
    howToGet: 'Debian 上 apt-get install webkit2gtk-driver xvfb',
    start: () => startWebKit(WEBKIT_DRIVER, MINI_BROWSER),
  },
];

export const isThere = ({ needs }: Engine): boolean => needs.every((place) => existsSync(place));
