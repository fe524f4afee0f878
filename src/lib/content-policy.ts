import { SITE } from '../site.ts';
import { originsOf } from '../settings/other-libraries.ts';

/** Hash of BOOT_SCRIPT, the only inline script of the site. */
export const BOOT_SCRIPT_HASH = 'sha256-+T+p6Ke9+Lt9s9E6L9MOypqEyodTC1TyCVSQayttD/Y=';

/**
 * The content security policy of every page, the same for all, so that a changed script leaves the pages as they are.
 * Astro's own would list the hash of every script on every page.
 * 'wasm-unsafe-eval' is for Pagefind, which is WebAssembly; it allows no JavaScript from strings.
 * @param origins of other libraries: their search data may be fetched, nothing of theirs may run
 */
export const contentPolicy = (origins: readonly string[]): string =>
  [
    "default-src 'self'",
    ...(origins.length > 0 ? [`connect-src 'self' ${origins.join(' ')}`] : []),
    `script-src 'self' 'wasm-unsafe-eval' '${BOOT_SCRIPT_HASH}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** The policy of this site. */
export const CONTENT_POLICY = contentPolicy(originsOf(SITE.libraries));
