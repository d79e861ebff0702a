import { expect, test } from 'vitest';
import { scene } from '../../../src/graphics/frames.ts';
import { boxes } from '../../../src/graphics/marks.ts';
import { layoutReplies, type Reply, replyTop } from '../../../src/graphics/reply.ts';

const none: Reply[] = [{ lead: '', text: 'Nobody is accused in this step.' }];
const answer: Reply[] = [
  { lead: 'In this article:', text: 'no reply from Iran.' },
  { lead: 'On record by 12 Aug,', text: 'beyond the article: its UN mission denied “any intent or motive”.' },
];
const strip = (replies: Reply[][], step: number, box = boxes.narrow): string[] =>
  scene({ items: layoutReplies(replies, box) }, { step }).map(
    ({ runs, attrs }) => runs?.map(({ text }) => text).join('') ?? String(attrs['d']),
  );

test('a rule and the reply of the step', () => {
  expect(strip([none, answer, answer, none], 0)).toEqual(['M0,287.5h288', none[0]?.text]);
  expect(strip([none, answer, answer, none], 1)).toEqual([
    'M0,287.5h288',
    'In this article: no reply from Iran.',
    'On record by 12 Aug, beyond the article: its UN',
    'mission denied “any intent or motive”.',
  ]);
  expect(strip([none, answer, answer, none], 3)).toEqual(['M0,287.5h288', none[0]?.text]);
});

test('the same reply is drawn once and stays', () => {
  const replies = [none, answer, answer, none];
  expect(strip(replies, 2)).toEqual(strip(replies, 1));
  const marks = layoutReplies(replies, boxes.narrow);
  expect(new Set(marks.map(({ mark }) => mark.key)).size).toBe(marks.length);
});

test('the wide box has its own place', () => {
  expect(replyTop(boxes.wide)).toBe(505.5);
  expect(strip([answer], 0, boxes.wide)).toHaveLength(3);
});

test('a reply longer than its place stops the build, saying which step and box', () => {
  const long = [{ lead: 'On record by 12 Aug,', text: 'a denial in many words, '.repeat(9) }];
  expect(() => layoutReplies([none, long], boxes.narrow)).toThrowErrorMatchingInlineSnapshot(`
    [Error: The reply strip of step 2 needs 5 lines in the narrow box, 3 are reserved.
        → shorten the reply in record/words/, or split the step.]
  `);
});

test('what runs on stays in the line before it, with its lead in bold', () => {
  const both: Reply[] = [
    { lead: 'In this article:', text: 'no reply.' },
    { lead: 'Iran:', text: 'denied it.', runOn: true },
    { lead: 'Russia:', text: 'denied it.' },
  ];
  expect(strip([both], 0).slice(1)).toEqual([
    'In this article: no reply. Iran: denied it.',
    'Russia: denied it.',
  ]);
  const [first] = layoutReplies([both], boxes.narrow).slice(1);
  expect(first?.mark.runs?.filter((run) => run.class === 'b').map(({ text }) => text.trim())).toEqual([
    'In this article:',
    'Iran:',
  ]);
});

test('a strip of more lines begins higher and ends where the others end', () => {
  const long = [{ lead: 'On record by 12 Aug,', text: 'a denial in many words, '.repeat(7) }];
  const last = (most: number): number =>
    Math.max(...layoutReplies([long], boxes.narrow, most).map(({ mark }) => Number(mark.attrs['y'] ?? 0)));
  expect(() => layoutReplies([long], boxes.narrow)).toThrow('3 are reserved');
  expect(replyTop(boxes.narrow, 4)).toBe(272.7);
  expect(replyTop(boxes.wide, 4)).toBe(489);
  expect(last(4)).toBe(332.6);
});
