import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { OPENING } from '../search/data/pagefind-contract.ts';

/** The pieces of the index come in another way of writing (RFC 8949, 3.2.2), which Pagefind's program reads and the page itself does not. */
export async function writeIndexOtherwise(page: Page): Promise<void> {
  await page.route('**/*.pf_index', async (route) => {
    const response = await route.fetch();
    const piece = Buffer.concat([gunzipSync(await response.body()), Buffer.from([0xff])]);
    piece[OPENING.length] = 0x9f;
    await route.fulfill({ response, body: piece });
  });
}
