import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const weak = (source: string) => ({
  file: `record/sources/${source}.yaml`,
  from: /^grade: .*/m,
  to: 'grade: weak',
});

test('an excerpt seen in a weak copy', () => {
  expect(messageAfter(weak('microsoft-report'))).toMatchInlineSnapshot(`
    "campaign-hack/record/sources/microsoft-report.yaml:‹- id: phishing› (excerpts[phishing]): the excerpt "phishing" was seen in a weak copy only
        → take the excerpt out; weak copies are not quoted. Was it seen elsewhere, say where: \`seen:\`.
    1 problem in the content."
  `);
});

test('a statement that rests on a weak copy alone', () => {
  const message = messageAfter(weak('joint-statement-19-aug'));
  expect(message).toContain('(appearances): "odni-attributes-compromise" rests on weak copies alone\n');
});

test('a statement without an excerpt', () => {
  expect(messageAfter(weak('indictment-2024'))).toContain('"grand-jury-charges" rests on weak copies alone');
});

test('a denial may be told from a weak copy, but not quoted', () => {
  const message = messageAfter(weak('iran-mission-27-sep-text'));
  expect(message).toContain('the excerpt "unsubstantiated" was seen in a weak copy only');
  expect(message).not.toContain('rests on weak copies alone');
});

test('an excerpt that was seen better elsewhere', () => {
  // The blog's passage on intent was read in another place than the rest.
  const message = messageAfter(weak('microsoft-blog'));
  expect(message).toContain('"phishing"');
  expect(message).not.toContain('"intent"');
});

test('a host that is not linked is no fault', () => {
  const change = {
    file: 'record/sources/microsoft-report.yaml',
    from: /seenAt: .*/,
    to: 'seenAt: https://somewhere.example/copy',
  };
  expect(messageAfter(change)).toBe('No problem found.');
});
