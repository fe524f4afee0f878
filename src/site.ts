import { SETTINGS } from '#settings';

/** Name, address and publisher of the library: content/site.yaml, the environment's address first. */
export const SITE = SETTINGS.site;
