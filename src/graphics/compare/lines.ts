import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { round } from '../marks.ts';
import { measure } from '../text.ts';
import { lineDays } from './measures.ts';
import { lineOf, type Pen, type Place } from './pen.ts';

/** One year's line: its 120 days, the wait that is drawn on it, and what it runs on in. */
export const layoutLine = (pen: Pen, place: Place): Item[] => {
  const { data, m, x, end } = pen;
  const { track, rows } = place;
  const { key } = track;
  const y = rows.line;
  const [attributed, charged] = (['attributed', 'charged'] as const).map((kind) =>
    track.milestones.find((own) => own.kind === kind),
  );
  const items: Item[] = [
    {
      from: data.tracksFrom,
      ...(charged ? { to: charged.step - 1 } : {}),
      mark: {
        key: `${key}-days`,
        tag: 'path',
        attrs: { class: 'hair', d: `M${m.x0},${y}H${round(end)}` },
        enter: 'draw',
      },
    },
  ];
  if (attributed) {
    const until = charged && Math.min(charged.day, lineDays);
    items.push({
      from: attributed.step,
      mark: {
        key: `${key}-wait`,
        tag: 'path',
        attrs: { class: 'c-wait', d: `M${m.x0},${y}H${round(x(attributed.day))}` },
        enter: 'draw',
      },
      ...(charged && until !== undefined
        ? { then: [[charged.step, { d: `M${m.x0},${y}H${round(x(until))}` }]] }
        : {}),
    });
  }
  items.push({
    from: data.tracksFrom,
    mark: { key: `${key}-zero`, tag: 'path', attrs: { class: 'bar', d: `M${m.x0},${y - 6}v12` } },
  });
  if (!charged) return items;
  return [
    ...items,
    ...layoutRunOn(pen, place, charged.day, charged.step),
    ...layoutRest(pen, place, charged.day, charged.step),
    ...layoutVote(pen, place, charged.step),
  ];
};

/** The lines a year runs on in, each with the day it begins at; the last ends at the charges. */
const layoutRunOn = (pen: Pen, place: Place, day: number, step: number): Item[] => {
  const { m, x, end } = pen;
  const lines = Math.floor((day - 1) / lineDays);
  const last = lineOf(pen, place, day);
  return Array.from({ length: lines }, (_, i): Item[] => {
    const start = (i + 1) * lineDays;
    const y = last - (lines - 1 - i) * m.folds.gap;
    const stop = i === lines - 1 ? x(day) : end;
    return [
      {
        from: step,
        mark: {
          key: `${place.track.key}-line${i + 1}`,
          tag: 'path',
          attrs: { class: 'c-wait on', d: `M${m.x0},${y}H${round(stop)}` },
          enter: 'write',
          order: i,
        },
      },
      {
        from: step,
        mark: textMark(`${place.track.key}-n${i + 1}`, m.x0 - m.number, y + 4.2, String(start), {
          class: 't f on-panel',
          anchor: 'end',
        }),
      },
    ];
  }).flat();
};

/** What is left of the first line after the charges: no part of the wait, so faint, and open where the vote stands with its word. */
const layoutRest = (pen: Pen, place: Place, day: number, step: number): Item[] => {
  const { box, m, x, end } = pen;
  const { key, vote } = place.track;
  const y = place.rows.line;
  if (day >= lineDays) return [];
  const from = `M${round(x(day) + m.square / 2 + 4)},${round(y)}`;
  const voted = vote.day > day && vote.day <= lineDays;
  const word = measure(vote.label[box.name], 'label');
  const gap = voted ? `H${round(x(vote.day) - 10 - word)}M${round(x(vote.day) + 5)},${round(y)}` : '';
  const attrs = { class: 'hair', d: `${from}${gap}H${round(end)}` };
  return [{ from: step, mark: { key: `${key}-rest`, tag: 'path', attrs } }];
};

/** The day of the vote: on the line, which is open there, or above the line it falls in. */
const layoutVote = (pen: Pen, place: Place, step: number): Item[] => {
  const { box, x, m } = pen;
  const { track } = place;
  const { day, label } = track.vote;
  const y = lineOf(pen, place, day);
  const at = x(day);
  return [
    {
      from: step,
      mark: {
        key: `${track.key}-vote`,
        tag: 'path',
        attrs: {
          class: 'c-vote',
          d: `M${round(at - 3)},${y - 5.5}h6M${round(at)},${y - 5.5}v11M${round(at - 3)},${y + 5.5}h6`,
        },
        enter: 'late',
      },
    },
    {
      from: step,
      mark: textMark(
        `${track.key}-vote-l`,
        at - 7,
        day <= lineDays ? y + 4.2 : y - m.above,
        label[box.name],
        { class: 't f', anchor: 'end', enter: 'late' },
      ),
    },
  ];
};
