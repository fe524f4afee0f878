/**
 * Edits that go wrong, as editors make them: one fault each, made in the fixture library (src/fixtures/library).
 * The check tells each by one message at the place where it was made.
 */
export interface BadEdit {
  what: string;
  /** The file that is edited, below the library's folder. */
  file: string;
  /** The new text; bytes where it is no UTF-8. */
  change: (text: string) => string | Uint8Array;
  /** The file is called so afterwards, or a second one with the new text is made. */
  rename?: string;
  copy?: string;
  /** The rule that tells it, and words of the line where it stands; the first line where left out. */
  rule: string;
  at?: string;
  /** Where not the edited file. */
  in?: string;
  /** Words of the message. */
  says: string;
}

export const P = 'practices/hai-yan-zhu-xue.mdx';
/** No paper's example is made of its wordings. */
export const W = 'practices/zi-nv-tuo-guan.mdx';
export const S = 'summaries/binhai-city-annual.mdx';

export const put =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`no ${from}`);
    return text.replace(from, () => to);
  };
export const same = (text: string) => text;
/** After a step of the practice, as a paragraph of its own. */
export const STEP = '5. 跟踪。';
export const block = (markdown: string) => put('## 要点与提醒', `${markdown}\n\n## 要点与提醒`);

export const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** 工会 in GBK; the rest is ASCII. */
export const gbk = () => Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xb9, 0xa4, 0xbb, 0xe1]), Buffer.from('\n---\n')]);
