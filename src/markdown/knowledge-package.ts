import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { strToU8 } from 'fflate';
import { shownUrl } from '../lib/absolute-url.ts';
import type { LibraryView } from '../lib/library-view.ts';
import { homeUrl } from '../lib/urls.ts';
import { zipEntry, zipOf, type ZipEntry } from '../lib/zip-entries.ts';
import { SITE } from '../site.ts';
import { formMarkdown } from './form-markdown.ts';
import { lawMarkdown } from './law-markdown.ts';
import { llmsTxt } from './llms-txt.ts';
import { paperMarkdown } from './paper-markdown.ts';
import { FIGURE_RULE } from './parts.ts';
import { practiceMarkdown } from './practice-markdown.ts';
import { summaryMarkdown } from './summary-markdown.ts';

const readMe = ({ practices, summaries, laws, papers, forms }: LibraryView, date: string) => `# ${SITE.name}知识库包

- 内容：${practices.length}种做法、${summaries.length}篇来源总结、${laws.length}部法律、${papers.length}种文稿、${forms.length}张表格，一个条目一个 Markdown 文件
- 来自：${shownUrl(homeUrl())}，内容截至${date}
- 许可：${SITE.licence.name}（${SITE.licence.url}），注明出处即可使用
- ${FIGURE_RULE}
- 法律条款是复述，不是原文；引用条文请查公布的正式文本
- 措辞里的【】是待填的项，不要沿用来源单位的情况

可以整包放进本单位的知识库或 AI 助手；目录见 llms.txt。
`;

/** One after the other, so that their texts do not stand in memory together. Names of zip entries in Chinese would need a flag that some unpackers ignore: ids are ASCII. */
function* files(view: LibraryView, date: string): Generator<[string, string]> {
  yield ['README.md', readMe(view, date)];
  yield ['llms.txt', llmsTxt(view)];
  for (const one of view.practices) yield [`practices/${one.id}.md`, practiceMarkdown(one)];
  for (const one of view.summaries) yield [`summaries/${one.id}.md`, summaryMarkdown(one)];
  for (const one of view.laws) yield [`laws/${one.id}.md`, lawMarkdown(one)];
  for (const one of view.forms) yield [`forms/${one.id}.md`, formMarkdown(one)];
  for (const one of view.papers) yield [`papers/${one.id}.md`, paperMarkdown(one)];
}

const compressed = promisify(deflateRaw);
/** Compressed by other threads meanwhile: enough to keep them busy, few beside ten thousand texts. */
const AT_A_TIME = 64;

async function pack(name: string, bytes: Uint8Array): Promise<ZipEntry> {
  const deflated = await compressed(bytes);
  return zipEntry(name, bytes, () => deflated);
}

/** All entries as Markdown in one zip, with licence and how to cite. The same content gives the same bytes, in any time zone. */
export async function knowledgePackage(view: LibraryView): Promise<Uint8Array> {
  const date = [...view.practices, ...view.summaries].reduce((newest, { revised }) => (revised > newest ? revised : newest), '1980-01-01');
  // A zip holds local time without a zone.
  const mtime = new Date(`${date}T00:00:00`);
  const entries: ZipEntry[] = [];
  let waiting: Promise<ZipEntry>[] = [];
  const take = async () => {
    entries.push(...(await Promise.all(waiting)));
    waiting = [];
  };
  for (const [name, text] of files(view, date)) {
    waiting.push(pack(name, strToU8(text)));
    if (waiting.length === AT_A_TIME) await take();
  }
  await take();
  return zipOf(entries, mtime);
}
