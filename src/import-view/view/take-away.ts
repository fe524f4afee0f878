import { chatApp } from '../../compose/host.ts';
import { saveFile } from '../../compose/view/save-file.ts';
import { loadWordings } from '../../compose/wording-record.ts';
import { DRAFT_DATE } from '../../lib/draft-marks.ts';
import { yearOf } from '../compare-years.ts';
import { reviewed, type Paper } from '../paper.ts';
import { maskText } from '../review.ts';
import { practicesAt } from './block-view.ts';
import type { ImportContext } from './import-context.ts';
import { itemOfRecord, wordingsOf } from './section-help.ts';

/** The likest practice of each section without a chosen wording gives one; none comes twice. */
async function fillUp(paper: Paper): Promise<void> {
  const all = await loadWordings();
  const used = new Set(Array.from(paper.added.values()).flatMap((items) => items.map(({ key }) => key)));
  for (const { key } of reviewed(paper)) {
    if ((paper.added.get(key) ?? []).length > 0) continue;
    const record = wordingsOf(all, practicesAt(paper, key)).find(({ id }) => !used.has(id));
    if (!record) continue;
    used.add(record.id);
    paper.added.set(key, [itemOfRecord(record)]);
  }
}

async function toOutline({ need, blanks, say }: ImportContext, paper: Paper): Promise<void> {
  const [{ draftFromLastYear }, { handOver }, { isWithinLimits }] = await Promise.all([
    import('../../compose/last-year.ts'),
    import('../../compose/hand-over.ts'),
    import('../../compose/draft-limits.ts'),
  ]);
  const fill = need<HTMLInputElement>('[data-fill-up]');
  if (fill.checked) {
    try {
      await fillUp(paper);
    } catch {
      fill.checked = false;
      say('库里的措辞没有取到，可能断网了，“补充库里的做法”已取消。再点一次“作为今年的提纲”，就不补充。');
      return;
    }
  }
  const blocks = reviewed(paper);
  const added = new Map(blocks.map(({ key }, index) => [index, paper.added.get(key) ?? []]));
  const title = maskText(paper.piece.originalTitle, paper.masked);
  const draft = draftFromLastYear(
    { title, year: yearOf(paper.piece), blocks: blocks.map(({ block }) => block) },
    { reportPlans: need<HTMLInputElement>('[data-report-plans]').checked, blanks, added },
  );
  if (isWithinLimits(draft)) location.assign(await handOver(draft));
  else say('这一份超过2000段或20万字，一份草稿放不下。请拆开原文再导入。');
}

async function toSource({ say }: ImportContext, paper: Paper): Promise<void> {
  const app = chatApp(navigator.userAgent);
  if (app) {
    say(`${app}里不能下载文件。请在浏览器里打开这一页，再放一次文件。`);
    return;
  }
  const { draftFiles } = await import('../draft-files.ts');
  const piece = { ...paper.piece, blocks: reviewed(paper).map(({ block }) => block) };
  const { id, mdx, report } = draftFiles(piece, DRAFT_DATE);
  saveFile(mdx, `${id}.mdx`, 'text/markdown');
  saveFile(report, `${id}.report.md`, 'text/markdown');
  say('草稿（.mdx）和导入报告已下载。交给编辑，放进 content/summaries/。报告里引用了删去和请核对的原文，勿公开。');
}

/** The ways out of the page. */
export function takeAway(context: ImportContext): void {
  const { need, shown, say, papers, show } = context;
  const give = (use: (context: ImportContext, paper: Paper) => Promise<void>) => () => {
    const paper = shown();
    if (paper)
      use(context, paper).catch(() => {
        say('没有成功，可能是网络断了。可以再试一次。');
      });
  };
  need('[data-outline]').addEventListener('click', give(toOutline));
  need('[data-contribute]').addEventListener('click', give(toSource));
  need('[data-forget]').addEventListener('click', () => {
    const paper = shown();
    if (!paper) return;
    papers.splice(papers.indexOf(paper), 1);
    show(papers[0]);
    say('这一份已从这一页去掉，文件没有动。');
  });
}
