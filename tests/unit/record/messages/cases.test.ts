import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const cases = 'record/cases.yaml';
const section = 'sections/06-compare/section.yaml';

test('a victim that is not in the record', () => {
  expect(messageAfter({ file: cases, from: 'victims: [dnc,', to: 'victims: [dcn,' })).toMatchInlineSnapshot(`
    "campaign-hack/record/cases.yaml:here (victims[n]): no actor has the id "dcn"
        → define it in record/actors.yaml.
    1 problem in the content."
  `);
});

test('a case that no claim names', () => {
  expect(messageAfter({ file: cases, from: 'id: hack-2016', to: 'id: hack-2015' })).toMatchInlineSnapshot(`
    "campaign-hack/record/cases.yaml:here (id): no case has the id "hack-2015"
        → did you mean "hack-2016"? Ids are defined in the claims of record/claims.yaml.
    1 problem in the content."
  `);
});

test('victims none of whom says it was broken into', () => {
  expect(
    messageAfter({ file: cases, from: 'victims: [dnc, clinton-campaign]', to: 'victims: [harris-campaign]' }),
  ).toMatchInlineSnapshot(`
    "campaign-hack/record/cases.yaml:here (victims): none of the victims of "hack-2016" says in the record that it was broken into, so there is no day 0
        → add that statement (stance asserts, a claim of the kind "intrusion"), or correct "victims".
    1 problem in the content."
  `);
});

test('words under a statement that does not hold them', () => {
  const change = {
    file: section,
    from: /statement: odni-attributes-compromise\n( +)of: joint-statement-19-aug\/attributes\n.*\n.*\n/,
    to: 'statement: odni-attributes-compromise\n            of: joint-statement-19-aug/confident\n            words: is confident\n',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/06-compare/section.yaml:here (steps[wordings].state.wordings.hack-2024[n].of): the excerpt joint-statement-19-aug/confident is not where "odni-attributes-compromise" stands
        → name one of the excerpts of its appearances, or the statement these words belong to.
    1 problem in the content."
  `);
});

test('words that do not stand in their excerpt', () => {
  const change = {
    file: section,
    from: 'words: is confident that the Russian',
    to: 'words: is certain that the Russian',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/06-compare/section.yaml:here (steps[blanks].state.fill[n].words): “is certain that the Russian Government directed the recent compromises of e-mails” does not stand in the excerpt 2016-dhs-odni-statement/confident
        → quote it letter by letter; it reads: “The U.S. Intelligence Community (USIC) is confident that the Russian Government directed the recent compromises of e-mails from US persons and institutions, including from US political organizations.”.
    1 problem in the content."
  `);
});

test('a year that is not in record/cases.yaml', () => {
  expect(messageAfter({ file: section, from: 'notFound: { hack-2024:', to: 'notFound: { threats-2024:' }))
    .toMatchInlineSnapshot(`
      "campaign-hack/sections/06-compare/section.yaml:here (steps[charges].state.notFound.threats-2024): no case whose days are counted has the id "threats-2024"
          → define it in record/cases.yaml.
      1 problem in the content."
    `);
});
