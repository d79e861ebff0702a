import { layout as layoutChain } from '../graphics/chain/layout.ts';
import { table as chainTable } from '../graphics/chain/table.ts';
import { type Layout, scene } from '../graphics/frames.ts';
import { type Box, boxes, type Mark, type Table } from '../graphics/marks.ts';
import { layout as layoutVoices } from '../graphics/voices/layout.ts';
import { table as voicesTable } from '../graphics/voices/table.ts';
import type { SectionRecord } from '../record/story-record.ts';
import { chainData } from './chain/data.ts';
import { chainRows } from './chain/rows.ts';
import type { Voice } from './reply.ts';
import { voicesData } from './voices.ts';

/** Everything a section's picture needs, in one language: its layouts, its marks at each step, its tables. */
export interface Figure {
  graphic: string;
  steps: number;
  layouts: Record<Box['name'], Layout>;
  marks(step: number, box: Box['name']): Mark[];
  table(step: number): Table;
}

const draw = (
  graphic: string,
  steps: number,
  layout: (box: Box) => Layout,
  table: Figure['table'],
): Figure => {
  const layouts = { narrow: layout(boxes.narrow), wide: layout(boxes.wide) };
  return { graphic, steps, layouts, marks: (step, box) => scene(layouts[box], { step }), table };
};

/**
 * The figure of a section.
 * @throws Error naming the section when its content does not fit a box.
 */
export const figureOf = (voice: Voice, section: SectionRecord): Figure => {
  const { t } = voice;
  const steps = section.structure.steps.length;
  try {
    switch (section.structure.graphic) {
      case 'chain': {
        const data = chainData(voice, section);
        const rows = chainRows(data, voice);
        const head = (['who', 'when', 'role', 'road'] as const).map((key) => t(`chain.table.${key}`));
        return draw(
          'chain',
          steps,
          (box) => layoutChain(data, box),
          (step) => chainTable(rows, head, step),
        );
      }
      case 'voices': {
        const data = voicesData(voice, section);
        const head = [t('voices.table.group'), t('voices.table.words')];
        return draw(
          'voices',
          steps,
          (box) => layoutVoices(data, box),
          (step) => voicesTable(data, head, step),
        );
      }
    }
  } catch (error) {
    throw new Error(`Section "${section.id}": ${(error as Error).message}`, { cause: error });
  }
};
