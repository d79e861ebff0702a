import type { Item } from '../frames.ts';
import { runsOf, textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { leader } from '../path.ts';
import { measure, type Word, wordsOf, wrap } from '../text.ts';
import type { ChainData } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** The words of a step as a strip beside the line they belong to: at most one a step, only in that step. */
export const layoutEvidence = (data: ChainData, { at, labels }: Places, box: Box, m: Measures): Item[] =>
  data.evidence.flatMap(({ key, beside, words, paragraph, step }): Item[] => {
    const { x, y } = at.get(beside) ?? { x: 0, y: 0 };
    const firstLane = x === m.firstLane;
    const left = x + (firstLane ? m.label + m.strip.leader : m.size === 'small' ? 7 : 16);
    const width = box.width - 0.75 - left;
    const inner = width - m.strip.pad - 3;
    const size = m.strip.size;
    const lines = wrap(wordsOf(words[box.name], 'serif'), inner, size);
    const numberWidth = measure(paragraph, 'label') + 8;
    const lastWidth = widthOf(lines.at(-1) ?? [], size);
    const ownLine = lastWidth + numberWidth > inner;
    const rows = lines.length + (ownLine ? 1 : 0);
    const height = rows * m.strip.leading + m.strip.pad * 1.4;
    const labelBottom = y - 2 + ((labels.get(beside)?.length ?? 1) - 1) * m.leading + 4;
    const top = labelBottom + (m.size === 'small' ? (firstLane ? 4 : 8) : firstLane ? 24 : 30);
    const base = top + m.strip.pad * 0.7 + m.strip.leading * 0.74;
    const show = { from: step, to: step };
    return [
      ...(firstLane
        ? [
            {
              ...show,
              mark: {
                key: `${key}-o`,
                tag: 'path' as const,
                attrs: { class: 'leader', d: leader(x + 6, left - 4, top + height / 2) },
              },
            },
          ]
        : []),
      {
        ...show,
        mark: {
          key: `${key}-r`,
          tag: 'rect',
          attrs: {
            class: 'panel',
            x: round(left),
            y: round(top),
            width: round(width),
            height: round(height),
          },
        },
      },
      {
        ...show,
        mark: {
          key: `${key}-b`,
          tag: 'path',
          attrs: { class: 'bar', d: `M${round(left)},${round(top)}v${round(height)}` },
        },
      },
      ...lines.map((line, i) => ({
        ...show,
        mark: textMark(
          `${key}-${i}`,
          left + m.strip.pad + 2,
          base + i * m.strip.leading,
          runsOf(line).map(({ text }) => ({ text })),
          {
            class: m.size === 'small' ? 'q' : 'q big',
          },
        ),
      })),
      {
        ...show,
        mark:
          ownLine && m.size === 'small' && !firstLane
            ? textMark(`${key}-p`, left + m.strip.pad + 2, base + lines.length * m.strip.leading, paragraph, {
                class: 't m on-panel',
              })
            : textMark(
                `${key}-p`,
                left + width - m.strip.pad,
                base + (rows - 1) * m.strip.leading,
                paragraph,
                { class: 't m on-panel', anchor: 'end' },
              ),
      },
    ];
  });

const widthOf = (line: readonly Word[], size: number): number =>
  measure(line.map(({ text }) => text).join(' '), 'serif', size);
