import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { round } from '../marks.ts';
import { measure } from '../text.ts';
import { lineDays } from './measures.ts';
import { lineOf, type Pen, type Place } from './pen.ts';

/** A year, the day it is counted from, and, until contents come there, whose word makes day 0. */
export const layoutHead = (pen: Pen, { track, rows }: Place): Item[] => {
  const { data, box, m } = pen;
  const from = data.tracksFrom;
  const beside = box.name === 'narrow';
  const year = measure(track.year, 'strong', m.figure.size);
  const [x, y] = beside ? [m.left + year + 5, rows.head] : [m.left, rows.head + 16];
  const contents = Math.min(...track.contents.map(({ step }) => step));
  return [
    { from, mark: textMark(`${track.key}-year`, m.left, rows.head, track.year, { class: m.figure.class }) },
    { from, mark: textMark(`${track.key}-since`, x, y, track.since[box.name], { class: 't m' }) },
    {
      from,
      ...(Number.isFinite(contents) ? { to: contents - 1 } : {}),
      mark: textMark(`${track.key}-confirmed`, m.x0 - 1, rows.contents[0] + 4.2, track.confirmed[box.name], {
        class: 't',
      }),
    },
  ];
};

/** How long a line is, which days are marked through all of them, and what the rows hold. */
export const layoutAxis = (pen: Pen, places: readonly Place[]): Item[] => {
  const { data, box, m, x, end } = pen;
  const from = data.tracksFrom;
  const head = places[0]?.rows.head ?? 0;
  const wide = box.name === 'wide';
  const charged = data.tracks.flatMap(({ milestones }) => milestones).find(({ kind }) => kind === 'charged');
  return [
    ...layoutGrid(pen, places),
    {
      // Wide: over the lines that need it.
      from: wide ? (charged?.step ?? from) : from,
      mark: textMark('axis-note', end, wide ? m.folds.first - m.above : head, data.axis.note[box.name], {
        class: 't f',
        anchor: 'end',
      }),
    },
    ...(wide ? data.axis.days : []).map(({ day, label }): Item => ({
      from,
      mark: textMark(`axis-${day}`, x(day), head, label, { class: 't f', anchor: 'middle' }),
    })),
    ...(wide ? places.flatMap((place) => layoutLanes(pen, place)) : []),
  ];
};

/** The same days in both years, one under the other: a hairline through everything. Where a year runs on, it goes along. */
const layoutGrid = ({ data, m, x, ...pen }: Pen, places: readonly Place[]): Item[] => {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  const days = [...data.axis.days.map(({ day }) => day), lineDays];
  const through = (to: number): string =>
    days.map((day) => `M${round(x(day))},${round(first.rows.head + 6)}V${round(to)}`).join('');
  const charged = last.track.milestones.find(({ kind }) => kind === 'charged');
  const below = charged && lineOf({ data, m, x, ...pen }, last, charged.day) + 5;
  return [
    {
      from: data.tracksFrom,
      mark: {
        key: 'grid',
        tag: 'path',
        attrs: { class: 'grid', d: through(last.rows.denials + m.ring + 3) },
      },
      ...(charged && below !== undefined ? { then: [[charged.step, { d: through(below) }]] } : {}),
    },
  ];
};

/** What a row holds, from the step its first mark comes in. */
const layoutLanes = ({ data, m }: Pen, { track, rows }: Place): Item[] => {
  const starts = [track.milestones, track.contents, track.denials].map((own) =>
    Math.min(...own.map(({ step }) => step)),
  );
  const ys = [rows.line, rows.contents[0], rows.denials];
  return data.axis.lanes.flatMap((lane, i): Item[] => {
    const from = starts[i] ?? Infinity;
    if (!Number.isFinite(from)) return [];
    return [
      { from, mark: textMark(`${track.key}-lane${i}`, m.left, (ys[i] ?? 0) + 4.2, lane, { class: 't f' }) },
    ];
  });
};
