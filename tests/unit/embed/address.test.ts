import { expect, test } from 'vitest';
import { readAddress } from '../../../src/embed/child/address.ts';

test('reads what is on the list', () => {
  expect(
    readAddress(
      '?mode=scroll&step=emails&theme=dark&bg=transparent&title=0&eid=chain-x7&fit=1&asof=2026-07-20&v=ab.1&childId=pym 0',
      '#?secret=abcDEF1234',
    ),
  ).toEqual({
    mode: 'scroll',
    step: 'emails',
    theme: 'dark',
    bg: 'transparent',
    title: '0',
    eid: 'chain-x7',
    fit: '1',
    asof: '2026-07-20',
    v: 'ab.1',
    childId: 'pym 0',
    secret: 'abcDEF1234',
  });
});

test.for([
  ['#amp=1', { amp: '1' }],
  ['#chapter&amp=1', { amp: '1' }],
  ['#?secret=a b', {}],
  ['#amp=2', {}],
] as const)('reads the fragment %s', ([hash, expected]) => {
  expect(readAddress('', hash)).toEqual(expected);
});

test.for([
  '?mode=Stack',
  '?mode=constructor',
  '?step=A',
  '?step=../x',
  '?step=a%0Ab',
  '?theme=auto',
  '?theme=dark%0A',
  '?bg=red',
  '?title=1',
  '?fit=true',
  '?asof=2026-7-1',
  '?v=a%20b',
  '?eid=a"b',
  '?eid=A',
  '?childId=axPYMxb',
  '?childId=a%0Ab',
  `?childId=${'a'.repeat(201)}`,
  '?__proto__=1&constructor=2&lang=de&height=3',
])('what is bad is as good as absent: %s', (search) => {
  expect(readAddress(search, '')).toEqual({});
});
