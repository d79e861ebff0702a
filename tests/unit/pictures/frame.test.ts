import { expect, test } from 'vitest';
import { boxes } from '../../../src/graphics/marks.ts';
import { frameOf, type FrameWords } from '../../../src/pictures/frame.ts';

const step = (heading: string, credit: string[] = ['A title', 'as known on 1 May 2024']): FrameWords => ({
  counter: '1 of 2',
  heading,
  credit,
});
const long =
  'a heading of so many words that no line of any width a picture has holds all of them, not even two';
const heightOf = (steps: FrameWords[], at: number): number => frameOf('Who?', steps, at, boxes.wide).height;
const linesOf = (steps: FrameWords[], at: number, name: string): string[] =>
  frameOf('Who?', steps, at, boxes.wide)
    .marks.filter(({ key }) => key.startsWith(`p-${name}`))
    .map(({ runs = [] }) => runs.map(({ text }) => text).join(''));

test('it is as wide as an article, and as high as the section’s longest heading and credit need', () => {
  const steps = [step('Short'), step(long, ['A', 'b'.repeat(70), 'c'.repeat(70)])];
  expect(frameOf('Who?', steps, 0, boxes.wide).width).toBe(640);
  expect(heightOf(steps, 0)).toBe(heightOf(steps, 1));
  expect(heightOf(steps, 0)).toBeGreaterThan(heightOf([step('Short')], 0));
  expect(linesOf(steps, 0, 'heading')).toEqual(['Short']);
  expect(linesOf(steps, 1, 'heading').join(' ')).toBe(long);
});

test('parts of the credit share a line while they fit, and are never broken', () => {
  const parts = ['A title', 'as known on 1 May 2024', 'm'.repeat(45), 'CC BY 4.0'];
  expect(linesOf([step('Short', parts)], 0, 'credit')).toEqual([
    'A title · as known on 1 May 2024',
    'm'.repeat(45),
    'CC BY 4.0',
  ]);
  expect(() => heightOf([step('Short', ['m'.repeat(60)])], 0)).toThrow('is wider than a picture');
});
