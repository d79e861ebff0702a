import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { headDown } from '../path.ts';
import { spread } from '../spread.ts';
import { measure } from '../text.ts';
import type { ChainData } from './data.ts';
import { landing } from './landing.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/**
 * The inferred text above the article: a bar that all lines run into and leave again as double
 * lines, each still in its origin's colour, with the texts found whose wording is followed.
 */
export const layoutThrough = (data: ChainData, places: Places, box: Box, m: Measures): Item[] => {
  const { through } = data;
  if (!through) return [];
  const narrow = box.name === 'narrow';
  const [top, tall] = m.through;
  const width = box.width - m.left - 0.75;
  const pad = narrow ? 8.5 : 16;
  const from = through.step;
  const show = (mark: Item['mark']): Item => ({ from, mark });
  const base = top + tall / 2 - (narrow ? 3 : 4.5);

  const centre = (origin: string): number => {
    const xs = data.roads.filter((road) => road.origin === origin).map((road) => landing(places, road));
    return (Math.min(...xs) + Math.max(...xs)) / 2;
  };
  const gap = narrow ? 11 : 20;
  const matches = through.matches
    .map((match) => ({ ...match, text: match[box.name], x: centre(match.origin) }))
    .sort((a, b) => a.x - b.x);
  const centres = spread(
    matches.map(({ x, text }) => ({ x, width: measure(text, 'label') })),
    gap,
    [m.left + pad, m.left + width - pad],
  );

  const foot = m.article.below[0] - 2;
  const streams = data.roads.flatMap((road): Item[] => {
    const x = landing(places, road);
    const stream = `s-${data.nodes.find(({ key }) => key === road.origin)?.role ?? 'relays'}`;
    const line = (side: number): string => `M${round(x + side)},${top + tall + 1}V${foot - 4}`;
    return [
      show({
        key: `${road.key}-t`,
        tag: 'path',
        attrs: { class: `double ${stream}`, d: line(-2) + line(2) },
        enter: 'late',
      }),
      show({
        key: `${road.key}-ta`,
        tag: 'path',
        attrs: { class: `e ${stream}`, d: headDown(x, foot) },
        enter: 'late',
      }),
    ];
  });
  const rightmost = Math.max(...data.roads.map((road) => landing(places, road)));
  return [
    show({
      key: through.key,
      tag: 'rect',
      attrs: { class: 'inferred', x: m.left, y: top, width: round(width), height: tall, rx: 5 },
    }),
    show(
      textMark(
        `${through.key}-l0`,
        m.left + pad,
        base,
        [
          { text: through.name, class: 'b' },
          { text: through.note[box.name], class: 'm' },
        ],
        { class: 't on-panel', enter: 'late' },
      ),
    ),
    ...matches.map(({ origin, text }, i) =>
      show(
        textMark(`${through.key}-${origin}`, centres[i] ?? 0, base + m.leading, text, {
          class: 't m on-panel',
          anchor: 'middle',
          enter: 'late',
        }),
      ),
    ),
    ...matches.slice(1).map(({ origin, text }, i) => {
      const x = round((centres[i + 1] ?? 0) - (measure(text, 'label') + gap) / 2);
      const d = `M${x},${base + m.leading - 10}v13`;
      return show({
        key: `${through.key}-${origin}-d`,
        tag: 'path',
        attrs: { class: 'thin', d },
        enter: 'late',
      });
    }),
    ...streams,
    ...(narrow
      ? []
      : [
          show(
            textMark('translates-l', rightmost + 13, (top + tall + foot) / 2 + 3, through.verb, {
              class: 't m',
              enter: 'late',
            }),
          ),
        ]),
  ];
};
