import type { Item } from '../frames.ts';
import { runsOf, textMark } from '../label.ts';
import { type Box, round, type Run } from '../marks.ts';
import { measure, type Word, wordsOf, wrap } from '../text.ts';
import type { VoiceGroup, VoicesData } from './data.ts';
import type { Flow } from './flow.ts';
import type { Measures } from './measures.ts';

/** The lines of each group's name, by key: whose words, which of them, how many. Throws when a word is too wide. */
export const namesIn = (groups: readonly VoiceGroup[], m: Measures): Map<string, Word[][]> =>
  new Map(
    groups.map(({ key, name, note, count, byParagraph }) => {
      const width = m.left - m.air - (byParagraph ? m.number + m.air / 2 : 0);
      const lines = [
        ...wrap(wordsOf(name, 'bold'), width),
        ...wrap(wordsOf(note, 'label'), width),
        wordsOf(count, 'label'),
      ];
      const tooWide = lines.flat().find(({ text, style }) => measure(text, style) > width);
      if (tooWide) {
        throw new Error(
          `The group "${name}" has no room for "${tooWide.text}".\n    → shorten it in the interface words or the actor's name.`,
        );
      }
      return [key, lines] as const;
    }),
  );

/** A line as runs, its figure in the serif. */
const figured = (line: readonly Word[], { figure }: Measures): Run[] =>
  runsOf(line).flatMap(({ text, ...rest }): Run[] => {
    const [, number, after = ''] = /^(\d+)(.*)$/.exec(text) ?? [];
    return number === undefined
      ? [{ text, ...rest }]
      : [{ text: number, class: figure.className }, { text: after }];
  });

/** A mark that is the same in steps that follow each other is one item. */
const join = (items: readonly Item[]): Item[] => {
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined.findLast(
      ({ to, mark }) => to === item.from - 1 && JSON.stringify(mark) === JSON.stringify(item.mark),
    );
    if (before && item.to !== undefined) before.to = item.to;
    else joined.push({ ...item });
  }
  return joined;
};

/** In the margin: names of groups, numbers of paragraphs; and the row of a group that has no words. */
export const layoutNames = (
  data: VoicesData,
  flows: readonly Flow[],
  names: readonly Map<string, Word[][]>[],
  box: Box,
  m: Measures,
): Item[] =>
  join(
    data.steps.flatMap(({ groups }, step): Item[] => {
      const show = { from: step, to: step };
      const set = flows[step];
      if (!set) return [];
      const { heads, numbers, segments } = set;
      return groups.flatMap(({ key }): Item[] => {
        const y = heads.get(key) ?? 0;
        const isEmpty = !segments.some(({ run }) => data.runs[run]?.group[step] === key);
        const d = `M${m.left},${round(y)}H${box.width}`;
        return [
          ...(names[step]?.get(key) ?? []).map((line, i) => ({
            ...show,
            mark: textMark(`${key}-${i}`, 0, y + 4.2 + i * m.leading, figured(line, m), { class: 't' }),
          })),
          ...numbers
            .filter(({ group }) => group === key)
            .map(({ paragraph, y: at }) => ({
              ...show,
              mark: textMark(`${key}-p${paragraph}`, m.left - m.air, at + 4.2, `¶${paragraph}`, {
                class: 't f',
                anchor: 'end',
              }),
            })),
          ...(isEmpty
            ? [
                {
                  ...show,
                  mark: {
                    key: `${key}-e`,
                    tag: 'path' as const,
                    attrs: { class: 'empty', d, 'stroke-dasharray': '1.5 4' },
                    enter: 'draw' as const,
                  },
                },
              ]
            : []),
        ];
      });
    }),
  );
