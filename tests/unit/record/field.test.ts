import { expect, test } from 'vitest';
import { fieldOf } from '../../../src/record/field.ts';

const entries = [
  { id: 'one', claims: ['a'], cites: [{ role: 'basis' }] },
  { id: 'Not an id', claims: [] },
];

test.each([
  [[0, 'claims', 0], '[one].claims[0]'],
  [[0, 'cites', 0, 'role'], '[one].cites[0].role'],
  [[0], '[one]'],
  // Its own id may be what is wrong.
  [[0, 'id'], '[0].id'],
  [[1, 'claims'], '[1].claims'],
  [[7, 'claims', 'x'], '[7].claims.x'],
  [[], ''],
])('%j', (path, told) => {
  expect(fieldOf(entries, path)).toBe(told);
});
