import { ownData } from '../engine/library-data.ts';

// Suggestions on other pages load this file too, when the reader types.
if (document.querySelector('site-search')) ownData.loadNames().catch(() => undefined);
