/** Chat apps whose browsers drop files that a page makes (downloads fail without a word, or end on an error page). */
const CHAT_APPS: [RegExp, string][] = [
  [/wxwork/i, '企业微信'],
  [/MicroMessenger/i, '微信'],
  [/DingTalk/i, '钉钉'],
  [/Lark|Feishu/i, '飞书'],
  // The app's own view; QQ 浏览器 (MQQBrowser/ without it) keeps downloads.
  [/\bQQ\//, 'QQ'],
];

/**
 * What is said of a file that a page has handed over. Browsers tell no page whether they kept it; chat apps mostly do not.
 * @param what the file: Word 文件
 */
export function handedOver(what: string, userAgent: string): string {
  const app = chatApp(userAgent);
  return app ? `${what}已交给${app}，多半存不下来。没有见到文件，就复制全文，或用草稿链接在电脑上打开。` : `${what}已生成。`;
}

/** The chat app that shows the page. @param userAgent as the browser gives it @returns its name, or undefined */
export function chatApp(userAgent: string): string | undefined {
  return CHAT_APPS.find(([pattern]) => pattern.test(userAgent))?.[1];
}
