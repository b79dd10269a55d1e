import { expect, it } from 'vitest';
import { errorReport } from '../src/addresses.ts';
import { Site } from '../src/schema.ts';

it.each([
  [
    'mailto:errors@example.org',
    'mailto:errors@example.org?subject=%E6%95%B0%E5%AD%97%E6%9C%89%E8%AF%AF&body=',
  ],
  [
    'https://example.org/issues/new',
    'https://example.org/issues/new?title=%E6%95%B0%E5%AD%97%E6%9C%89%E8%AF%AF&body=',
  ],
  [
    'https://example.org/new?label=a',
    'https://example.org/new?label=a&title=%E6%95%B0%E5%AD%97%E6%9C%89%E8%AF%AF&body=',
  ],
])('errors reported at %s', (setting, address) => {
  expect(Site.parse({ errors: setting })).toEqual({ errors: setting });
  expect(errorReport(setting)).toBe(address);
});

it('an address of another kind is no setting', () => {
  expect(Site.safeParse({ errors: 'javascript:alert(1)' }).success).toBe(false);
  expect(Site.safeParse({ errors: 'somewhere' }).success).toBe(false);
  expect(Site.parse({ errors: null })).toEqual({ errors: null });
});
