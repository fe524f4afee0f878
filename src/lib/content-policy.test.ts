import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CONTENT_POLICY, BOOT_SCRIPT_HASH } from './content-policy.ts';
import { BOOT_SCRIPT } from './boot-script.ts';

test('the policy names the hash of the inline script', () => {
  expect(BOOT_SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(BOOT_SCRIPT).digest('base64')}`);
});

test('the policy allows neither inline code nor code from strings', () => {
  expect(CONTENT_POLICY).not.toMatch(/'unsafe-(?:inline|eval)'|\*|https?:/);
});
