import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import type { Box } from '../marks.ts';
import { measure } from '../text.ts';
import type { VoicesData } from './data.ts';
import type { Measures } from './measures.ts';

/** Each step's headline: how many words, what they are, and of how many. Throws when it is too long. */
export const layoutHeads = (data: VoicesData, box: Box, { numeral, head }: Measures): Item[] =>
  data.steps.flatMap(({ groups: [group], head: [what, of] }, step): Item[] => {
    const figure = String(group?.words ?? 0);
    const x = measure(figure, 'numeral', numeral.size) + numeral.size * 0.2;
    if (x + Math.max(measure(what, 'bold', head.what.size), measure(of, 'label', head.of.size)) > box.width) {
      throw new Error(
        `The headline of step ${step + 1} of "voices" is too long for the ${box.name} box: "${what}", "${of}".\n` +
          '    → shorten it in the interface words or the actor’s name.',
      );
    }
    const show = { from: step, to: step };
    const line = (i: 0 | 1, text: string, className: string): Item => ({
      ...show,
      mark: textMark(`head-${step}-${i}`, x, head.lines[i], text, { class: className }),
    });
    return [
      { ...show, mark: textMark('head', 0, head.lines[1], figure, { class: numeral.className }) },
      line(0, what, head.what.className),
      line(1, of, head.of.className),
    ];
  });
