import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { measure } from '../text.ts';
import { tenth } from './items.ts';
import type { Plan } from './place.ts';

const always = { from: 0 } as const;

/** The grid of months, under everything: labels that cross it interrupt it with their halo. */
export const layoutGrid = ({ data, m, x, foot }: Plan): Item[] =>
  [...data.axis.months.map(({ day }) => day), data.axis.days].map((day, i) => ({
    ...always,
    mark: {
      key: `grid-${i}`,
      tag: 'path',
      attrs: { class: 'grid', d: `M${tenth(x(day))},${m.grid}V${tenth(foot)}` },
    },
  }));

/** The head: what runs across, what runs down, and the months. At the foot what the double hairline means. */
export const layoutFrame = ({ data, box, m, x, foot }: Plan): Item[] => {
  const { happened, public: known, beyond } = data.words;
  const [first, second] = m.head;
  const end = x(0) + measure(happened, 'bold') + 5;
  const down = measure(known, 'bold') + 5;
  const [top, base] = [tenth(foot + m.foot - 10), tenth(foot + m.foot)];
  const arrow = (key: string, d: string): Item => ({
    ...always,
    mark: { key, tag: 'path', attrs: { class: 'e s-ink w1', d } },
  });
  return [
    { ...always, mark: textMark('happened', x(0), first, happened, { class: 't b' }) },
    arrow(
      'across',
      `M${tenth(end)},${first - 4}h13M${tenth(end + 9.5)},${first - 7.5}L${tenth(end + 13)},${first - 4}L${tenth(end + 9.5)},${first - 0.5}`,
    ),
    { ...always, mark: textMark('public', 0, second, known, { class: 't b' }) },
    arrow(
      'down',
      `M${tenth(down)},${second - 9}v10M${tenth(down - 3)},${second - 2}L${tenth(down)},${second + 1}L${tenth(down + 3)},${second - 2}`,
    ),
    ...data.axis.months.map(({ name, day }, i) => ({
      ...always,
      mark: textMark(`month-${i}`, tenth(x(day) + 4), second, name[box.name], { class: 't m' }),
    })),
    ...(data.rows.some((row) => row.beyond)
      ? [
          {
            ...always,
            mark: {
              key: 'beyond',
              tag: 'path' as const,
              attrs: { class: 'twice', d: `M.5,${top}v12.5M2.7,${top}v12.5` },
            },
          },
          { ...always, mark: textMark('beyond-l', m.dates, base, beyond, { class: 't f' }) },
        ]
      : []),
  ];
};
