import { layout } from '../../graphics/compare/layout.ts';
import { table } from '../../graphics/compare/table.ts';
import type { FigureMaker } from '../figure.ts';
import { compareData } from './data.ts';
import { compareLeads } from './leads.ts';
import { compareRows } from './rows.ts';
import { stepsOf } from './steps.ts';

/** Two years on one axis of days: who said what, after how long. */
export const compareFigure: FigureMaker = (voice, section) => {
  const data = compareData(voice, section);
  const rows = compareRows(voice, stepsOf(section), data.tracks);
  const head = (['year', 'day', 'date', 'who', 'what'] as const).map((key) =>
    voice.t(`compare.table.${key}`),
  );
  return {
    layout: (box) => layout(data, box),
    table: (step) => table(rows, head, step),
    evidence: compareLeads(voice, section, data),
  };
};
