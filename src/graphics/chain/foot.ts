import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { headDown } from '../path.ts';
import { spread } from '../spread.ts';
import { measure } from '../text.ts';
import type { ChainData, Road } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** x at which a road lands. */
export const landing = ({ at }: Places, road: Road): number => at.get(road.relay ?? road.origin)?.x ?? 0;

/** The article, with the paragraphs each road lands in, and the inferred text above it. */
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

  const items: Item[] = [
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
  if (!data.through) return items;

  const [top, tall] = m.through;
  const from = data.through.step;
  const base = top + tall / 2 + 4.2;
  const x = round(m.left + width / 2);
  items.push(
    {
      from,
      mark: {
        key: data.through.key,
        tag: 'rect',
        attrs: { class: 'inferred', x: m.left, y: top, width: round(width), height: tall, rx: 5 },
      },
    },
    {
      from,
      mark: textMark(`${data.through.key}-l0`, m.left + (narrow ? 8.5 : 16), base, data.through.name, {
        class: 't b',
      }),
    },
    {
      from,
      mark: textMark(
        `${data.through.key}-l1`,
        m.left + width - (narrow ? 8.5 : 16),
        base,
        data.through.note[box.name],
        {
          class: 't m',
          anchor: 'end',
        },
      ),
    },
    {
      from,
      mark: {
        key: 'translates',
        tag: 'path',
        attrs: {
          class: 'double',
          d: `M${x - 2},${top + tall + 1}V${laterY - 6}M${x + 2},${top + tall + 1}V${laterY - 6}`,
        },
        enter: 'late',
      },
    },
    {
      from,
      mark: {
        key: 'translates-a',
        tag: 'path',
        attrs: { class: 'e s-relays', d: headDown(x, laterY - 2) },
        enter: 'late',
      },
    },
  );
  if (!narrow) {
    items.push({
      from,
      mark: textMark('translates-l', x + 13, (top + tall + laterY) / 2 + 4, data.through.verb, {
        class: 't m',
        enter: 'late',
      }),
    });
  }
  return items;
};
