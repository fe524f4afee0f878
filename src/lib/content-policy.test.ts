import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { BOOT_SCRIPT_HASH, CONTENT_POLICY, contentPolicy } from './content-policy.ts';
import { BOOT_SCRIPT } from './boot-script.ts';

test('the policy names the hash of the inline script', () => {
  expect(BOOT_SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(BOOT_SCRIPT).digest('base64')}`);
});

test('the policy allows neither inline code nor code from strings', () => {
  expect(CONTENT_POLICY).not.toMatch(/'unsafe-(?:inline|eval)'|\*|https?:/);
});

test('other libraries may be read from, and nothing else is opened for them', () => {
  const origins = ['https://ku.example.org', 'http://10.0.0.8:8080'];
  expect(contentPolicy(origins)).toContain("; connect-src 'self' https://ku.example.org http://10.0.0.8:8080; ");
  expect(contentPolicy(origins).replace(/ connect-src [^;]+;/, '')).toBe(contentPolicy([]));
});
