import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageOf, withSmallStory } from '../../../fixtures/small-story.ts';

/** What an author is told whose second story is called so; it is the first one once more, and no home. */
const messageFor = (id: string): string =>
  withSmallStory({ overlay: '' }, (root) => {
    cpSync(join(root, 'small'), join(root, id), { recursive: true });
    return messageOf(root);
  });

test('a story cannot be called what addresses begin with, nor as a language', () => {
  const told = (id: string) =>
    `${id}/story.yaml:2: no story can be called "${id}": the site's own addresses begin with it`;
  for (const id of ['pictures', 'claims', 'embed', 'es']) expect(messageFor(id)).toContain(told(id));
  expect(messageFor('ferries')).not.toContain('no story can be called');
});
