import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import type { Box } from '../marks.ts';
import { measure } from '../text.ts';
import type { Counter, OriginsData } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** Size classes of the figures, by box: the main one, and the one under it. */
const sizes = {
  narrow: { main: '', own: ' small', noun: 't b', style: 'bold', size: 12 },
  wide: { main: ' big', own: ' middle', noun: 'q big b', style: 'strong', size: 16 },
} as const;

/** How many: one figure at a time at the arrow's tip, and under it, at the end, how many of them state access of their own. */
export const layoutCounters = (data: OriginsData, { arrow }: Places, box: Box, m: Measures): Item[] => {
  const { x, cap, first, own } = m.counter;
  const noun = sizes[box.name];
  const figure = (counter: Counter, y: number, size: string, below: number, to?: number): Item[] => {
    const until = to === undefined ? {} : { to };
    const colour = counter.role === undefined ? '' : ` s-${counter.role}`;
    for (const line of counter.lines) {
      if (x + measure(line, noun.style, noun.size) <= box.width + 1) continue;
      throw new Error(`“${line}” has no room under its figure in the ${box.name} box.\n    → shorten it.`);
    }
    return [
      {
        from: counter.step,
        ...until,
        mark: textMark(`count-${counter.step}`, x - 2, y, counter.figure, {
          class: `numeral${size}${colour}`,
        }),
      },
      ...counter.lines.map((line, i) => ({
        from: counter.step,
        ...until,
        mark: textMark(
          `count-${counter.step}-${i}`,
          x,
          y + below + i * (counter.strong ? noun.size * 1.2 : m.leading + (noun.size - 12) / 3),
          line,
          {
            class: i === 0 || counter.strong ? noun.noun : 't m',
          },
        ),
      })),
    ];
  };
  const { main, own: second } = noun;
  const y = own.rule + own.gap + own.cap;
  return [
    ...data.counters.flatMap((counter, i) => {
      const middle = counter.step >= data.at.relays ? arrow.traced : arrow.listed;
      const next = data.counters[i + 1]?.step;
      return figure(counter, middle + cap / 2, main, first, next === undefined ? undefined : next - 1);
    }),
    {
      from: data.own.step,
      mark: { key: 'own', tag: 'path', attrs: { class: 'hair', d: `M${x},${own.rule}H${box.width}` } },
    },
    ...figure(data.own, y, second, own.first),
  ];
};
