import { expect, test } from 'vitest';
import { chatApp, handedOver } from './host.ts';

test('chatApp names the app, 企业微信 before 微信, and no other browser', () => {
  expect(chatApp('Mozilla/5.0 (Linux; Android 14) Chrome/138 Mobile MicroMessenger/8.0.63 XWEB/1380275')).toBe('微信');
  expect(chatApp('Mozilla/5.0 Chrome/107.0.5304.110 Safari/537.36 wxwork/5.0.10 MicroMessenger/7.0.1')).toBe('企业微信');
  expect(chatApp('Mozilla/5.0 (Linux; U; Android 13) Chrome/100.0.4896.58 DingTalk/8.3.35')).toBe('钉钉');
  expect(chatApp('Mozilla/5.0 (Linux; Android 13) Chrome/110.0 Mobile Safari/537.36 Lark/7.20.5 LarkLocale/zh_CN ChannelName/Feishu')).toBe(
    '飞书',
  );
  expect(chatApp('Mozilla/5.0 (Linux; Android 12) Chrome/98.0 MQQBrowser/6.2 Mobile Safari/537.36 V1_AND_SQ_9.0.8 QQ/9.0.8.14755')).toBe(
    'QQ',
  );
  expect(chatApp('Mozilla/5.0 (Linux; Android 12) Chrome/98.0 MQQBrowser/14.2 Mobile Safari/537.36')).toBeUndefined();
  expect(chatApp('Mozilla/5.0 (X11; Linux x86_64) Chrome/93.0 Safari/537.36')).toBeUndefined();
});

test('where a chat app most likely drops a file, it is not said to be there', () => {
  expect(handedOver('Word 文件', 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.63')).toMatch(/^Word 文件已交给微信，多半存不下来/);
  expect(handedOver('Word 文件', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/93.0')).toBe('Word 文件已生成。');
});
