import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const weak = (source: string) => ({
  file: `record/sources/${source}.yaml`,
  from: /^grade: .*/m,
  to: 'grade: weak',
});

test('an excerpt, and a statement that rests on a weak copy alone', () => {
  expect(messageAfter(weak('joint-statement-19-aug'))).toMatchInlineSnapshot(`
    "campaign-hack/record/sources/joint-statement-19-aug.yaml:‹- id: attributes› (excerpts[n]): the excerpt "attributes" was seen in a weak copy only
        → take the excerpt out; weak copies are not quoted. Was it seen elsewhere, say where: \`seen:\`.
    campaign-hack/record/sources/joint-statement-19-aug.yaml:‹- id: confident› (excerpts[n]): the excerpt "confident" was seen in a weak copy only
        → take the excerpt out; weak copies are not quoted. Was it seen elsewhere, say where: \`seen:\`.
    campaign-hack/record/sources/joint-statement-19-aug.yaml:‹- id: intended› (excerpts[n]): the excerpt "intended" was seen in a weak copy only
        → take the excerpt out; weak copies are not quoted. Was it seen elsewhere, say where: \`seen:\`.
    campaign-hack/record/statements/us-government.yaml:‹appearances: [{ source: joint-statement-19-aug, excerpt: joint-statement-19-aug/attributes, mode: verbatim }]› (appearances): "odni-attributes-compromise" rests on weak copies alone
        → find a better copy, or leave the statement out; only a denial may be told from a weak copy.
    campaign-hack/record/statements/us-government.yaml:‹appearances: [{ source: joint-statement-19-aug, excerpt: joint-statement-19-aug/confident, mode: verbatim }]› (appearances): "odni-confident-access-sought" rests on weak copies alone
        → find a better copy, or leave the statement out; only a denial may be told from a weak copy.
    5 problems in the content."
  `);
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
