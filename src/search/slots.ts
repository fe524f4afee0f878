import { SLOT_IDS } from '../lib/labels.ts';
import type { WordingSlot } from '../schemas/fields.ts';

/** The slots of a work summary in order. Not taken from the schema itself, which would bring zod into the browser. */
export const SLOTS = Object.keys(SLOT_IDS) as WordingSlot[];
