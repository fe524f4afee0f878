import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from '@playwright/test';
import { shownUrl } from '../../lib/absolute-url.ts';

/** What an assistant would ask for a cadre of the project's own library, and the practice or law that has to answer. */
const QUESTIONS: { asked: string; tool: string; given: Record<string, unknown>; answers: string }[] = [
  { asked: '职代会多久开一次', tool: 'search', given: { query: '职代会多久开一次', limit: 3 }, answers: '/practices/zhi-dai-hui-zhi-du/' },
  { asked: '困难职工帮扶标准', tool: 'search', given: { query: '困难职工帮扶标准', limit: 3 }, answers: '/practices/jie-kun-tuo-kun/' },
  { asked: '高温津贴', tool: 'search', given: { query: '高温津贴', limit: 3 }, answers: '/practices/xia-song-qing-liang/' },
  {
    asked: '工资集体协商的措辞',
    tool: 'wordings',
    given: { about: '工资集体协商', slot: '做法' },
    answers: '/practices/gong-zi-ji-ti-xie-shang/',
  },
  { asked: '提案办理表', tool: 'search', given: { query: '提案办理表', limit: 3 }, answers: '/practices/ti-an-zheng-ji-li-an/' },
];

interface Answer {
  address: string;
  type?: string;
  evidence?: string;
  doubts?: string[];
  sources?: { title: string; section: string; address: string }[];
}

test.describe('an assistant asks the built library over its server', () => {
  // Another library answers other questions.
  test.skip(!!process.env['CONTENT_DIR'], 'asks what the project’s own library holds');
  let client: Client;
  test.beforeAll(async () => {
    client = new Client({ name: 'assistant', version: '1' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: ['scripts/mcp.ts', 'dist'], stderr: 'ignore' }));
  });
  test.afterAll(() => client.close());

  for (const { asked, tool, given, answers } of QUESTIONS)
    test(`${asked}: the answer has its address, evidence, doubts and sources`, async () => {
      const { structuredContent } = (await client.callTool({ name: tool, arguments: given })) as unknown as {
        structuredContent: { results?: Answer[]; wordings?: Answer[] };
      };
      const given3 = (structuredContent.results ?? structuredContent.wordings ?? []).slice(0, 3);
      const answer = given3.find(({ address }) => address.includes(answers));
      expect(answer, given3.map(({ address }) => address).join(' ')).toBeDefined();
      expect(['法定', '已实施', '计划', '主张']).toContain(answer?.evidence);
      expect(answer?.doubts).toBeInstanceOf(Array);
      for (const { title, section, address } of answer?.sources ?? []) {
        expect([title, section].every((text) => text.length > 1)).toBe(true);
        expect(address.startsWith(shownUrl('/summaries/')), address).toBe(true);
      }
      // What is required by law needs no summary that tells of it.
      expect((answer?.sources ?? []).length > 0 || answer?.evidence === '法定').toBe(true);
    });
});
