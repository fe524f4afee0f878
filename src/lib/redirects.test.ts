import { describe, expect, it } from 'vitest';
import { formerIds, formerWordings, parseRedirects } from './redirects.ts';

describe('parseRedirects', () => {
  it('reads pairs of addresses', () => {
    expect(parseRedirects('- { from: /practices/old/, to: /practices/new/ }')).toEqual([
      { from: '/practices/old/', to: '/practices/new/' },
    ]);
  });

  it('takes an empty list and an empty file', () => {
    expect(parseRedirects('# nothing\n[]')).toEqual([]);
    expect(parseRedirects('')).toEqual([]);
  });

  it.each([
    ['an address outside the site', '- { from: /practices/old/, to: https://a.example/ }', 'to 应为站内网址'],
    ['an address without its last slash', '- { from: /practices/old, to: /practices/new/ }', 'from 应为站内网址'],
    ['an address sent on twice', '[{ from: /a/, to: /b/ }, { from: /a/, to: /c/ }]', '/a/ 写了两次'],
    ['a wording sent to another page', '- { from: /practices/a/#w1, to: /practices/b/#w1 }', '只能转到同一页'],
    ['a page sent to a wording', '- { from: /practices/a/, to: /practices/b/#w1 }', '只能转到同一页'],
    ['a chain', '[{ from: /a/, to: /b/ }, { from: /b/, to: /c/ }]', '请直接写最终的网址'],
  ])('refuses %s', (_, yaml, message) => {
    expect(() => parseRedirects(yaml)).toThrow(message);
  });
});

describe('formerIds', () => {
  it('gives the old ids of one kind', () => {
    const redirects = [
      { from: '/practices/old/', to: '/practices/new/' },
      { from: '/summaries/a/', to: '/summaries/b/' },
      { from: '/tags/x/', to: '/practices/new/' },
    ];
    expect([...formerIds(redirects, 'practices')]).toEqual([['old', 'new']]);
  });
});

describe('formerWordings', () => {
  it('gives the old ids of the wordings of one practice', () => {
    const redirects = parseRedirects(
      '[{ from: /practices/a/#w3, to: /practices/a/#w1 }, { from: /practices/b/#w2, to: /practices/b/#w1 }]',
    );
    expect(formerWordings(redirects, 'a')).toEqual({ w1: ['w3'] });
  });
});
