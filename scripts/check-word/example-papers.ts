import type { Library } from '../../src/content/read-library.ts';
import { exampleBlocks } from '../../src/lib/paper-example.ts';
import { wordingParts } from '../../src/lib/wording-parts.ts';
import type { OfficialDocument } from '../../src/official/official-document.ts';
import { SAMPLE } from '../../src/official/sample-document.ts';

/** The example papers of a library as documents, longest first, their blanks filled as blanks.yaml shows. */
export function examplePapers({ papers, blanks }: Library): OfficialDocument[] {
  const examples = new Map(blanks?.items.map(({ name, example }) => [name, example]));
  const filled = (text: string) =>
    wordingParts(text)
      .map((part) => (part.kind === 'blank' ? (examples.get(part.name) ?? part.name) : part.text))
      .join('');
  return [...papers]
    .sort((a, b) => b.body.length - a.body.length)
    .map(({ data, body }) => ({
      title: `某某公司工会关于2026年${data.title}的报告`,
      addressee: '市总工会',
      blocks: exampleBlocks(body).map((block) => ({ ...block, text: filled(block.text) })),
      attachments: ['2026年工作统计表', '先进集体和先进个人名单'],
      signature: '某某公司工会',
      date: '2026-12-05',
      properties: SAMPLE.properties,
    }));
}
