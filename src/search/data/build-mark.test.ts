import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markBuild, readMark } from './build-mark.ts';

test('what was marked comes back with its mark', () => {
  fc.assert(
    fc.property(fc.json(), fc.stringMatching(/^[0-9a-f]{8}$/), (json, build) => {
      const marked = markBuild(build, json);
      expect(JSON.parse(marked)).toEqual({ build, data: JSON.parse(json) as unknown });
      expect(readMark(marked)).toEqual({ build, data: json });
    }),
  );
});

test('a file without a mark, and something else in its place, are given back whole', () => {
  for (const text of ['[1]', '{"words":"x"}', '<p>请先登录</p>', '']) expect(readMark(text)).toEqual({ build: '', data: text });
});
