import { expect, test } from 'vitest';
import { loadStories } from '../../../src/record/index.ts';
import { withLargeStory } from '../../fixtures/large-story.ts';

test('the made story has the size that was asked for, and no fault', () => {
  const size = { claims: 10, statements: 100 };
  const [record] = withLargeStory(size, loadStories);
  expect(record?.claims.length).toBe(size.claims);
  expect(record?.statements.length).toBe(size.statements);
});
