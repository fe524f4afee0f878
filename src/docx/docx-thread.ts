import { parentPort } from 'node:worker_threads';
import { deflateRawSync } from 'node:zlib';
import type { OfficialDocument } from '../official/official-document.ts';
import { toDocx } from './to-docx.ts';

// The other side of write-docx.ts: documents in, the bytes of their files out, in the same order.
parentPort?.on('message', (document: OfficialDocument) => {
  const bytes = toDocx(document, deflateRawSync);
  parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
});
