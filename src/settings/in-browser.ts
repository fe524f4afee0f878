import type { Settings } from './settings.ts';

/** Filled in by the bundler (src/integrations/library-settings.ts), for a browser cannot read the library's folder. */
declare const LIBRARY_SETTINGS: Settings;

export const SETTINGS: Settings = LIBRARY_SETTINGS;
