import { expect, test } from 'vitest';
import { runsOf, textMark } from '../../../src/graphics/label.ts';
import { wordsOf } from '../../../src/graphics/text.ts';

test('neighbours of one style are one run, with the space before a new one inside it', () => {
  const line = [...wordsOf('In this article:', 'bold'), ...wordsOf('no reply.', 'label')];
  expect(runsOf(line)).toEqual([{ text: 'In this article:', class: 'b' }, { text: ' no reply.' }]);
});

test('no words make no runs', () => {
  expect(runsOf([])).toEqual([]);
});

test('numbers have at most two decimals, and what is not given is not there', () => {
  expect(textMark('key', 1 / 3, 2 / 3, 'words')).toEqual({
    key: 'key',
    tag: 'text',
    attrs: { x: 0.33, y: 0.67 },
    runs: [{ text: 'words' }],
  });
  expect(textMark('key', 0, 0, [], { class: 't', anchor: 'end', enter: 'late' })).toEqual({
    key: 'key',
    tag: 'text',
    attrs: { x: 0, y: 0, class: 't', 'text-anchor': 'end' },
    runs: [],
    enter: 'late',
  });
});
