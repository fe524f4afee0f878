import { hash } from 'node:crypto';
import { SITE } from '../site.ts';

/** A short name of a content: it changes when the content does. 8 characters tell 2⁴⁸ contents apart. */
export const contentHash = (content: unknown): string => hash('sha256', JSON.stringify(content), 'base64url').slice(0, 8);

/**
 * A record with its licence and its state.
 * @param date YYYY-MM-DD, where the content tells one
 */
export const stamp = <T extends object>(record: T, date?: string) => ({
  ...record,
  licence: SITE.licence.url,
  revision: { hash: contentHash(record), date },
});
