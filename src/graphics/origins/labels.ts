import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { measure, type Style, wordsOf, wrap } from '../text.ts';
import type { Beside, OriginsData, OriginsName } from './data.ts';
import type { Measures } from './measures.ts';
import { at, type Places } from './place.ts';

type Point = [x: number, y: number];

/** A line of text that stands at `listed`, and from the step that traces relays at `traced`. */
const moving = (
  key: string,
  text: string,
  name: string,
  [from, to]: [number, number],
  relays: number,
  listed: Point,
  traced: Point,
): Item => {
  const start = from >= relays ? traced : listed;
  const moves = from < relays && to >= relays && (listed[0] !== traced[0] || listed[1] !== traced[1]);
  return {
    from,
    ...(Number.isFinite(to) ? { to } : {}),
    mark: textMark(key, start[0], start[1], text, { class: name }),
    ...(moves ? { then: [[relays, { x: round(traced[0]), y: round(traced[1]) }]] } : {}),
  };
};

/** The steps something beside a name is shown in: until the next takes its place. */
const shownIn = (list: readonly Beside[], i: number): [number, number] => [
  list[i]?.step ?? 0,
  (list[i + 1]?.step ?? Infinity) - 1,
];

const tooLong = (text: string, box: Box): Error =>
  new Error(`“${text}” has no room in the ${box.name} box.\n    → shorten it, or give it a shorter "brief".`);

/** Breaks words to a width. Throws when they need more lines than there is room for. */
const linesIn = (
  text: string,
  style: Style,
  width: number,
  size: number,
  most: number,
  box: Box,
): string[] => {
  const lines = wrap(wordsOf(text, style), width, size).map((line) =>
    line.map((word) => word.text).join(' '),
  );
  if (lines.length > most || lines.some((line) => measure(line, style, size) > width))
    throw tooLong(text, box);
  return lines;
};

/** Names, the lines under them, and the article's words beside them. */
export const layoutLabels = (data: OriginsData, places: Places, box: Box, m: Measures): Item[] => [
  ...data.names.flatMap((name) => [
    ...layoutName(name, data, places, box, m),
    ...layoutNotes(name, data, places, box, m),
    ...layoutQuotes(name, data, places, box, m),
  ]),
];

const layoutName = (
  { key, name, standing }: OriginsName,
  { at: step }: OriginsData,
  places: Places,
  box: Box,
  m: Measures,
): Item[] => {
  const [listed, traced] = [at(places.listed, key).label, at(places.traced, key).label];
  const room = (m.quote?.x ?? m.rows.line - m.rows.label) - 6;
  if (measure(name, 'bold') > room) throw tooLong(name, box);
  const [x, y] = traced;
  const onPanel = standing === 'page' || standing === 'relay';
  const item = moving(`${key}-n`, name, 't b', [step.names, Infinity], step.relays, listed, traced);
  if (standing === 'page') {
    // Its name stands on its sheet before it is read.
    item.from = 0;
    item.mark.attrs = { ...item.mark.attrs, x: round(x), y: round(y), class: 't b on-panel' };
    item.then = [
      [step.names, { x: listed[0], y: listed[1], class: 't b' }],
      [step.relays, { x: round(x), y: round(y), class: 't b on-panel' }],
    ];
  } else if (onPanel) {
    item.then = [[step.relays, { x: round(x), y: round(y), class: 't b on-panel' }]];
  }
  return [item];
};

const layoutNotes = (
  { key, standing, notes }: OriginsName,
  { at: step }: OriginsData,
  places: Places,
  box: Box,
  m: Measures,
): Item[] => {
  const [listed, traced] = [at(places.listed, key).label, at(places.traced, key).label];
  const outlined = standing === 'page' || standing === 'relay';
  return notes.flatMap(({ words }, i) => {
    const steps = shownIn(notes, i);
    const room = m.quote
      ? m.quote.x - 6
      : steps[0] >= step.relays
        ? m.below.line - m.traced.label - 4
        : m.rows.line - m.rows.label - 3;
    const lines = outlined ? [words[box.name]] : linesIn(words[box.name], 'label', room, 12, 2, box);
    return lines.map((text, line) => {
      const down = (line + 1) * m.leading;
      const right =
        m.traced.right -
        m.traced.inset * (standing === 'page' ? 1 : 2) +
        (standing === 'relay' ? m.traced.inset - 8 : 0);
      const there: Point = outlined
        ? [right - measure(text, 'label'), traced[1]]
        : [traced[0], traced[1] + down];
      const item = moving(
        `${key}-m${i}${line === 0 ? '' : line}`,
        text,
        outlined && steps[0] >= step.relays ? 't m on-panel' : 't m',
        steps,
        step.relays,
        [listed[0], listed[1] + down],
        there,
      );
      if (standing === 'page')
        item.then = item.then?.map(([since, attrs]) => [since, { ...attrs, class: 't m on-panel' }]) ?? [];
      return item;
    });
  });
};

const layoutQuotes = (
  { key, standing, quotes }: OriginsName,
  { at: step }: OriginsData,
  places: Places,
  box: Box,
  m: Measures,
): Item[] => {
  const [listed, traced] = [at(places.listed, key), at(places.traced, key)];
  const { label, right, inset, lines: baselines } = m.traced;
  const inside = right - 2 * inset - label - 3;
  return quotes.flatMap(({ step: since, words }, i) => {
    const steps = shownIn(quotes, i);
    // What a relay passes on stands in the origin's box, in both boxes.
    const passedOn = standing === 'relay' && since >= step.relays;
    if (!m.quote) {
      if (!passedOn) return [];
      return linesIn(words.narrow, 'label', inside, 12, 1, box).map((text) =>
        moving(`${key}-q${i}`, text, 't m', steps, step.relays, [label, baselines[3]], [label, baselines[3]]),
      );
    }
    const { x, below, width, leading } = m.quote;
    const lines = linesIn(words.wide, 'serif', passedOn ? inside : width, 16, 2, box);
    const centre = (y: number): number => y + 5.5 - ((lines.length - 1) * leading) / 2;
    return lines.map((text, line) => {
      const down = line * leading;
      const there: Point = passedOn
        ? [label, baselines[3] + down]
        : standing === 'origin'
          ? [label, baselines[2] + down]
          : [traced.label[0] + below, centre(traced.y) + down];
      return moving(
        `${key}-q${i}${line === 0 ? '' : line}`,
        text,
        'q big',
        steps,
        step.relays,
        [listed.label[0] + x, centre(listed.y) + down],
        there,
      );
    });
  });
};
