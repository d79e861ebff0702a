import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { measure } from '../text.ts';
import { staged, tenth } from './items.ts';
import type { Plan } from './place.ts';

/** What is not known yet, below and left of the corner. Drawn under everything. */
export const layoutSurface = ({ corners, foot }: Plan): Item[] =>
  staged(
    { key: 'not-yet', tag: 'rect' },
    corners.map(({ x, y }) => ({
      class: 'panel',
      x: 0,
      y: tenth(y),
      width: tenth(x),
      height: tenth(foot - y),
    })),
  );

/** The line around what is not known yet, the ring at its corner, and the day at its foot. */
export const layoutCorner = ({ data, box, m, corners, foot }: Plan): Item[] => [
  ...staged(
    { key: 'as-of', tag: 'path' },
    corners.map(({ x, y }) => ({ class: 'as-of', d: `M0,${tenth(y)}H${tenth(x)}V${tenth(foot)}` })),
  ),
  ...staged(
    { key: 'corner', tag: 'circle' },
    corners.map(({ x, y }) => ({ class: 'corner', cx: tenth(x), cy: tenth(y), r: m.ring })),
  ),
  ...data.steps.map(({ label }, step): Item => {
    const lead = `${data.words.asKnownOn} `;
    const width = measure(lead, 'label') + measure(label[box.name], 'bold', 14);
    const middle = corners[step]?.x ?? 0;
    const left = Math.min(middle - width / 2, box.width - width);
    const runs = [
      { text: lead, class: 'm' },
      { text: label[box.name], class: 't big b' },
    ];
    return {
      from: step,
      to: step,
      mark: textMark(`as-of-${step}`, tenth(left), tenth(foot + m.foot), runs, { class: 't' }),
    };
  }),
];

/** Space between two things of the surface that are drawn across it. */
interface Gap {
  key: string;
  from: number;
  to: number;
}

/** In a step, the gaps between the marks that are not known yet, and the corner above and the foot below. */
const gapsIn = ({ slots, m, corners, foot }: Plan, step: number): Gap[] => {
  const marks = slots
    .filter(({ row, known }) => row.told && !known[step])
    .map(({ row, y }) => ({ key: row.key, top: y - m.bar / 2 - 2, bottom: y + m.bar / 2 + 2 }));
  const edge = (corners[step]?.y ?? 0) + 1;
  const all = [{ key: '', top: edge, bottom: edge }, ...marks, { key: 'foot', top: foot, bottom: foot }];
  return all.slice(1).map(({ key, top }, i) => ({
    key: `${all[i]?.key ?? ''} ${key}`,
    from: all[i]?.bottom ?? 0,
    to: top,
  }));
};

/**
 * The words on the surface, right-aligned to its edge, in the gap that is free in most steps, so that they keep
 * their height. Not shown where nothing is left that others said later.
 */
export const layoutNote = (plan: Plan): Item[] => {
  const { data, box, m, corners } = plan;
  const lines = data.words.notYet;
  // From the top of the first line's letters to the foot of the last's.
  const need = (lines.length - 1) * m.leading + 12;
  const free = data.steps.map((_, step) => {
    const gaps = gapsIn(plan, step);
    return gaps.length === 1 ? [] : gaps.filter(({ from, to }) => to - from >= need);
  });
  const often = (key: string): number => free.filter((gaps) => gaps.some((gap) => gap.key === key)).length;
  const chosen = free.map((gaps) => [...gaps].sort((a, b) => often(b.key) - often(a.key))[0]);
  data.steps.forEach((_, step) => {
    if (chosen[step] || gapsIn(plan, step).length === 1) return;
    throw new Error(
      `No room in step ${step + 1}, in the ${box.name} box, to say what its empty outlines are.\n` +
        '    → take a statement out of the steps.',
    );
  });
  return lines.flatMap((text, i) => {
    const mark = textMark(`note-${i}`, 0, 0, text, { class: 't b on-panel', anchor: 'end' });
    return staged(
      { key: mark.key, tag: mark.tag, runs: mark.runs ?? [] },
      chosen.map(
        (gap, step) =>
          gap && {
            ...mark.attrs,
            x: tenth((corners[step]?.x ?? 0) - 9),
            y: tenth((gap.from + gap.to) / 2 + 9.5 - need / 2 + i * m.leading),
          },
      ),
    );
  });
};
