import { z } from 'zod';

const path = (name: string) =>
  z
    .string({ error: `${name} 应为网址` })
    .regex(/^\/(?:[a-z0-9-]+\/)+$/, { error: `${name} 应为以 / 开头和结尾的站内网址，如 /practices/jin-qiu-zhu-xue/` });

/** One address that has moved, an item of content/redirects.yaml. */
export const redirectSchema = z.strictObject({
  /** 旧网址：发布过、现在没有了的页面。 */
  from: path('from'),
  /** 新网址：现有的页面。 */
  to: path('to'),
});

export type Redirect = z.infer<typeof redirectSchema>;
