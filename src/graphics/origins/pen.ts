import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, type Mark, round } from '../marks.ts';
import { measure, type Style, wordsOf, wrap } from '../text.ts';
import type { Beside, OriginsData, Standing } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

export type Point = [x: number, y: number];

/** What every part of `origins` is drawn with. */
export interface Pen {
  data: OriginsData;
  places: Places;
  box: Box;
  m: Measures;
}

/** A line of a label: where it stands in the list, and from the step that traces relays on. */
interface Line {
  key: string;
  text: string;
  /** Its class in the list, and traced; the same when only one is given. */
  class: string | [listed: string, traced: string];
  /** First and last step. */
  steps: [from: number, to: number];
  listed: Point;
  traced: Point;
  enter?: Mark['enter'];
  /** It moves ahead of the rest of its name. */
  ahead?: boolean;
}

/** How long an origin's mark and name wait before they go into its box. */
export const waitMs = 180;

/**
 * A line as items. Labels of whoever goes under the outlines, or grows into the outermost, would cross
 * the others on their way: they go, and come again at their new place. All others move. The list comes
 * when the sheet it stands on has shrunk; the origin's name waits until its words are out of its way.
 */
export const lineItems = ({ data }: Pen, standing: Standing, line: Line): Item[] => {
  const { names, relays } = data.at;
  const [from, to] = line.steps;
  const classes = typeof line.class === 'string' ? [line.class, line.class] : line.class;
  const item = (key: string, first: number, last: number, traced: boolean, enter?: Mark['enter']): Item => {
    const [x, y] = traced ? line.traced : line.listed;
    const comes = first === names ? 'late' : enter;
    return {
      from: first,
      ...(Number.isFinite(last) ? { to: last } : {}),
      mark: textMark(key, x, y, line.text, {
        class: classes[traced ? 1 : 0] ?? '',
        ...(comes === undefined ? {} : { enter: comes }),
      }),
    };
  };
  if (from >= relays || to < relays) return [item(line.key, from, to, from >= relays, line.enter)];
  if (standing === 'apart' || standing === 'page') {
    const late = standing === 'page' ? 'late' : undefined;
    return [item(line.key, from, relays - 1, false), item(`${line.key}-t`, relays, to, true, late)];
  }
  const [x, y] = line.traced;
  const change = classes[0] === classes[1] ? {} : { class: classes[1] ?? '' };
  const moved = { x: round(x), y: round(y), ...change };
  const waits = standing === 'origin' && !line.ahead;
  return [{ ...item(line.key, from, to, false), then: [waits ? [relays, moved, waitMs] : [relays, moved]] }];
};

/** The steps something beside a name is shown in: until the next takes its place. */
export const shownIn = (list: readonly Beside[], i: number): [number, number] => [
  list[i]?.step ?? 0,
  (list[i + 1]?.step ?? Infinity) - 1,
];

export const tooLong = (text: string, box: Box): Error =>
  new Error(`“${text}” has no room in the ${box.name} box.\n    → shorten it, or give it a shorter "brief".`);

/** Breaks words to a width, into lines of about the same length. Throws when they need more lines than there is room for. */
export const linesIn = (
  text: string,
  style: Style,
  { width, size, most }: { width: number; size: number; most: number },
  box: Box,
): string[] => {
  const broken = (to: number): string[] =>
    wrap(wordsOf(text, style), to, size).map((line) => line.map((word) => word.text).join(' '));
  let lines = broken(width);
  for (let to = width - 4; to > 0; to -= 4) {
    const even = broken(to);
    if (even.length > lines.length || even.some((line) => measure(line, style, size) > to)) break;
    lines = even;
  }
  if (lines.length > most || lines.some((line) => measure(line, style, size) > width))
    throw tooLong(text, box);
  return lines;
};

/** A line's number as the end of its key; the first has none. */
export const nth = (line: number): string => (line === 0 ? '' : String(line));
