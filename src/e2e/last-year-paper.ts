import type { Page } from '@playwright/test';
import { buildDocx, numbered, numberingList, paragraph } from '../import/fixtures/build-docx.ts';
import { expect } from './guarded.ts';

export const SUMMER = '7月，工会开展夏日送清凉活动，为一线职工发放防暑用品2.4万元，设立清凉驿站8个。';

export interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
export const given = (name: string, bytes: Uint8Array | string): Given => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

/** Last year's summary as a unit would have it: numbers that Word counts, a site's leftovers, a person, plans. */
export const LAST_YEAR = given(
  '去年总结.docx',
  buildDocx(
    [
      paragraph('青石码头工会2024年工作总结'),
      paragraph('来源：网络　作者：佚名'),
      paragraph('2024年，青石码头工会围绕装卸生产开展工作，慰问困难职工57户，举办劳动竞赛6场，职工反映良好。'),
      paragraph('做好防暑降温', numbered(1)),
      paragraph(SUMMER),
      paragraph('申请人：王小明，电话13912345678。'),
      paragraph('明年打算', numbered(1)),
      paragraph('把清凉驿站增加到12个；办好第三届装卸技能比武。'),
    ].join(''),
    { numbering: numberingList(1, [['chineseCounting', '%1、']]) },
  ),
);

/** Gives files to /import/ and waits until they are read. */
export async function put(page: Page, ...files: Given[]): Promise<void> {
  await page.setInputFiles('[data-files]', files);
  await expect(page.locator('[data-progress]')).toBeHidden();
}
