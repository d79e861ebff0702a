import { expect, test } from 'vitest';
import { field, messageAfter } from '../../../fixtures/broken-content.ts';

const structure = 'sections/05-timeline/section.yaml';

test('a statement in a step before it was public', () => {
  const later = field('2024-government', 'fbi-confirms-investigating', 'public', 'public: 2024-08-13');
  expect(messageAfter(later)).toMatchInlineSnapshot(`
    "campaign-hack/sections/05-timeline/section.yaml:‹state: { add: [fbi-confirms-investigating] }› (steps[article].state.add[n]): "fbi-confirms-investigating" is known from 2024-08-13 on, but this step is as of 2024-08-12
        → add it in a later step, or correct one of the two dates.
    1 problem in the content."
  `);
});

test('an actor where a statement belongs', () => {
  const change = { file: structure, from: '[fbi-confirms-investigating]', to: '[fbi]' };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/05-timeline/section.yaml:here (steps[article].state.add[n]): "fbi" is no statement
        → name a statement: a timeline shows nothing else.
    1 problem in the content."
  `);
});

test('a statement nobody knows', () => {
  const change = { file: structure, from: '[fbi-confirms-investigating]', to: '[fbi-confirms-investigatin]' };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/05-timeline/section.yaml:here (steps[article].state.add[n]): nothing in the record has the id "fbi-confirms-investigatin"
        → did you mean "fbi-confirms-investigating"? Ids are defined in record/.
    1 problem in the content."
  `);
});
