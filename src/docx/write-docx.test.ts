import { deflateRawSync } from 'node:zlib';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import type { OfficialDocument } from '../official/official-document.ts';
import { SAMPLE } from '../official/sample-document.ts';
import { toDocx } from './to-docx.ts';
import { writeDocx } from './write-docx.ts';

describe('writeDocx', () => {
  it('hands a thread a few documents at a time, however many wait', async () => {
    const handed = vi.spyOn(Worker.prototype, 'postMessage');
    const files = Array.from({ length: 60 }, () => writeDocx(SAMPLE));
    expect(handed.mock.calls.length).toBeLessThan(60);
    await Promise.all(files);
    expect(handed.mock.calls.length).toBe(60);
    handed.mockRestore();
  });

  it('gives each document its own file, as it would be written here', async () => {
    const documents = ['甲', '乙', '丙'].map((title): OfficialDocument => ({ ...SAMPLE, title }));
    expect(await Promise.all(documents.map(writeDocx))).toEqual(documents.map((document) => toDocx(document, deflateRawSync)));
  });

  it('tells of a document that cannot be written, and goes on with the next', async () => {
    const broken = { ...SAMPLE, properties: { ...SAMPLE.properties, revised: undefined } } as unknown as OfficialDocument;
    await expect(writeDocx(broken)).rejects.toThrow();
    expect(await writeDocx(SAMPLE)).toEqual(toDocx(SAMPLE, deflateRawSync));
  });
});
