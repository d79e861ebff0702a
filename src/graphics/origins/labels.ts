import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { measure } from '../text.ts';
import type { OriginsName } from './data.ts';
import { lineItems, linesIn, nth, type Pen, type Point, shownIn, tooLong } from './pen.ts';
import { at } from './place.ts';
import { layoutQuotes } from './quotes.ts';

/** Names, the lines under them, and the article's words beside them. */
export const layoutLabels = (pen: Pen): Item[] =>
  pen.data.names.flatMap((name) => [
    ...layoutName(pen, name),
    ...layoutNotes(pen, name),
    ...layoutQuotes(pen, name),
  ]);

const isOutline = ({ standing }: OriginsName): boolean => standing === 'page' || standing === 'relay';

const layoutName = (pen: Pen, one: OriginsName): Item[] => {
  const { data, places, box, m } = pen;
  const { key, name, standing } = one;
  const [listed, traced] = [at(places.listed, key).label, at(places.traced, key).label];
  const room = (m.quote?.x ?? m.rows.line - m.rows.label) - 6;
  if (measure(name, 'bold') > room) throw tooLong(name, box);
  // The text's name stands on its sheet before it is read.
  const onSheet: Item = {
    from: 0,
    to: data.at.names - 1,
    mark: textMark(`${key}-0`, traced[0], traced[1], name, { class: 't b on-panel' }),
  };
  return [
    ...(standing === 'page' ? [onSheet] : []),
    ...lineItems(pen, standing, {
      key: `${key}-n`,
      text: name,
      class: ['t b', isOutline(one) ? 't b on-panel' : 't b'],
      steps: [data.at.names, Infinity],
      listed,
      traced,
    }),
  ];
};

const layoutNotes = (pen: Pen, one: OriginsName): Item[] => {
  const { data, places, box, m } = pen;
  const { key, standing, notes } = one;
  const [listed, traced] = [at(places.listed, key).label, at(places.traced, key).label];
  const { inset, label } = m.traced;
  // In an outline the note stands at the right end of the line of its name.
  const right = m.traced.right - (standing === 'page' ? inset : inset + 8);
  return notes.flatMap(({ words, step }, i) => {
    const inOutline = isOutline(one) && step >= data.at.relays;
    const width = inOutline
      ? right - traced[0] - measure(one.name, 'bold') - 8
      : m.quote
        ? m.quote.below - 4
        : step >= data.at.relays
          ? m.below.line - label - 4
          : m.rows.line - m.rows.label - 3;
    const lines = linesIn(words[box.name], 'label', { width, size: 12, most: inOutline ? 1 : 2 }, box);
    return lines.flatMap((text, line) => {
      const down = (line + 1) * m.leading;
      const beside: Point = [right - measure(text, 'label'), traced[1]];
      return lineItems(pen, standing, {
        key: `${key}-m${i}${nth(line)}`,
        text,
        class: ['t m', isOutline(one) ? 't m on-panel' : 't m'],
        steps: shownIn(notes, i),
        listed: [listed[0], listed[1] + down],
        traced: isOutline(one) ? beside : [traced[0], traced[1] + down],
        ...(inOutline ? { enter: 'late' as const } : {}),
      });
    });
  });
};
