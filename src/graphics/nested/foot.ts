import type { Item } from '../frames.ts';
import { runsOf, textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { shapeMarks } from '../shape.ts';
import { measure, type Word, wordsOf, wrap } from '../text.ts';
import type { NestedData } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** Where the words of what was said later begin. */
const indent = 28;

const laterLines = ({ later }: NestedData, box: Box): Word[][] =>
  later
    ? wrap([...wordsOf(later.lead, 'bold'), ...wordsOf(later.text[box.name], 'label')], box.width - indent)
    : [];

/** The height the foot needs, in the step that needs most. */
export const footNeeds = (data: NestedData, box: Box, m: Measures): number =>
  Math.max(data.depth ? m.numeral.height + 8 : 0, laterLines(data, box).length * m.leading + 4, m.leading);

/** How outlines are read, in the steps that draw them. */
const layoutKey = ({ key }: NestedData, { foot }: Places, box: Box): Item => ({
  from: key.from,
  to: key.to,
  mark: textMark('key', box.width / 2, (foot.top + foot.bottom) / 2 + 4.2, key.text, {
    class: 't m',
    anchor: 'middle',
  }),
});

/** How far the words are from the page: a figure and its words, side by side. */
const layoutDepth = ({ depth }: NestedData, { foot }: Places, box: Box, m: Measures): Item[] => {
  if (!depth) return [];
  const show = { from: depth.step, to: depth.step };
  // Midway, and clear of the rule below even for figures that descend.
  const base = Math.min((foot.top + foot.bottom + m.numeral.height) / 2, foot.bottom - m.numeral.size * 0.2);
  const widths = depth.figures.map(({ figure, lines }) => {
    const numeral = measure(figure, 'numeral', m.numeral.size) + m.label;
    return { numeral, all: numeral + Math.max(...lines.map((line) => measure(line, 'label'))) };
  });
  const air = (box.width - widths.reduce((sum, { all }) => sum + all, 0)) / depth.figures.length;
  if (air < 4) {
    throw new Error(
      `The words beside the figures of depth need ${Math.ceil(8 - 2 * air)} units more than the ${box.name} box has.\n` +
        '    → shorten nested.depth.* in the interface words.',
    );
  }
  let x = 0;
  return depth.figures.flatMap(({ figure, lines }, i): Item[] => {
    const { numeral, all } = widths[i] ?? { numeral: 0, all: 0 };
    const left = Math.max(x, (box.width * i) / depth.figures.length);
    x = left + all + Math.min(air, m.leading);
    const first = base - m.numeral.height / 2 + 4.2 - ((lines.length - 1) * m.leading) / 2;
    return [
      { ...show, mark: textMark(`depth-${i}`, left, base, figure, { class: m.numeral.className }) },
      ...lines.map((line, j) => ({
        ...show,
        mark: textMark(`depth-${i}-${j}`, left + numeral, first + j * m.leading, line, { class: 't' }),
      })),
    ];
  });
};

/** What was said later, beyond the article: behind a double hairline, with its speaker's mark. */
const layoutLater = (data: NestedData, { foot }: Places, box: Box, m: Measures): Item[] => {
  const { later } = data;
  if (!later) return [];
  const show = { from: later.step, to: later.step };
  const lines = laterLines(data, box);
  const height = lines.length * m.leading;
  const top = (foot.top + foot.bottom - height) / 2 + 0.5;
  const d = [0.5, 3.2].map((x) => `M${x},${round(top)}v${round(height)}`).join('');
  return [
    { ...show, mark: { key: 'later-b', tag: 'path', attrs: { class: 'beyond', d } } },
    ...shapeMarks('later', later.role, 15, top + 7, 'small').map((mark): Item => {
      const [x, y, side] = [15 - 6, top + 1, 12];
      const charge = { class: `n-${later.role} charge`, x, y: round(y), width: side, height: side };
      return { ...show, mark: later.charge && mark.tag === 'rect' ? { ...mark, attrs: charge } : mark };
    }),
    ...lines.map((line, i) => ({
      ...show,
      mark: textMark(`later-${i}`, indent, top + 11 + i * m.leading, runsOf(line), { class: 't' }),
    })),
  ];
};

/** Under the outlines: one thing a step. */
export const layoutFoot = (data: NestedData, places: Places, box: Box, m: Measures): Item[] => [
  layoutKey(data, places, box),
  ...layoutDepth(data, places, box, m),
  ...layoutLater(data, places, box, m),
];
