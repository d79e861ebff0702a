import { layout } from '../../graphics/voices/layout.ts';
import { table } from '../../graphics/voices/table.ts';
import type { FigureMaker } from '../figure.ts';
import { voicesData } from './data.ts';

/** The article's words as one strip, regrouped at each step. */
export const voicesFigure: FigureMaker = (voice, section) => {
  const data = voicesData(voice, section);
  const head = [voice.t('voices.table.group'), voice.t('voices.table.words')];
  return { layout: (box) => layout(data, box), table: (step) => table(data, head, step) };
};
