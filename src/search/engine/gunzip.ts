import { gunzipSync } from 'fflate';

/** Unpacks a gzip file. @throws where it is damaged */
export const gunzip = (file: Uint8Array): Uint8Array => gunzipSync(file);
