import { expect, test } from 'vitest';
import { chatApp } from './host.ts';

test('chatApp names the app, 企业微信 before 微信, and no other browser', () => {
  expect(chatApp('Mozilla/5.0 (Linux; Android 14) Chrome/138 Mobile MicroMessenger/8.0.63 XWEB/1380275')).toBe('微信');
  expect(chatApp('Mozilla/5.0 Chrome/107.0.5304.110 Safari/537.36 wxwork/5.0.10 MicroMessenger/7.0.1')).toBe('企业微信');
  expect(chatApp('Mozilla/5.0 (Linux; U; Android 13) Chrome/100.0.4896.58 DingTalk/8.3.35')).toBe('钉钉');
  expect(chatApp('Mozilla/5.0 (X11; Linux x86_64) Chrome/93.0 Safari/537.36')).toBeUndefined();
});
