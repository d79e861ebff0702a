import { expect, test } from 'vitest';
import { field, messageAfter } from '../../../fixtures/broken-content.ts';

const misspelt = field('newsrooms', 'politico-received-emails', 'speaker', 'speaker: politco');

test('two unknown ids in two files', () => {
  const added = { file: 'sections/02-chain/section.yaml', from: 'add: [bloomberg]', to: 'add: [blomberg]' };
  expect(messageAfter(misspelt, added)).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:here (speaker): no actor has the id "politco"
        → did you mean "politico"? Ids are defined in record/actors.yaml.
    campaign-hack/sections/02-chain/section.yaml:here (steps[bloomberg].state.add[n]): nothing in the record has the id "blomberg"
        → did you mean "bloomberg"? Ids are defined in record/.
    2 problems in the content."
  `);
});

test('an unknown id beside a file that cannot be read', () => {
  const impossible = field('us-government', 'grand-jury-charges', 'said', 'said: 2024-06-31');
  const message = messageAfter(misspelt, impossible);
  expect(message).toContain('newsrooms.yaml:here (speaker): no actor has the id "politco"');
  expect(message).toContain(
    'us-government.yaml:here ([grand-jury-charges].said): not a date of the calendar',
  );
});

test('an unknown id beside an entry of the same file that cannot be read', () => {
  const message = messageAfter(misspelt, field('newsrooms', 'bloomberg-relays-warning', 'stance', ''));
  expect(message).toContain('newsrooms.yaml:here (speaker): no actor has the id "politco"');
  expect(message).toContain(
    'newsrooms.yaml:‹- id: bloomberg-relays-warning› ([bloomberg-relays-warning].stance): missing field',
  );
  expect(message).toContain('2 problems in the content.');
});
