import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

test('an actor drawn in the chain who says nothing in the record', () => {
  const file = 'sections/02-chain/section.yaml';
  expect(messageAfter({ file, from: 'add: [microsoft]', to: 'add: [microsoft, unnamed-reports]' })).toContain(
    'section.yaml:here (steps[microsoft].state.add[n]): "unnamed-reports" says nothing in the record, so there is nothing to draw\n' +
      '    → add a statement of theirs, or take it out of this step.',
  );
});

test('a circle of three', () => {
  const file = 'record/actors.yaml';
  const message = messageAfter(
    { file, from: '{ id: iran, kind: government,', to: '{ id: iran, kind: government, partOf: russia,' },
    { file, from: '{ id: russia, kind: government,', to: '{ id: russia, kind: government, partOf: irgc,' },
  );
  expect(message).toContain('is part of itself: ');
  expect(message.match(/is part of itself/g)).toHaveLength(1);
});

test('a denial’s words that do not stand in what was read', () => {
  const file = 'record/statements/iran.yaml';
  const from = 'words: any intent or motive to interfere';
  expect(messageAfter({ file, from, to: 'words: every intent or motive to interfere' })).toContain(
    '“every intent or motive to interfere in the United States presidential election” does not stand in the excerpt',
  );
});
