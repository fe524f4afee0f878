import { gunzipSync } from 'fflate';

/** Unpacks a gzip file where the browser itself does not offer to. @throws where it is damaged */
export const gunzip = (file: Uint8Array): Uint8Array => gunzipSync(file);
