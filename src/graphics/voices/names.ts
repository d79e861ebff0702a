import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { measure } from '../text.ts';
import type { Flow } from './flow.ts';
import type { Measures } from './measures.ts';

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

/** Names of groups over their words, numbers of paragraphs before theirs; and the row of a group that has no words. */
export const layoutNames = (flows: readonly Flow[], box: Box, m: Measures): Item[] =>
  join(
    flows.flatMap(({ blocks, numbers }, step): Item[] => {
      const show = { from: step, to: step };
      const names = blocks.flatMap(({ group: { key, name, words, muted }, name: y }, place): Item[] => {
        if (place === 0) return [];
        if (measure(`${words} `, 'strong', 16) + measure(name, 'bold') > box.width) {
          throw new Error(
            `The group "${name}" is too long for the ${box.name} box.\n    → shorten it in the interface words or the actor's name.`,
          );
        }
        const runs = [
          { text: String(words), class: m.figure },
          { text: ` ${name}`, ...(muted ? {} : { class: 'b' }) },
        ];
        return [{ ...show, mark: textMark(`${key}-n`, 0, y, runs, { class: 't', enter: 'late' }) }];
      });
      const paragraphs = numbers.map(({ group, paragraph, column, y }): Item => ({
        ...show,
        mark: textMark(`${group}-p${paragraph}`, column * m.word, y + 4.2, `¶${paragraph}`, {
          class: 't f',
          enter: 'late',
        }),
      }));
      const empty = blocks
        .filter(({ group: { words } }) => words === 0)
        .map(({ group: { key }, first }): Item => {
          const d = `M0.8,${round(first)}H${box.width}`;
          const attrs = { class: 'empty', d, 'stroke-dasharray': '1.6 4.4' };
          return { ...show, mark: { key: `${key}-e`, tag: 'path', attrs, enter: 'draw' } };
        });
      return [...names, ...paragraphs, ...empty];
    }),
  );
