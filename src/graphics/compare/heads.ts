import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { measure } from '../text.ts';
import type { Pen, Place } from './pen.ts';

/** A year, the day it is counted from, and, while nothing else is there, whose word makes day 0. */
export const layoutHead = (pen: Pen, { track, rows }: Place): Item[] => {
  const { data, box, m } = pen;
  const from = data.tracksFrom;
  const year = measure(track.year, 'strong', m.figure.size);
  const beside = box.name === 'narrow';
  const confirmed = track.confirmed[box.name];
  const first = Math.min(...track.milestones.map(({ step }) => step), data.scope?.shown.to ?? from + 1);
  return [
    { from, mark: textMark(`${track.key}-year`, m.left, rows.head, track.year, { class: m.figure.class }) },
    {
      from,
      mark: beside
        ? textMark(`${track.key}-since`, m.left + year + 5, rows.head, track.since.narrow, { class: 't m' })
        : textMark(`${track.key}-since`, m.left, rows.head + 16, track.since.wide, { class: 't m' }),
    },
    {
      from,
      to: Math.max(from, first - 1),
      mark: textMark(
        `${track.key}-confirmed`,
        m.x0 - 1,
        beside ? rows.contents[0] + 4.2 : rows.figure,
        confirmed,
        { class: 't' },
      ),
    },
  ];
};

/** How long a line is, which days are marked on it, and what its rows hold. */
export const layoutAxis = (pen: Pen, places: readonly Place[]): Item[] => {
  const { data, box, m, x, end } = pen;
  const from = data.tracksFrom;
  const head = places[0]?.rows.head ?? 0;
  const wide = box.name === 'wide';
  const charged = data.tracks.flatMap(({ milestones }) => milestones).find(({ kind }) => kind === 'charged');
  return [
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
    ...(wide ? places : []).flatMap(({ track, rows }) =>
      data.axis.lanes.map((lane, i): Item => ({
        from,
        mark: textMark(
          `${track.key}-lane${i}`,
          m.left,
          ([rows.line, rows.contents[0], rows.denials][i] ?? 0) + 4.2,
          lane,
          {
            class: 't f',
          },
        ),
      })),
    ),
  ];
};
