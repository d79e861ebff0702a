import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import type { Mark } from '../marks.ts';
import { tick } from '../path.ts';
import { halfWidth, shapeMarks } from '../shape.ts';
import { measure } from '../text.ts';
import { during, staged, tenth } from './items.ts';
import type { Plan, Slot } from './place.ts';

/** Dots with round ends: the time something was not public. */
const dots = '0 4';

/** The mark of a row: a bar over the days it tells of, or its speaker's mark on the one day. */
const markOf = ({ x, m }: Plan, { row, y }: Slot): { marks: Mark[]; left: number; right: number } => {
  const { key, role, told, charge } = row;
  if (!told || told.to === told.from) {
    const at = x((told?.from ?? row.day) + 0.5);
    const half = halfWidth(role, m.size);
    return { marks: shapeMarks(key, role, tenth(at), tenth(y), m.size), left: at - half, right: at + half };
  }
  const [left, right] = [x(told.from), x(told.to + 1)];
  const name = `n-${role}${charge ? ' charge' : ''}`;
  const [top, height] = [tenth(y - m.bar / 2), m.bar];
  // A beginning without an end: open where it is charged, else pointing on.
  const tip = charge ? '' : `L${tenth(right + 5)},${tenth(y)}L${tenth(right)},${top}`;
  const open = `M${tenth(right)},${top}H${tenth(left)}v${height}H${tenth(right)}${tip}`;
  const attrs = { x: tenth(left), y: top, width: tenth(right - left), height };
  const mark: Mark = told.open
    ? { key, tag: 'path', attrs: { class: name, d: open } }
    : { key, tag: 'rect', attrs: { class: name, ...attrs, ...(told.rough ? { rx: height / 2 } : {}) } };
  return { marks: [mark], left, right };
};

/**
 * A mark that tells of an earlier day. Before it is known it is empty, without a colour and without a word:
 * that it happened is what others said later.
 */
const earlier = (plan: Plan, slot: Slot): Item[] => {
  const { m, corners } = plan;
  const { row, y, known, later } = slot;
  const { marks, right } = markOf(plan, slot);
  const [main, ...parts] = marks;
  if (!main || !row.told) return [];
  const ghost = { ...main.attrs, class: 'ghost' };
  const words = measure(row.told.length, 'label');
  const middle = (right + slot.x) / 2;
  const fits = m.lengths && slot.x - right > words + 8;
  const line = (from: number, end: number, gap: number): string => {
    const to = Math.max(from, end);
    // Where nothing is written in it, it is cut at its start, so that its dots run on evenly.
    const at = gap === 0 ? from : middle;
    return `M${tenth(from)},${tenth(y)}H${tenth(at - gap)}M${tenth(at + gap)},${tenth(y)}H${tenth(to)}`;
  };
  /** What is not known yet lasts to the day of the step; what will be, in a step that goes back, to that day. */
  const endIn = (step: number): number => (later[step] ? slot.x : (corners[step]?.x ?? 0));
  return [
    ...staged(
      { key: `${row.key}-lag`, tag: 'path' },
      known.map((is, step) =>
        is
          ? {
              class: 'lag',
              'stroke-dasharray': dots,
              d: line(right + 4, slot.x - 2, fits ? words / 2 + 3 : 0),
            }
          : { class: 'lag not', 'stroke-dasharray': dots, d: line(right + 17, endIn(step), 0) },
      ),
    ),
    ...during(known, {
      key: `${row.key}-tick`,
      tag: 'path',
      attrs: { class: 'e s-ink w1', d: tick(tenth(slot.x), tenth(y), m.bar / 2) },
      enter: 'late',
    }),
    ...(fits
      ? during(
          known,
          textMark(`${row.key}-days`, tenth(middle), tenth(y + 4.2), row.told.length, {
            class: 't m',
            anchor: 'middle',
            enter: 'late',
          }),
        )
      : []),
    ...staged(
      { key: main.key, tag: main.tag },
      known.map((is) => (is ? main.attrs : ghost)),
    ),
    ...parts.flatMap((mark) => during(known, { ...mark, enter: 'late' })),
    ...during(
      known.map((is) => !is),
      textMark(`${row.key}-q`, tenth(right + 5), tenth(y + 4.2), '?', { class: 'n-q' }),
    ),
  ];
};

/** The words of a row: above the mark, ending at the line; beside it, where the mark stands on the line. */
const labelOf = ({ data, box, m, x }: Plan, slot: Slot, first: number): Mark => {
  const { row, y } = slot;
  const words = row.label[box.name];
  const width = measure(words, 'label');
  const end = row.told ? slot.x + m.past : slot.x - halfWidth(row.role, m.size) - m.beside;
  const least = row.told ? x(0) : row.date === '' ? first : first + measure(row.date, 'bold') + 6;
  const left = row.told ? Math.max(end - width, least) : end - width;
  if (left < least - 0.5 || left + width > box.width) {
    const over = Math.ceil(Math.max(least - left, left + width - box.width));
    throw new Error(
      `The label “${words}” of "${row.key}" is ${over} units too long for the ${box.name} box.\n` +
        `    → shorten labels.${row.key}.${box.name} in the front matter of the section (${data.rows.length} rows).`,
    );
  }
  const baseline = row.told ? y - m.above : y + 4.2;
  return textMark(`${row.key}-l`, tenth(left), tenth(baseline), words, { class: 't', enter: 'late' });
};

/** A row: its day, what it says, its mark, and how long what it tells of was not public. */
export const layoutRow = (plan: Plan, slot: Slot): Item[] => {
  const { m } = plan;
  const { row, y, known, later } = slot;
  const day = textMark(`${row.key}-date`, m.dates, tenth(y + 4.2), row.date);
  const dated = known.map((is, step) =>
    is || later[step] || row.told ? { ...day.attrs, class: is ? 't b' : 't f on-panel' } : undefined,
  );
  const [top, height] = [tenth(slot.top), tenth(slot.bottom - slot.top)];
  return [
    ...(row.date === '' ? [] : staged({ key: day.key, tag: 'text', runs: day.runs ?? [] }, dated)),
    // Under the mark, which its halo would cut.
    ...during(known, labelOf(plan, slot, m.dates)),
    ...(row.told
      ? earlier(plan, slot)
      : markOf(plan, slot).marks.flatMap((mark) => during(known, { ...mark, enter: 'late' }))),
    ...(row.beyond
      ? during(known, {
          key: `${row.key}-beyond`,
          tag: 'path',
          attrs: { class: 'twice', d: `M.5,${top}v${height}M2.7,${top}v${height}` },
        })
      : []),
  ];
};
