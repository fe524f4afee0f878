import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from '@playwright/test';
import { shownUrl } from '../../lib/absolute-url.ts';
import { practiceUrl } from '../../lib/urls.ts';
import type { RecordOf } from '../../records/record-schemas.ts';
import { contentFolder } from '../../settings/content-folder.ts';
import { SITE } from '../../site.ts';
import { queriesOf } from '../answers.ts';

/** So many practices are asked about by name, spread over all of them. */
const MOST = 8;

// What is asked is the library's own: its queries, and its practices by name. Any library has the latter.
const PRACTICES = JSON.parse(readFileSync('dist/api/practices.json', 'utf8')) as RecordOf<'practices'>[];
const NAMED = PRACTICES.filter((_, i) => i % Math.ceil(PRACTICES.length / MOST) === 0);
const known = new Set(PRACTICES.map(({ id }) => id));
/** Queries that a practice answers: laws and papers have tools or pages of their own. */
const QUERIES = queriesOf(contentFolder(process.cwd())).filter(({ expect: ids }) => ids.length > 0 && ids.every((id) => known.has(id)));

interface Answer {
  address: string;
  evidence?: string;
  doubts?: string[];
  sources?: { title: string; section: string; address: string }[];
}

/** Whether an answer stands on the page of a practice. */
const isOf = ({ address }: Answer, id: string) => address.split('#')[0] === shownUrl(practiceUrl(id));

/** An answer can be passed on: it says what it rests on. */
function expectWhole(answer: Answer, asked: string): void {
  expect(['法定', '已实施', '计划', '主张'], asked).toContain(answer.evidence);
  expect(answer.doubts, asked).toBeInstanceOf(Array);
  for (const { title, section, address } of answer.sources ?? []) {
    expect([title, section].every((text) => text.length > 1)).toBe(true);
    expect(address.startsWith(shownUrl('/summaries/')), address).toBe(true);
  }
  // What is required by law needs no summary that tells of it.
  expect((answer.sources ?? []).length > 0 || answer.evidence === '法定', asked).toBe(true);
}

test.describe('an assistant asks the built library over its server', () => {
  let client: Client;
  test.beforeAll(async () => {
    client = new Client({ name: 'assistant', version: '1' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: ['scripts/mcp.ts', 'dist'], stderr: 'ignore' }));
  });
  test.afterAll(() => client.close());

  const ask = async (tool: string, given: Record<string, unknown>): Promise<Answer[]> => {
    const { structuredContent } = (await client.callTool({ name: tool, arguments: given })) as unknown as {
      structuredContent: { results?: Answer[]; wordings?: Answer[] };
    };
    return structuredContent.results ?? structuredContent.wordings ?? [];
  };

  test('it is told whose library it asks', () => {
    expect(client.getInstructions()).toMatch(new RegExp(`^${RegExp.escape(SITE.name)}：`));
  });

  for (const [kind, queries] of Map.groupBy(QUERIES, ({ kind }) => kind))
    test(`${kind}: what was meant is among the first three, with address, evidence, doubts and sources`, async () => {
      for (const { q, expect: ids } of queries) {
        const answers = (await ask('search', { query: q, limit: 3 })).slice(0, 3);
        const meant = answers.find((answer) => ids.some((id) => isOf(answer, id)));
        expect.soft(meant, `${q} → ${answers.map(({ address }) => address).join(' ')}`).toBeDefined();
        if (meant) expectWhole(meant, q);
      }
    });

  test('a practice is found by its name, and its wordings by their slot', async () => {
    expect(NAMED).not.toEqual([]);
    for (const { id, title, wordings } of NAMED) {
      const answer = (await ask('search', { query: title, limit: 3 })).find((each) => isOf(each, id));
      expect.soft(answer, title).toBeDefined();
      if (answer) expectWhole(answer, title);
      for (const { slot } of wordings.slice(0, 1)) {
        const wording = (await ask('wordings', { about: title, slot })).find((each) => isOf(each, id));
        expect.soft(wording, `${title} ${slot}`).toBeDefined();
        if (wording) expectWhole(wording, title);
      }
    }
  });
});
