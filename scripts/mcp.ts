/**
 * npm run mcp [-- <folder or address>]: the library as tools for AI assistants (Model Context Protocol over stdio).
 * Reads a built site: dist by default, another folder, or a site's address.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { givenOptions } from './given-options.ts';
import { mcpServer, nameOf } from './mcp/server.ts';
import { openSite } from './mcp/open-site.ts';

const where = givenOptions({ options: {}, allowPositionals: true }).positionals[0] ?? 'dist';
// Standard output belongs to the protocol: everything for people goes to standard error.
if (!/^https?:/.test(where) && !existsSync(join(where, 'api/index.json'))) {
  console.error(`没有找到 ${join(where, 'api/index.json')}。先运行 npm run build，或写明一个网站的网址。`);
  process.exit(1);
}
const site = openSite(where);
const server = await mcpServer(site);
await server.connect(new StdioServerTransport());
console.error(`${await nameOf(site)}的 MCP 服务已就绪，读的是 ${where}。`);
