import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { measure } from '../text.ts';
import type { Denial } from './data.ts';
import { glyph, halfWidth } from './glyph.ts';
import { lineDays } from './measures.ts';
import { lineOf, type Pen, type Place, quieter, tooFull } from './pen.ts';
import { firstFit } from './place.ts';

/** Who posted contents, and when. */
export const layoutContents = (pen: Pen, { track, rows }: Place, steps: number): Item[] => {
  const { box, m } = pen;
  const own = [...track.contents].sort((a, b) => a.day - b.day);
  const wanted = own.map(({ day, on, label }) => ({
    x: pen.x(day),
    half: halfWidth('posted', m),
    label: measure(`${on} `, 'bold') + measure(label[box.name], 'label'),
  }));
  const placed = firstFit(wanted, rows.contents.length, [m.left, box.width]);
  return own.flatMap(({ key, day, on, label, step }, i): Item[] => {
    const at = placed[i];
    const y = at && rows.contents[at.row];
    if (!at || y === undefined || day > lineDays) throw tooFull(`“${on} ${label[box.name]}”`, pen);
    const runs = [{ text: on, class: 'b' }, { text: ` ${label[box.name]}` }];
    return [
      ...glyph(key, 'posted', pen.x(day), y, m).map((mark): Item => ({ from: step, mark })),
      {
        from: step,
        mark: textMark(`${key}-l`, at.labelX, y + 4.2, runs, { class: 't' }),
        ...quieter(step, steps),
      },
    ];
  });
};

/** The denials of who is accused: rings on the days they became public, with whose they are. They come in with what they answer. */
export const layoutDenials = (pen: Pen, place: Place): Item[] => {
  const { m } = pen;
  const { track, rows } = place;
  const inLine = track.denials.filter(({ day }) => day <= lineDays);
  const below = track.denials.filter(({ day }) => day > lineDays);
  const ring = ({ key, day, step }: Denial, y: number): Item[] =>
    glyph(`${track.key}-${key}`, 'denied', pen.x(day), y, m, 'late').map((mark) => ({ from: step, mark }));
  const label = (key: string, x: number, y: number, step: number): Item => ({
    from: step,
    mark: textMark(`${track.key}-${key}`, x, y + 4.2, track.denies, { class: 't m', enter: 'late' }),
  });
  const places = labelPlaces(pen, place, inLine);
  return [
    ...inLine.flatMap((own) => ring(own, rows.denials)),
    // In another place it is another label: on its way it would run over rings.
    ...places.map(({ step, x }, i): Item => {
      const next = places[i + 1];
      return {
        ...label(i === 0 ? 'denies' : `denies-${i + 1}`, x, rows.denials, step),
        ...(next ? { to: next.step - 1 } : {}),
      };
    }),
    // Under the line that has run on, below its mark.
    ...below.flatMap((own) => {
      const y = lineOf(pen, place, own.day) + m.under;
      const x = pen.x(own.day) + halfWidth('denied', m) + 4;
      return [...ring(own, y), label('denies-on', x, y, own.step)];
    }),
  ];
};

/**
 * Where the words beside the rings stand, from which step on: after those that come first, where there is
 * room before the ones that come later; else they move on to the last of those there are.
 */
const labelPlaces = (pen: Pen, { track }: Place, rings: readonly Denial[]): { step: number; x: number }[] => {
  const half = halfWidth('denied', pen.m);
  const width = measure(track.denies, 'label');
  const places: { step: number; x: number }[] = [];
  for (const step of [...new Set(rings.map((ring) => ring.step))].sort((a, b) => a - b)) {
    const days = rings.filter((ring) => ring.step <= step).map(({ day }) => pen.x(day));
    const stands = places.at(-1)?.x;
    if (stands !== undefined && days.every((x) => x + half + 3 < stands || x - half - 3 > stands + width))
      continue;
    const x = Math.max(...days) + half + 4;
    if (x + width > pen.box.width) throw tooFull(`“${track.denies}”`, pen);
    places.push({ step, x });
  }
  return places;
};
