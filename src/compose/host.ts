/** Chat apps whose browsers drop files that a page makes (downloads fail without a word, or end on an error page). */
const CHAT_APPS: [RegExp, string][] = [
  [/wxwork/i, '企业微信'],
  [/MicroMessenger/i, '微信'],
  [/DingTalk/i, '钉钉'],
];

/** The chat app that shows the page. @param userAgent as the browser gives it @returns its name, or undefined */
export function chatApp(userAgent: string): string | undefined {
  return CHAT_APPS.find(([pattern]) => pattern.test(userAgent))?.[1];
}
