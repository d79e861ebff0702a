import type { Item } from '../frames.ts';
import { runsOf, textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { shapeMarks } from '../shape.ts';
import { type Word, wordsOf, wrap } from '../text.ts';
import type { NestedData } from './data.ts';
import { layoutDepth } from './depth.ts';
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
    { ...show, mark: { key: 'later-b', tag: 'path', attrs: { class: 'nest-beyond', d } } },
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
