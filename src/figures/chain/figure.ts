import { layout } from '../../graphics/chain/layout.ts';
import { table } from '../../graphics/chain/table.ts';
import type { FigureMaker } from '../figure.ts';
import { chainData } from './data.ts';
import { chainLeads } from './leads.ts';
import { chainRows } from './rows.ts';

/** How the words travelled to the article: origins, relays, and the lines that are not there. */
export const chainFigure: FigureMaker = (voice, section) => {
  const data = chainData(voice, section);
  const rows = chainRows(data, voice);
  const head = (['who', 'when', 'role', 'road'] as const).map((key) => voice.t(`chain.table.${key}`));
  return {
    layout: (box) => layout(data, box),
    table: (step) => table(rows, head, step),
    evidence: chainLeads(voice, section),
  };
};
