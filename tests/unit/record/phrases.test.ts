import { expect, test } from 'vitest';
import { compile, findAll, plain } from '../../../src/record/language/phrase.ts';

const found = (phrase: string, text: string, sets = {}): string[] =>
  findAll(compile([phrase], sets), plain(text)).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Iran hacked', 'so iran  hacked it', ['iran  hacked']],
  ['Iran', 'Iranian', []],
  [
    'Iran(ian)? (hackers )?(hacked|broke into)',
    'Iranian hackers broke into; Iran hacked',
    ['Iranian hackers broke into', 'Iran hacked'],
  ],
  ["Iran's hack", 'Iran’s hack', ['Iran’s hack']],
  ['hacked … by Iran', 'hacked in June by Iran', ['hacked in June by Iran']],
  ['hacked … by Iran', 'hacked by Iran', ['hacked by Iran']],
  ['hacked … by Iran', 'hacked in the month of June by Iran', []],
  ['a.b*c[d]+', 'axbc a.b*c[d]+', ['a.b*c[d]+']],
  ['hackeó', 'HACKEÓ, hackeó, hackeo', ['HACKEÓ', 'hackeó']],
  ['hackeó', 'hackeo\u0301', ['hackeo\u0301']],
  ['hackeo', 'hackeo\u0301', []],
  ['Irán', 'iraní, «Irán»', ['Irán']],
])('%s in “%s”', (phrase, text, words) => {
  expect(found(phrase, text)).toEqual(words);
});

test('a set stands for any of its phrases', () => {
  expect(found('{who} did it', 'she did it', { who: ['he', 'she'] })).toEqual(['she did it']);
});

test('the worst phrase that is read still ends soon', () => {
  const worst = compile([`${'(a |a )?'.repeat(12)}b`]);
  const begun = performance.now();
  expect(findAll(worst, 'a '.repeat(60))).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(3000);
});

test('groups of a set count where it is used', () => {
  const sets = { many: ['(a)?'.repeat(8)] };
  expect(() => compile(['{many}'], sets)).not.toThrow();
  expect(() => compile(['{many} {many}'], sets)).toThrow('it has 18 groups');
});

test('no phrases find nothing', () => {
  expect(findAll(compile([]), 'anything')).toEqual([]);
});
