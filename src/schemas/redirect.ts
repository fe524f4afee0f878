import { z } from 'zod';

const path = (name: string) =>
  z.string({ error: `${name} 应为网址` }).regex(/^\/(?:[a-z0-9-]+\/)+(?:#w\d+)?$/, {
    error: `${name} 应为站内网址，如 /practices/jin-qiu-zhu-xue/，措辞写 /practices/jin-qiu-zhu-xue/#w1`,
  });

/** One address that has moved, an item of content/redirects.yaml. */
export const redirectSchema = z.strictObject({
  /** 旧网址：发布过、现在没有了的页面或措辞。 */
  from: path('from'),
  /** 新网址：现有的页面；措辞转到同一页的另一条。 */
  to: path('to'),
});

export type Redirect = z.infer<typeof redirectSchema>;
