import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { spread } from '../spread.ts';
import { measure } from '../text.ts';
import type { ChainData, Road } from './data.ts';
import { landing } from './landing.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** The article, with the paragraphs each road lands in; it makes room once the inferred text stands above it. */
export const layoutFoot = (data: ChainData, places: Places, box: Box, m: Measures): Item[] => {
  const width = box.width - m.left - 0.75;
  const [y, height] = m.article.alone;
  const [laterY, laterHeight] = m.article.below;
  const step = data.through?.step;
  const narrow = box.name === 'narrow';
  const later = (attrs: Record<string, number>): Pick<Item, 'then'> =>
    step === undefined || (y === laterY && height === laterHeight) ? {} : { then: [[step, attrs]] };

  const roads = [...data.roads].sort((a, b) => landing(places, a) - landing(places, b));
  const centres = spread(
    roads.map((road) => ({ x: landing(places, road), width: measure(road.paragraphs, 'bold') })),
    7,
    [m.left + 9, m.left + width - 9],
  );
  const numbersAt = narrow ? 19 : 25;
  const titleAt = narrow ? 39 : 58;
  const shift = laterY - y - (narrow ? 2 : 0);
  const roleOf = (road: Road): string => data.nodes.find((n) => n.key === road.origin)?.role ?? 'relays';

  return [
    {
      from: 0,
      mark: {
        key: 'article',
        tag: 'rect',
        attrs: { class: 'page', x: m.left, y, width: round(width), height, rx: 5 },
      },
      ...later({ y: laterY, height: laterHeight }),
    },
    {
      from: 0,
      mark: textMark(
        'article-l0',
        m.left + (narrow ? 8.5 : 16),
        y + titleAt,
        [
          { text: data.article.name, class: 'b' },
          { text: data.article.note[box.name], class: 'm' },
        ],
        { class: narrow ? 't on-panel' : 't big on-panel' },
      ),
      ...later({ y: laterY + titleAt - 2 }),
    },
    ...roads.map((road, i): Item => {
      const mark = textMark(`${road.key}-p`, centres[i] ?? 0, y + numbersAt, road.paragraphs, {
        class: `t b on-panel s-${roleOf(road)}`,
        anchor: 'middle',
        enter: 'late',
      });
      const moves = step !== undefined && road.step < step && shift !== 0;
      return {
        from: road.step,
        mark: { ...mark, attrs: { ...mark.attrs, y: y + numbersAt } },
        ...(moves ? later({ y: laterY + numbersAt - 2 }) : {}),
      };
    }),
  ];
};
