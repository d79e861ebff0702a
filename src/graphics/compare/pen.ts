import type { Item } from '../frames.ts';
import type { Box } from '../marks.ts';
import { replyTop } from '../reply.ts';
import type { CompareData, Track } from './data.ts';
import { lineDays, type Measures, type TrackRows } from './measures.ts';

/** Lines reserved for the reply strip: two are accused, and both answer. */
export const replyLines = 4;

/** What every part of the tracks is drawn with. */
export interface Pen {
  data: CompareData;
  box: Box;
  m: Measures;
  /** Where the reply strip begins. */
  foot: number;
  /** x of a day within its line. */
  x: (day: number) => number;
  /** Right end of every line. */
  end: number;
}

export const createPen = (data: CompareData, box: Box, m: Measures): Pen => ({
  data,
  box,
  m,
  foot: replyTop(box, replyLines),
  x: (day) => m.x0 + (day < 0 || day === lineDays ? day : day % lineDays) * m.day,
  end: m.x0 + lineDays * m.day,
});

/** One year's rows, and whether it may run on below. */
export interface Place {
  track: Track;
  rows: TrackRows;
  last: boolean;
}

/** y of the line a day stands in. @throws where a year runs on that is not the last. */
export const lineOf = ({ m }: Pen, { track, rows, last }: Place, day: number): number => {
  const line = Math.floor(day / lineDays);
  if (day <= lineDays) return rows.line;
  if (last) return m.folds.first + (line - 1) * m.folds.gap;
  throw new Error(
    `Day ${day} of ${track.year} is beyond the ${lineDays} days of its line, and ${track.year} is not the last.\n` +
      '    → put the year that runs on longest last in record/cases.yaml.',
  );
};

/** Says what does not fit, in which box. */
export const tooFull = (what: string, { box }: Pen): Error =>
  new Error(`${what} has no room in the ${box.name} box.\n    → shorten its label, or show one mark less.`);

/** A text is quieter once its step is over. */
export const quieter = (step: number, steps: number): Pick<Item, 'then'> =>
  step + 1 < steps ? { then: [[step + 1, { class: 't m' }]] } : {};
