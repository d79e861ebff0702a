import { expect, test } from 'vitest';
import { isStepped, readChoices, writeChoices } from '../../../src/runtime/choices/choices.ts';

const none = { step: [], asof: undefined, theme: undefined, motion: undefined };

test('an address without choices has none', () => {
  expect(readChoices('')).toEqual(none);
  expect(writeChoices('', none)).toBe('');
});

test('choices come back as they were written, and everything else stays', () => {
  const choices = { step: ['chain', 'drift'], asof: '2024-08-12', theme: 'dark', motion: 'off' } as const;
  const search = writeChoices('?from=mail', choices);
  expect(search).toBe('?from=mail&step=chain,drift&asof=2024-08-12&theme=dark&motion=off');
  expect(readChoices(search)).toEqual(choices);
  expect(writeChoices(search, none)).toBe('?from=mail');
});

test('what is not known is ignored', () => {
  for (const search of [
    '?step=<script>&asof=yesterday&theme=pink&motion=fast',
    '?asof=2024-8-1',
    '?step=,,',
    '?theme=&motion=',
    '?%E0%A4%A',
  ])
    expect(readChoices(search)).toEqual(none);
});

test('a section is stepped through by name, or all are', () => {
  expect(isStepped({ ...none, step: 'all' }, 'chain')).toBe(true);
  expect(isStepped({ ...none, step: ['chain'] }, 'chain')).toBe(true);
  expect(isStepped({ ...none, step: ['chain'] }, 'drift')).toBe(false);
});
