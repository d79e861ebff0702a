import { expect, test } from 'vitest';
import { byId } from '../../../src/record/story-record.ts';

test('a thing is found by its id, the first of two', () => {
  const list = [
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
    { id: 'a', n: 3 },
  ];
  expect(byId(list, 'a').n).toBe(1);
  expect(byId(list, 'b').n).toBe(2);
  expect(() => byId(list, 'c')).toThrow('No "c" in the record');
});

test('a list that was changed since it was asked is searched', () => {
  const list = [{ id: 'a' }, { id: 'b' }];
  byId(list, 'a');
  list.unshift({ id: 'c' });
  for (const id of ['a', 'b', 'c']) expect(byId(list, id).id).toBe(id);
});
