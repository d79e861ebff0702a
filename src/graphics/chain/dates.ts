import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { round } from '../marks.ts';
import type { ChainData } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** The date rule at the left of the wide box: a tick and a date for each day, the day of two rows drawn thicker. */
export const layoutDates = (data: ChainData, { rows }: Places, m: Measures): Item[] => {
  if (m.dates === undefined) return [];
  const x = m.dates;
  const [top, height] = m.article.alone;
  const items: Item[] = [
    {
      from: 0,
      mark: {
        key: 'dates',
        tag: 'path',
        attrs: { class: 'hair', d: `M${x},${rows[0] === undefined ? 0 : rows[0] - 18}V${top + height}` },
      },
    },
  ];
  const add = (key: string, y: number, label: string, from: number): void => {
    items.push(
      {
        from,
        mark: { key: `${key}-tick`, tag: 'path', attrs: { class: 'thin', d: `M${x - 5},${round(y)}h5` } },
      },
      { from, mark: textMark(key, 0, y + 4, label, { class: 't f' }) },
    );
  };
  data.levels.forEach(({ label, sameDay, step }, i) => {
    const y = rows[i] ?? 0;
    if (!sameDay) {
      add(`date-${i}`, y, label, step);
      return;
    }
    const d = `M${x},${round(rows[i - 1] ?? 0)}V${round(y)}`;
    items.push({ from: step, mark: { key: `date-${i}`, tag: 'path', attrs: { class: 'same-day', d } } });
  });
  add(
    'date-article',
    top + height / 2,
    data.article.note.narrow.replace(/^.*, /, '').replace(/ \d{4}$/, ''),
    0,
  );
  return items;
};
