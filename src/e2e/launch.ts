import type { LaunchOptions } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.ts';

/** Windows that tests use one after the other (shared-window.ts) keep the process that draws their pages. */
const ONE_PROCESS = '--renderer-process-limit=1';
/** Nothing is asserted of pixels: without memory for them none are drawn. */
const NO_PIXELS = '--force-gpu-mem-available-mb=0';

/** How the browser of the tests is started. PICTURES=1 has pages drawn, for who wants to look. */
export async function testLaunchOptions(): Promise<LaunchOptions> {
  const { executablePath, args } = await launchOptions();
  return { executablePath, args: [...args, ONE_PROCESS, ...(process.env['PICTURES'] ? [] : [NO_PIXELS])] };
}
