import { layout } from '../../graphics/matrix/layout.ts';
import { table } from '../../graphics/matrix/table.ts';
import type { FigureMaker } from '../figure.ts';
import { matrixData } from './data.ts';
import { matrixLeads } from './leads.ts';

/** What was stated of a few claims, and what was not: how it is known, what is shown, how sure, who else, what was replied. */
export const matrixFigure: FigureMaker = (voice, section) => {
  const data = matrixData(voice, section);
  const head = (['claim', 'when', 'who'] as const).map((key) => voice.t(`matrix.table.${key}`));
  return {
    layout: (box) => layout(data, box),
    table: (step) => table(data, head, step),
    evidence: matrixLeads(voice, section),
  };
};
