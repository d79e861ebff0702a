import { describe, expect, test } from 'vitest';
import { measure, type Style, type Word, wordsOf, wrap } from '../../../src/graphics/text.ts';
import { randomFrom } from '../../fixtures/random.ts';

const text = 'Iran’s UN mission denied “any intent or motive to interfere” in the election (10 Aug).';
const join = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

describe('measure', () => {
  test('no letters have no width', () => {
    expect(measure('', 'label')).toBe(0);
  });

  test('grows with every letter, and with the size', () => {
    for (let end = 1; end <= text.length; end += 1) {
      expect(measure(text.slice(0, end), 'label')).toBeGreaterThan(measure(text.slice(0, end - 1), 'label'));
    }
    expect(measure(text, 'label', 24)).toBeCloseTo(2 * measure(text, 'label', 12), 9);
    expect(measure(text, 'label')).toBe(measure(text, 'label', 12));
  });

  test('bold is wider than regular, and no style is absurd', () => {
    expect(measure(text, 'bold')).toBeGreaterThan(measure(text, 'label'));
    for (const style of ['label', 'bold', 'serif'] satisfies Style[]) {
      const perLetter = measure(text, style, 1) / text.length;
      expect(perLetter).toBeGreaterThan(0.35);
      expect(perLetter).toBeLessThan(0.65);
    }
  });

  test('a letter outside the table takes a wide one’s room', () => {
    expect(measure('漢', 'label', 10)).toBe(9);
    expect(measure('👋', 'label', 10)).toBe(9);
  });
});

describe('wrap', () => {
  test('no words make no lines', () => {
    expect(wrap([], 100)).toEqual([]);
    expect(wordsOf(' \n ', 'label')).toEqual([]);
  });

  test('a word wider than a line stands alone', () => {
    const lines = wrap(wordsOf('an unsubstantiated claim', 'label'), 30);
    expect(lines.map(join)).toEqual(['an', 'unsubstantiated', 'claim']);
  });

  test('keeps every word in order, and every line within its width', () => {
    const random = randomFrom(1);
    const styles = ['label', 'bold', 'serif'] satisfies Style[];
    for (let round = 0; round < 300; round += 1) {
      const words = wordsOf(text, 'label').map((word) => ({
        ...word,
        style: styles[Math.floor(random() * 3)] ?? 'label',
      }));
      const width = 60 + random() * 400;
      const size = 12 + random() * 4;
      const lines = wrap(words, width, size);
      expect(lines.flat()).toEqual(words);
      for (const line of lines) {
        const used = line.reduce(
          (sum, word, i) => sum + measure(`${i === 0 ? '' : ' '}${word.text}`, word.style, size),
          0,
        );
        if (line.length > 1) expect(used).toBeLessThanOrEqual(width + 1e-9);
      }
    }
  });

  test('breaks no earlier than it must', () => {
    const width = 150;
    const lines = wrap(wordsOf(text, 'label'), width);
    lines.slice(1).forEach((line, i) => {
      expect(measure(`${join(lines[i] ?? [])} ${line[0]?.text ?? ''}`, 'label')).toBeGreaterThan(width);
    });
  });
});
