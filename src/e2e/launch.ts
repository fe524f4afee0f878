import { resolve } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.ts';

/** Windows that tests use one after the other (shared-window.ts) keep the process that draws their pages. */
const ONE_PROCESS = '--renderer-process-limit=1';
/** Nothing is asserted of pixels: without memory for them none are drawn. */
const NO_PIXELS = '--force-gpu-mem-available-mb=0';

/**
 * Where fontconfig finds the one face that tests are set in: a machine may have no Chinese face, and then every character is a box of
 * another width. Windows and macOS have faces and no fontconfig; there the variable says nothing.
 */
const FACES = resolve('src/e2e/fonts.conf');

/** How the browser of the tests is started. PICTURES=1 has pages drawn, for who wants to look. */
export async function testLaunchOptions(): Promise<LaunchOptions> {
  const { executablePath, args } = await launchOptions();
  const drawing = process.env['PICTURES'] ? [] : [NO_PIXELS];
  const env = { ...(process.env as Record<string, string>), FONTCONFIG_FILE: FACES };
  return { executablePath, args: [...args, ONE_PROCESS, ...drawing], env };
}
