import { readdirSync, readFileSync } from 'node:fs';
import postcss, { type Container, type Document, type Node } from 'postcss';
import { expect, test } from 'vitest';

const sheets = readdirSync('src/styles').filter((name) => name.endsWith('.css'));

/** Conditions of the @supports rules around a node. */
function conditions(node: Node): string[] {
  const parent = node.parent as Container | Document | undefined;
  if (!parent) return [];
  return [
    ...('name' in parent && parent.name === 'supports' ? [String((parent as unknown as { params: string }).params)] : []),
    ...conditions(parent),
  ];
}

test('space between Chinese and digits is asked for outside of WebKit only, where digits overlap with it', () => {
  let asked = 0;
  for (const sheet of sheets)
    postcss.parse(readFileSync(`src/styles/${sheet}`, 'utf8')).walkDecls('text-autospace', (declaration) => {
      if (declaration.value === 'no-autospace') return;
      asked += 1;
      expect(conditions(declaration).join(), sheet).toContain('not (-webkit-hyphens: none)');
    });
  expect(asked).toBeGreaterThan(0);
});
