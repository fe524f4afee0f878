import { expect, it } from 'vitest';
import { SITE } from '../site.ts';
import { citation } from './citation.ts';

it('names title, library, address, day of revision and licence', () => {
  expect(citation('金秋助学', 'https://a.example/practices/jin-qiu-zhu-xue/', '2026-01-05')).toBe(
    `《金秋助学》，${SITE.name}，https://a.example/practices/jin-qiu-zhu-xue/ ，2026年1月5日修订，${SITE.licence.name}。`,
  );
});
