import { layout } from '../../graphics/drift/layout.ts';
import { table } from '../../graphics/drift/table.ts';
import type { FigureMaker } from '../figure.ts';
import { driftData } from './data.ts';
import { driftLeads } from './leads.ts';
import { driftRows } from './rows.ts';

/** What a sentence became on its way: a parallel text, documents as columns, parts of the sentence as rows. */
export const driftFigure: FigureMaker = (voice, section) => {
  const data = driftData(voice, section);
  const rows = driftRows(voice, section);
  const head = (['about', 'who', 'when', 'way', 'words', 'changes'] as const).map((key) =>
    voice.t(`drift.table.${key}`),
  );
  return {
    layout: (box) => layout(data, box),
    table: (step) => table(rows, head, step),
    evidence: driftLeads(voice, section),
  };
};
