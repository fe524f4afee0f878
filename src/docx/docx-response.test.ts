import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { SAMPLE } from '../official/sample-document.ts';
import { docxPaths } from './docx-response.ts';

const pathOf = (title: string) => docxPaths([{ params: { id: 'a' }, props: {} }], () => ({ ...SAMPLE, title }), [])[0]!;

let handed: MockInstance;
beforeEach(() => {
  handed = vi.spyOn(Worker.prototype, 'postMessage');
});
afterEach(() => {
  handed.mockRestore();
});

test('a build begins every file with its paths, and has it for its route', async () => {
  const { props } = pathOf('甲');
  expect(handed).toHaveBeenCalledTimes(1);
  expect((await props.file()).length).toBeGreaterThan(1000);
  expect(handed).toHaveBeenCalledTimes(1);
});

test('a file whose bytes were given away is written again for whoever asks once more', async () => {
  const { props } = pathOf('乙');
  expect(await props.file()).toEqual(await props.file());
  expect(handed).toHaveBeenCalledTimes(2);
});
