import { expect, test } from 'vitest';
import { type Change, field, messageInFile } from '../../../fixtures/broken-content.ts';

const received = (name: string, to: string): Change =>
  field('newsrooms', 'politico-received-emails', name, to);

test('a missing field', () => {
  expect(messageInFile(received('speaker', ''))).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:‹- id: politico-received-emails› ([politico-received-emails].speaker): missing field (text expected)
        → add the field."
  `);
});

test('a missing field that has a list of allowed values', () => {
  const message = messageInFile(received('stance', ''));
  expect(message).toContain('‹- id: politico-received-emails›');
  expect(message).toContain('missing field');
  expect(message).not.toContain('undefined');
  expect(message).toContain('asserts, attributes, reports, denies');
});

test('a field left empty', () => {
  const message = messageInFile(received('speaker', 'speaker:'));
  expect(message).toContain('newsrooms.yaml:here ([politico-received-emails].speaker)');
  expect(message).not.toMatch(/null|Invalid input/);
});

test('an unknown field', () => {
  expect(messageInFile(received('said', 'said: 2024-08-10\n  saidAt: 2024-08-10'))).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:here ([politico-received-emails]): unknown field "saidAt"
        → remove it, or correct its spelling."
  `);
});

test('a value that is none of those allowed', () => {
  expect(messageInFile(received('stance', 'stance: claims'))).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:here ([politico-received-emails].stance): "claims" is not one of the allowed values
        → use one of: asserts, attributes, reports, denies, declines, does-not-name, confirms-investigating, charges, convicts."
  `);
});

test('an unknown graphic', () => {
  const message = messageInFile({
    file: 'sections/02-chain/section.yaml',
    from: 'graphic: chain',
    to: 'graphic: chian',
  });
  expect(message).toContain('section.yaml:here (graphic)');
  expect(message).toContain('chain');
  expect(message).not.toContain('discriminator');
});

test('an id in capitals', () => {
  const change = {
    file: 'record/statements/newsrooms.yaml',
    from: '- id: politico-received-emails',
    to: '- id: Politico-Received-Emails',
  };
  expect(messageInFile(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:here ([n].id): an id is lower-case letters, digits and single hyphens, like "iran-mission-10-aug"
        → correct this value."
  `);
});

test('a statement without claims or topic', () => {
  expect(messageInFile(received('claims', ''))).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:‹- id: politico-received-emails› ([politico-received-emails].claims): a statement names its claims, or a topic where it makes none
        → correct this value."
  `);
});

test('a denial that does not say what it denies', () => {
  expect(messageInFile(field('iran', 'iran-mission-27-sep', 'answers', ''))).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/iran.yaml:‹- id: iran-mission-27-sep› ([iran-mission-27-sep].answers): a denial says what it answers
        → correct this value."
  `);
});

test('an address that is none, and no reason given', () => {
  const file = 'record/sources/cheung-statement.yaml';
  const misspelt = { file, from: 'canonicalUrl: { absent:', to: 'canonicalUrl: { absnt:' };
  expect(messageInFile(misspelt)).toMatchInlineSnapshot(`
    "campaign-hack/record/sources/cheung-statement.yaml:here (canonicalUrl.absent): missing field (text expected)
        → add the field."
  `);
  expect(messageInFile({ file, from: 'seenAt: https://', to: 'seenAt: ' })).toMatchInlineSnapshot(`
    "campaign-hack/record/sources/cheung-statement.yaml:here (seenAt): not the address of a page; write one that begins with https:// or http://
        → correct this value."
  `);
});
