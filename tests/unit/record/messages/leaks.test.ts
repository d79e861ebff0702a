import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const file = 'record/sources/microsoft-report.yaml';
const seen = (address: string) => messageAfter({ file, from: /seenAt: .*/, to: `seenAt: ${address}` });

test('an address of leaked material', () => {
  expect(seen('https://search.wikileaks.org/emails/1')).toMatchInlineSnapshot(`
    "campaign-hack/record/sources/microsoft-report.yaml:here: an address on wikileaks.org, which holds leaked material
        → cite what was written about it; give “absent:” with the reason in place of the address.
    1 problem in the content."
  `);
});

test.each([
  'https://web.archive.org/web/2016/https://wikileaks.org/emails/1',
  'https://archive.example/wikileaks.org/emails',
  'https://example.org/?to=https%3A%2F%2Fwikileaks.org%2Femails',
])('by way of an archive: %s', (address) => {
  expect(seen(address)).toContain('an address on wikileaks.org');
});

test('an address about it', () => {
  expect(seen('https://example.org/what-wikileaks.org-published')).toBe('No problem found.');
});

test('in a comment', () => {
  const change = { file, from: '# Microsoft', to: '# https://wikileaks.org/emails\n# Microsoft' };
  expect(messageAfter(change)).toContain('an address on wikileaks.org');
});
