import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { ENGINE_VERSION } from '../../src/settings/engine-version.ts';
import { AskedWrong, figuresFor, practiceOf, provisionsOf, searchSite, wordingsFor } from './answers.ts';
import type { OpenSite } from './open-site.ts';

const rules = (name: string) =>
  `${name}：工会工作的做法、措辞、数字和法律条款。回答里写明地址（address）和依据（evidence：法定、已实施、计划、主张）；引用数字必须带出处；有存疑（doubts）的，把存疑一起告诉提问的人。措辞里的【】是待填的项，不要替用户编。条款是复述，不是原文。`;

const limit = z.int().min(1).max(30).default(8).describe('最多几条');

/** What a tool found, as JSON text and as structure; what was asked wrong is told so that the caller can ask again. */
async function answer(work: () => Promise<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    const found = await work();
    return { content: [{ type: 'text', text: JSON.stringify(found, null, 1) }], structuredContent: found };
  } catch (error) {
    const words =
      error instanceof AskedWrong ? error.message : `没有读到库里的内容：${error instanceof Error ? error.message : String(error)}`;
    return { content: [{ type: 'text', text: words }], isError: true };
  }
}

/** Whose library it is, as the site that is read says; one that is down just now may be up when it is asked. */
export const nameOf = (site: OpenSite): Promise<string> =>
  site.about().then(
    ({ name }) => name,
    () => '工会的做法库',
  );

/** The library as tools of the Model Context Protocol. */
export async function mcpServer(site: OpenSite): Promise<McpServer> {
  const server = new McpServer({ name: 'union-practice-library', version: ENGINE_VERSION }, { instructions: rules(await nameOf(site)) });
  const readOnly = { readOnlyHint: true, openWorldHint: false };

  server.registerTool(
    'search',
    {
      title: '搜索',
      description: '按中文说法搜索做法、总结和法律条款，与网站的搜索相同。返回标题、编号、摘录、依据、存疑和地址。',
      inputSchema: { query: z.string().min(1).max(60).describe('怎么说都行，如“职工家里困难怎么帮”'), limit },
      annotations: readOnly,
    },
    ({ query, limit: most }) => answer(() => searchSite(site, query, most)),
  );
  server.registerTool(
    'practice',
    {
      title: '一种做法',
      description: '按编号、名称或别名取一种做法的全文（Markdown）：步骤、要点、来源怎么说、存疑、数字、措辞、出处。',
      inputSchema: { name: z.string().min(1).describe('编号、名称或别名，如 jin-qiu-zhu-xue 或 金秋助学') },
      annotations: readOnly,
    },
    ({ name }) => answer(() => practiceOf(site, name)),
  );
  server.registerTool(
    'wordings',
    {
      title: '措辞',
      description: '取可以写进文稿的措辞：按事项、位置（开头、做法、成效……）、领域、适用层级挑。',
      inputSchema: {
        about: z.string().max(60).optional().describe('什么事，如“职代会”'),
        slot: z.string().optional().describe('位置，如“成效”'),
        field: z.string().optional().describe('领域，如“帮扶与送温暖”'),
        level: z.string().optional().describe('适用层级，如“企业”'),
        limit,
      },
      annotations: readOnly,
    },
    ({ limit: most, ...query }) => answer(async () => ({ wordings: await wordingsFor(site, query, most) })),
  );
  server.registerTool(
    'law_provision',
    {
      title: '法律条款',
      description: '取一部法律的某一条（复述，附版本和核对日期）；不写第几条就取本库复述的全部条款。',
      inputSchema: {
        law: z.string().min(2).describe('全称、简称或编号，如“工会法”'),
        article: z.int().min(1).optional().describe('第几条'),
      },
      annotations: readOnly,
    },
    ({ law, article }) => answer(() => provisionsOf(site, law, article)),
  );
  server.registerTool(
    'figures',
    {
      title: '数字',
      description: '取某件事的数字：原文写法、时间、出自哪篇总结。',
      inputSchema: { about: z.string().min(1).max(60).describe('什么事，如“金秋助学”'), limit },
      annotations: readOnly,
    },
    ({ about, limit: most }) => answer(async () => ({ figures: await figuresFor(site, about, most) })),
  );
  return server;
}
