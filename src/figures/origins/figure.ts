import { layout } from '../../graphics/origins/layout.ts';
import { table } from '../../graphics/origins/table.ts';
import type { FigureMaker } from '../figure.ts';
import { originsData } from './data.ts';
import { originsLeads } from './leads.ts';
import { originsRows } from './rows.ts';
import { traceOf } from './trace.ts';

/** Who stands near an answer, and how many origins are left once each name is traced. */
export const originsFigure: FigureMaker = (voice, section) => {
  const trace = traceOf(voice.record, section);
  const data = originsData(voice, section, trace);
  const rows = originsRows(data, trace, voice);
  const head = (['who', 'when', 'where', 'standing'] as const).map((key) => voice.t(`origins.table.${key}`));
  return {
    layout: (box) => layout(data, box),
    table: (step) => table(rows, head, step),
    evidence: originsLeads(voice, trace),
    guess: {
      step: 0,
      ask: voice.t('origins.guess', { question: data.question }),
      most: data.names.length,
      answer: voice.t('origins.guess.answer', { n: data.counters.at(-1)?.figure ?? '' }),
    },
  };
};
