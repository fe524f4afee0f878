import type { OfficialDocument } from '../official/official-document.ts';
import { SITE } from '../site.ts';

/**
 * What the library's own documents end with: its signature, the day of revision, where the entry is to be found, and the file's properties.
 * @param entry `revised` as YYYY-MM-DD
 * @param source absolute address of the entry; none where the site has no address yet
 */
export function publishedEntry(
  { title, revised }: { title: string; revised: string },
  source: string | undefined,
): Pick<OfficialDocument, 'signature' | 'date' | 'note' | 'properties'> {
  return {
    signature: SITE.publisher,
    date: revised,
    note: `引自${SITE.name}，${source === undefined ? '' : `${source}，`}采用${SITE.licence.name}许可，注明出处即可使用`,
    properties: { title, creator: SITE.publisher, source, licence: SITE.licence.name, revised },
  };
}
