import type { Item } from '../frames.ts';
import type { OriginsName } from './data.ts';
import { lineItems, linesIn, nth, type Pen, type Point, shownIn } from './pen.ts';
import { at } from './place.ts';

/** The article's words: beside names in the wide box; in both, inside the origin's box, what a relay passes on. */
export const layoutQuotes = (pen: Pen, { key, standing, quotes }: OriginsName): Item[] => {
  const { data, places, box, m } = pen;
  const [listed, traced] = [at(places.listed, key), at(places.traced, key)];
  const { label, right, inset, lines: baselines } = m.traced;
  const inside = right - 2 * inset - label - 3;
  return quotes.flatMap(({ step, words }, i) => {
    const passedOn = standing === 'relay' && step >= data.at.relays;
    const stays = { key: `${key}-q${i}`, steps: shownIn(quotes, i), enter: 'late' as const };
    if (!m.quote) {
      if (!passedOn) return [];
      const spot: Point = [label, baselines[3]];
      const [text = ''] = linesIn(words.narrow, 'label', { width: inside, size: 12, most: 1 }, box);
      return lineItems(pen, standing, { ...stays, text, class: 't m', listed: spot, traced: spot });
    }
    const { x, below, width, leading } = m.quote;
    const lines = linesIn(words.wide, 'serif', { width: passedOn ? inside : width, size: 16, most: 2 }, box);
    const centre = (y: number): number => y + 5.5 - ((lines.length - 1) * leading) / 2;
    return lines.flatMap((text, line) => {
      const down = line * leading;
      const there: Point = passedOn
        ? [label, baselines[3] + down]
        : standing === 'origin'
          ? [label, baselines[2] + down]
          : [traced.label[0] + below, centre(traced.y) + down];
      return lineItems(pen, standing, {
        key: `${key}-q${i}${nth(line)}`,
        text,
        class: 'q big',
        steps: stays.steps,
        listed: [listed.label[0] + x, centre(listed.y) + down],
        traced: there,
        ahead: true,
        ...(passedOn ? { enter: stays.enter } : {}),
      });
    });
  });
};
