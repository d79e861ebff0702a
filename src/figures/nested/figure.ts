import { layout } from '../../graphics/nested/layout.ts';
import { table } from '../../graphics/nested/table.ts';
import type { FigureMaker } from '../figure.ts';
import { nestedData } from './data.ts';
import { nestedLeads } from './leads.ts';
import { nestedRows } from './rows.ts';

/** A sentence of the article, and one outline for each according to whom it stands there. */
export const nestedFigure: FigureMaker = (voice, section) => {
  const data = nestedData(voice, section);
  const rows = nestedRows(data, voice);
  const head = (['who', 'what', 'role', 'when'] as const).map((key) => voice.t(`nested.table.${key}`));
  return {
    layout: (box) => layout(data, box),
    table: (step) => table(rows, head, step),
    evidence: nestedLeads(voice, section),
  };
};
