import type { Page } from 'playwright-core';

/** Queries that nobody plans for. */
export const STRANGE: Record<string, string> = {
  '30 characters': '关于进一步做好新形势下困难职工帮扶救助和送温暖工作的实施方案',
  emoji: '😀🎉👨‍👩‍👧‍👦职工❤️书屋',
  'control characters': '\u0000\u0007职代会\u202e\u200b',
  '10,000 pasted characters': '怎么提高职代会提案落实率，请结合本单位实际谈谈做法。'.repeat(400),
  'quotes and brackets': '“（【[{<\'"职代会\'">}]】）”\\^$.*+?|',
  '60 letters': 'qwertyuiopasdfghjklzxcvbnmzhchshqwertyuiopasdfghjklzxcvbnmzh',
  '60 letters that spell': 'gongzijitixieshangjiqixieshangzhidaoyuanpeixunbanzujianshela',
  '60 times one letter': 'z'.repeat(60),
  '60 times one character': '会'.repeat(60),
  '60 different characters':
    '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰',
};

/** The longest time for which a search page answers to nothing while it searches, in milliseconds. */
export async function longestPause(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const element = document.querySelector('site-search') as unknown as { search: (query: string) => Promise<unknown[]> };
    const { port1, port2 } = new MessageChannel();
    let [longest, last, over] = [0, performance.now(), false];
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (!over) port2.postMessage('');
    };
    port2.postMessage('');
    await element.search(text);
    await new Promise((resolve) => setTimeout(resolve, 50));
    over = true;
    return longest;
  }, query);
}

/** Typed letter by letter to measure suggestions: characters, pinyin, initials, a mixture. */
const TYPED = ['职工代表大会', '困难职工帮扶', 'gongzijitixieshang', 'jqzx', '金秋zx', 'laodongjingsai', '会'];

/** How long the page takes to show suggestions after each keystroke, layout included, in milliseconds. @param page with a search field and nothing typed yet */
export async function keystrokes(page: Page): Promise<number[]> {
  return page.evaluate(async (words) => {
    const input = document.querySelector<HTMLInputElement>('search-box input');
    if (!input) throw new Error('no search field');
    const turn = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve();
        };
        port2.postMessage('');
      });
    const type = async (text: string) => {
      const started = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await turn();
      document.querySelector<HTMLElement>('.suggestions')?.getBoundingClientRect();
      return performance.now() - started;
    };
    input.focus();
    // Names and sounds come with the first letters.
    for (const text of ['工', 'g']) {
      await type(text);
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    const times: number[] = [];
    for (const word of words) for (let length = 1; length <= word.length; length += 1) times.push(await type(word.slice(0, length)));
    return times;
  }, TYPED);
}
