import { describe, expect, it } from 'vitest';
import { formerIds, formerWordings } from './redirects.ts';

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
    const redirects = [
      { from: '/practices/a/#w3', to: '/practices/a/#w1' },
      { from: '/practices/b/#w2', to: '/practices/b/#w1' },
    ];
    expect(formerWordings(redirects, 'a')).toEqual({ w1: ['w3'] });
  });
});
