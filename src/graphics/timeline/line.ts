import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { shapeMarks } from '../shape.ts';
import { measure } from '../text.ts';
import { during, staged, tenth } from './items.ts';
import type { Plan, Slot } from './place.ts';

/** Where the line has come down to a row: above its words, which stand over its mark or beside it. */
const upper = ({ m }: Plan, { row, y }: Slot): number => y - (row.told ? m.above + 10 : 7);

/**
 * The line through the days on which things became public: whatever stands on it names no earlier day. It ends
 * at the corner of what is known.
 */
export const layoutLine = (plan: Plan): Item[] => {
  const { m, slots, corners } = plan;
  const segments = slots.slice(1).flatMap((slot, i) => {
    const above = slots[i];
    if (!above) return [];
    // Across only between two rows, clear of what stands beside their marks.
    const top = upper(plan, slot);
    const down = Math.min(above.y + m.beside, (above.y + top) / 2);
    const to = (y: number): string =>
      `M${tenth(above.x)},${tenth(above.y)}V${tenth(down)}L${tenth(slot.x)},${tenth(top)}V${tenth(y)}`;
    return staged(
      { key: `${slot.row.key}-line`, tag: 'path', enter: 'draw' },
      slot.known.map((is, step) =>
        is
          ? { class: 'public', d: to(slot.row.told ? top : slot.y) }
          : slot.later[step]
            ? { class: 'public not', d: to(slot.y) }
            : undefined,
      ),
    );
  });
  const tail = staged(
    { key: 'line-end', tag: 'path' },
    corners.map(({ x, y }, step) => {
      const last = slots.findLast(({ known }) => known[step]);
      return last && { class: 'public', d: `M${tenth(last.x)},${tenth(last.y)}L${tenth(x)},${tenth(y)}` };
    }),
  );
  return [...segments, ...tail];
};

/** What the line means, beside the first row whose mark stands on it. */
export const layoutLineNote = (plan: Plan): Item[] => {
  const { data, box, m, slots } = plan;
  const at = slots.findIndex(({ row }, i) => i > 0 && !row.told);
  const [slot, above] = [slots[at], slots[at - 1]];
  if (!slot || !above) return [];
  const lines = data.words.line[box.name];
  const y = (above.y + slot.y) / 2;
  const height = lines.length * m.leading;
  const x = (above.x + slot.x) / 2;
  // Right of every mark and denial that stands as high as the words.
  const beside = slots.filter(({ y: row }) => Math.abs(row - y) < height / 2 + m.ring);
  const left = Math.max(x + 19, ...beside.map((one) => one.x + m.denial + m.ring + 7));
  const widest = Math.max(...lines.map((line) => measure(line, 'label')));
  if (left + widest > box.width + 0.5) {
    throw new Error(
      `What the line means needs ${Math.ceil(left + widest - box.width)} units more than the ${box.name} box has.\n` +
        '    → shorten timeline.line in content/_ui/.',
    );
  }
  return [
    ...during(slot.known, {
      key: 'line-leader',
      tag: 'path',
      attrs: { class: 'leader', d: `M${tenth(x + 3)},${tenth(y)}H${tenth(left - 4)}` },
      enter: 'late',
    }),
    ...lines.flatMap((text, i) =>
      during(
        slot.known,
        textMark(
          `line-note-${i}`,
          tenth(left),
          tenth(y + 4 + (i - (lines.length - 1) / 2) * m.leading),
          text,
          {
            class: 't f',
            enter: 'late',
          },
        ),
      ),
    ),
  ];
};

/** Denials: a ring right of the line, on the row it answers; beside the first who it is that denies. */
export const layoutDenials = (plan: Plan): Item[] => {
  const { data, box, m, slots, knownIn } = plan;
  return data.denials.flatMap(({ key, row, known }, i) => {
    const slot = slots[row];
    if (!slot) return [];
    const shown = knownIn(known);
    const x = slot.x + m.denial + (slot.row.told ? 0 : m.beside - 3);
    const words = data.words.denies[box.name];
    return [
      ...shapeMarks(key, 'denies', tenth(x), tenth(slot.y), m.size).flatMap((mark) =>
        during(shown, { ...mark, enter: 'late' }),
      ),
      ...(i === 0
        ? during(
            shown,
            textMark(`${key}-l`, tenth(x + m.ring + 4), tenth(slot.y + 4.2), words, {
              class: 't f',
              enter: 'late',
            }),
          )
        : []),
    ];
  });
};
