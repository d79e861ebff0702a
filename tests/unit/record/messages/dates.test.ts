import { expect, test } from 'vitest';
import { type Change, field, messageAfter, messageInFile } from '../../../fixtures/broken-content.ts';

const said = (date: string): Change => field('us-government', 'grand-jury-charges', 'said', `said: ${date}`);

test('31 June', () => {
  expect(messageInFile(said('2024-06-31'))).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/us-government.yaml:here ([grand-jury-charges].said): not a date of the calendar; write 2024-08-12, a month 2024-07, or a range 2024-08-10/2024-08-11
        → correct this value."
  `);
});

test('30 February', () => {
  expect(messageInFile(said('2024-02-30'))).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/us-government.yaml:here ([grand-jury-charges].said): not a date of the calendar; write 2024-08-12, a month 2024-07, or a range 2024-08-10/2024-08-11
        → correct this value."
  `);
});

test('a month, where only a day is allowed', () => {
  const change = { file: 'story.yaml', from: 'asOf: 2024-08-12', to: 'asOf: 2024-08' };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/story.yaml:here (asOf): not a day of the calendar; write 2024-08-12
        → correct this value.
    1 problem in the content."
  `);
});

test.each([
  '2023-02-29',
  '2024-13',
  '2024-00',
  '2024-09-00',
  '2024-9-26',
  '2024-09-26/2024-09-01',
  '2024-09-01/2024-09-02/2024-09-03',
  '26 September 2024',
  '09/26/2024',
])('%s', (date) => {
  expect(messageInFile(said(date))).toContain('here ([grand-jury-charges].said): not a date of the calendar');
});

test('a year alone, which YAML reads as a number', () => {
  const message = messageInFile(said('2024'));
  expect(message).toContain('here ([grand-jury-charges].said)');
  expect(message).not.toMatch(/Invalid input|received number/);
});
