import { expect, test } from 'vitest';
import { originsData } from '../../../../src/figures/origins/data.ts';
import { traceOf } from '../../../../src/figures/origins/trace.ts';
import { scene } from '../../../../src/graphics/frames.ts';
import { boxes, type Mark } from '../../../../src/graphics/marks.ts';
import type { OriginsData } from '../../../../src/graphics/origins/data.ts';
import { layout } from '../../../../src/graphics/origins/layout.ts';
import { byId } from '../../../../src/record/story-record.ts';
import { loadVoice } from '../../../fixtures/story.ts';

const dataOf = (): OriginsData => {
  const voice = loadVoice();
  const section = byId(voice.record.sections, 'origins');
  return originsData(voice, section, traceOf(voice.record, section));
};
const names = ['narrow', 'wide'] as const;
const marksAt = (box: (typeof names)[number], step: number, data = dataOf()): Map<string, Mark> =>
  new Map(scene(layout(data, boxes[box]), { step }).map((mark) => [mark.key, mark]));
const rectOf = (marks: Map<string, Mark>, key: string) => {
  const { x = 0, y = 0, width = 0, height = 0 } = marks.get(key)?.attrs ?? {};
  return {
    left: Number(x),
    top: Number(y),
    right: Number(x) + Number(width),
    bottom: Number(y) + Number(height),
  };
};

test.each(names)('%s: rings grow into outlines and marks under one key', (box) => {
  const [listed, traced] = [marksAt(box, 1), marksAt(box, 3)];
  for (const key of ['trump-campaign', 'politico', 'bloomberg', 'microsoft', 'the-article']) {
    expect(listed.get(key)?.attrs['class'], key).toBe('n-ring');
    expect(traced.get(key)?.attrs['class'], key).not.toBe('n-ring');
    expect(traced.get(key)?.tag, key).toBe('rect');
  }
});

test.each(names)(
  '%s: Bloomberg’s outline holds what it passes on, and not the answer of paragraph 1',
  (box) => {
    const marks = marksAt(box, 5);
    const [relay, page] = [rectOf(marks, 'bloomberg'), rectOf(marks, 'the-article')];
    const inside = (key: string): boolean => {
      const { x, y } = marks.get(key)?.attrs ?? {};
      return Number(x) > relay.left && Number(y) > relay.top && Number(y) < relay.bottom;
    };
    expect(inside('bloomberg-q1')).toBe(true);
    expect(inside('trump-campaign-n')).toBe(false);
    if (box === 'wide') expect(inside('trump-campaign-q0')).toBe(false);
    expect(relay.left).toBeGreaterThan(page.left);
    expect(relay.bottom).toBeLessThan(page.bottom);
  },
);

test.each(names)(
  '%s: the line of the basis ends at the origin’s box and does not pass through the relay',
  (box) => {
    const marks = marksAt(box, 5);
    const [relay, origin] = [rectOf(marks, 'bloomberg'), rectOf(marks, 'trump-campaign-box')];
    const [, x = '', , end = ''] =
      /^M([\d.]+),([\d.]+)V([\d.]+)$/.exec(String(marks.get('lean-2')?.attrs['d'])) ?? [];
    expect(Number(x)).toBeLessThan(relay.left - 3);
    expect(Number(end)).toBeGreaterThan(origin.bottom);
    expect(Number(end)).toBeLessThan(origin.bottom + 5);
  },
);

test.each(names)('%s: between the fold and the end nothing that stays moves', (box) => {
  const [before, after] = [marksAt(box, 4), marksAt(box, 5)];
  const place = (marks: Map<string, Mark>, key: string) => ({ ...marks.get(key)?.attrs, class: '' });
  for (const key of before.keys()) expect(place(after, key), key).toEqual(place(before, key));
});

test.each(names)('%s: the list comes when the sheet has shrunk, and does not fade in over it', (box) => {
  const [sheet, list] = [marksAt(box, 0), marksAt(box, 1)];
  const rings = dataOf().names.map(({ key }) => key);
  for (const key of [...rings.filter((ring) => !sheet.has(ring)), ...rings.map((ring) => `${ring}-n`)])
    expect(list.get(key)?.enter, key).toBe('late');
});

test('wide: an origin’s name waits until its words are out of the way; both keep their keys', () => {
  const [listed, traced] = [marksAt('wide', 2), marksAt('wide', 3)];
  const [name, words] = ['trump-campaign-n', 'trump-campaign-q0'].map((key) => traced.get(key));
  expect([listed.has('trump-campaign-n'), listed.has('trump-campaign-q0')]).toEqual([true, true]);
  expect(name?.delay).toBeGreaterThan(words?.delay ?? 0);
});

test.each(names)('%s: the article shows its date before it is read, and as an outline', (box) => {
  const text = (step: number): string =>
    [...marksAt(box, step).values()].flatMap(({ runs = [] }) => runs.map((run) => run.text)).join(' ');
  const { date } = dataOf().page;
  expect(date).toEqual({ narrow: '12 Aug 2024', wide: '12 August 2024' });
  expect([0, 1, 3, 5].map((step) => text(step).includes(date[box]))).toEqual([true, false, true, true]);
});

test('one name more than there are rows', () => {
  const data = dataOf();
  const [first] = data.names;
  if (first) data.names.push({ ...first, key: 'another' });
  expect(() => layout(data, boxes.narrow)).toThrow('has room for 5 names; there are 6.');
});

test('a name, words or a count too long for their place', () => {
  const long = (change: (data: OriginsData) => void) => () => {
    const data = dataOf();
    change(data);
    layout(data, boxes.narrow);
  };
  const words = 'very long '.repeat(20);
  expect(long(({ names: [first] }) => first && (first.name = words))).toThrow(
    'has no room in the narrow box',
  );
  expect(long(({ names: [first] }) => first?.notes.forEach((note) => (note.words.narrow = words)))).toThrow(
    'shorten it, or give it a shorter "brief"',
  );
  expect(long(({ own }) => (own.lines = [words]))).toThrow('has no room under its figure');
  expect(long(({ answer }) => (answer.narrow = words))).toThrow('has no room in the narrow box');
  expect(long(({ page }) => page.paragraphs.push(4000))).toThrow('too long for its sheet');
});
