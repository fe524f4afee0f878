import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runImport } from '../import/run-import.ts';
import { openPool } from '../import/worker-pool.ts';

const SENTENCES = [
  '今年以来，我会坚持服务大局，组织职工开展劳动和技能竞赛，参赛职工达1250人次。',
  '全年筹集送温暖资金13.5万元，走访慰问困难职工240户，发放慰问品320份。',
  '签订集体合同86份，覆盖企业412家、职工2.3万人，建制率达95.1%。',
  '举办职工书屋读书活动十二次，征集合理化建议467条，采纳291条，创造效益三百多万元。',
  '职代会审议通过了规章制度5项，厂务公开栏每月更新一次，职工满意率达到98%。',
];

/** Times 1,000 summaries of about 3,000 characters, files and reports included. */
export async function measureSpeed(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'import-speed-'));
  try {
    for (let index = 0; index < 1000; index += 1) writeFileSync(join(folder, `${String(index).padStart(4, '0')}.txt`), summary(index));
    const content = resolve(import.meta.dirname, '../../content');
    const started = performance.now();
    const results = await runImport(
      {
        paths: [folder],
        out: join(folder, 'out'),
        content,
        dryRun: false,
        json: false,
        help: false,
        revised: '1970-01-01',
      },
      openPool(content),
      { onFile: () => undefined, signal: new AbortController().signal },
    );
    const seconds = (performance.now() - started) / 1000;
    const failed = results.filter(({ problem }) => problem !== undefined).length;
    console.log(
      `1000篇、每篇约3000字：${seconds.toFixed(1)}秒，失败${failed}篇，内存${Math.round(process.memoryUsage().rss / 1024 / 1024)}MB`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function summary(seed: number): string {
  const lines = [`某某公司工会${2000 + (seed % 25)}年工作总结（${seed}）`];
  for (let section = 0; section < 4; section += 1) {
    lines.push(`${'一二三四'[section]}、${['维护职工权益', '开展劳动竞赛', '帮扶困难职工', '加强自身建设'][section]}`);
    for (let paragraph = 0; paragraph < 4; paragraph += 1) {
      lines.push(Array.from({ length: 5 }, (_, index) => SENTENCES[(seed + section + paragraph + index) % SENTENCES.length]).join(''));
    }
  }
  return lines.join('\n');
}
