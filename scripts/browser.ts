import { existsSync } from 'node:fs';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * How to start the browser of the tests: CHROME_PATH, else a system browser, else the one that the npm package brings (Linux).
 * An empty CHROME_PATH passes the system's over.
 * @returns launch options of Playwright
 */
export async function launchOptions(): Promise<{ executablePath: string; args: string[] }> {
  const own = process.env['CHROME_PATH'] ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
  // Containers run tests as root, where Chromium's own sandbox refuses to start.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (own) return { executablePath: own, args: [...QUIET, ...sandbox] };
  const { default: packaged } = await import('@sparticuz/chromium');
  // Not the package's own options: they are for one page in one process, and switch off what the tests look at (origins, mixed content).
  return { executablePath: await packaged.executablePath(), args: [...QUIET, ...sandbox] };
}
