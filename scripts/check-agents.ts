/** npm run check:agents [-- --dist <folder>]: holds the built site against the Agent-Friendly Documentation Spec, as programs meet it. */
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { runChecks } from 'afdocs';
import { SITE } from '../src/site.ts';
import { givenOptions } from './given-options.ts';
import { host } from './serve/host.ts';

const { values } = givenOptions({ options: { dist: { type: 'string', default: 'dist' } } });
if (!existsSync(`${values.dist}/llms.txt`)) {
  console.error(`没有找到 ${values.dist}/llms.txt。先运行 npm run build。`);
  process.exit(1);
}

/** Lists of entries by a property: their entries are in llms.txt, each once. */
const LISTS = ['', 'categories', 'evidence', 'org-types', 'tags', 'wordings', 'figures', 'cards']
  .map((room) => `${SITE.base}${room}/**`.replace('//', '/'))
  .filter((glob) => glob !== `${SITE.base}**`);

const server = host(values.dist, { base: SITE.base });
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;
const { results, summary } = await runChecks(`http://127.0.0.1:${port}${SITE.base}`, {
  canonicalOrigin: SITE.url,
  samplingStrategy: 'deterministic',
  // It is our own host: no need to spare it.
  requestDelay: 0,
  coverageExclusions: LISTS,
});
server.close();

const MARKS: Record<string, string> = { pass: '通过', warn: '提醒', fail: '没有通过', skip: '不适用', error: '没有查成' };
for (const { id, status, message } of results) console.log(`${MARKS[status] ?? status}　${id}　${message}`);
console.log(
  `共${summary.total}项：通过${summary.pass}，提醒${summary.warn}，没有通过${summary.fail}，不适用${summary.skip}，没有查成${summary.error}。`,
);
process.exitCode = summary.fail + summary.error === 0 ? 0 : 1;
