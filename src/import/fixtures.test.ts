import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summarySchema } from '../schemas/summary.ts';
import { draftMdx } from './draft/draft-mdx.ts';
import { frontMatter } from './draft/front-matter.ts';
import { reportMarkdown } from './draft/report.ts';
import { FIXTURES, fixtureImporter, fixtureInput } from './fixture-importer.ts';

describe('fixtures', () => {
  test('there are at least thirty', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(30);
  });

  test.each(FIXTURES)('%s gives the expected drafts', async (name) => {
    const { file, bytes, folder } = fixtureInput(name);
    const { value: pieces, messages } = fixtureImporter(bytes, file);
    expect(pieces.length).toBeGreaterThan(0);
    for (const piece of pieces) {
      expect(summarySchema.safeParse(frontMatter(piece, '1970-01-01')).error).toBeUndefined();
      const suffix = pieces.length === 1 ? '' : `-${piece.piece}`;
      await expect(draftMdx(piece, '1970-01-01')).toMatchFileSnapshot(join(folder, `expected${suffix}.mdx`));
      const complete = piece.piece === 1 ? { ...piece, messages: [...messages, ...piece.messages] } : piece;
      await expect(reportMarkdown(complete, 'draft')).toMatchFileSnapshot(join(folder, `expected${suffix}.report.md`));
    }
  });
});
