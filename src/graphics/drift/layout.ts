import { collect } from '../collect.ts';
import type { Layout } from '../frames.ts';
import type { Box, Mark } from '../marks.ts';
import { layoutReplies, replyTop } from '../reply.ts';
import { drawRules, drawWords } from './body.ts';
import { drawMarks } from './changes.ts';
import type { DriftData } from './data.ts';
import { drawHead } from './head.ts';
import { foot, type Measures, measuresOf, sizes } from './measures.ts';
import { bottomOf, type PlacedBand, placeStep } from './place.ts';
import { drawThreads } from './threads.ts';

/**
 * A parallel text: documents as columns, parts of the sentence as rows, and words that changed
 * threaded from one to the next. The narrow box is a window of two columns on the wide one.
 * Words are set as large as all steps of their sentence allow. Throws when a step has no room.
 */
export const layout = (data: DriftData, box: Box): Layout => {
  const sizeOf = data.steps.map((_, step) => fit(data, step, box));
  const layers = data.steps.map((_, i): Record<'behind' | 'rules' | 'words' | 'over', Mark[]> => {
    const m = sizeOf[i] ?? measuresOf(13);
    const placed = placeStep(data, i, box, m);
    const late = ({ band }: PlacedBand): boolean => pans(data, i, band.table, box);
    const marks = placed.map((band) => drawMarks(band, m, late(band)));
    return {
      behind: marks.flatMap(({ behind }) => behind),
      rules: placed.flatMap((band) => drawRules(band, box)),
      words: placed.flatMap((band) => [...drawHead(band, late(band)), ...drawWords(band, m, late(band))]),
      over: [
        ...marks.flatMap(({ over }) => over),
        ...placed.flatMap((band) => drawThreads(band, m, late(band))),
      ],
    };
  });
  return {
    items: [
      ...(['behind', 'rules', 'words', 'over'] as const).flatMap((layer) =>
        collect(layers.map((step) => step[layer])),
      ),
      ...layoutReplies(data.replies[box.name], box),
    ],
  };
};

/**
 * Whether a step moves a table under its window, against the step before: words then come in when it has
 * stopped. Words of a table's first step come in again where it is moved back to them.
 */
const pans = (data: DriftData, step: number, table: string, box: Box): boolean => {
  const at = data.steps.map((bands) => bands.find((band) => band.table === table)?.at);
  const before = at[step - 1];
  return (
    box.name === 'narrow' &&
    (before === undefined
      ? at.some((other) => other !== undefined && other !== at[step])
      : before !== at[step])
  );
};

/** The largest size in which a step fits, and every step that shows one of its tables. */
const fit = (data: DriftData, step: number, box: Box): Measures => {
  const tables = new Set(data.steps[step]?.map(({ table }) => table));
  const together = data.steps.flatMap((bands, i) =>
    bands.some(({ table }) => tables.has(table)) ? [i] : [],
  );
  const room = replyTop(box) - foot[box.name];
  const needs = sizes[box.name].map((size) => {
    const m = measuresOf(size);
    const need = together.map((i) => ({ i, bottom: bottomOf(placeStep(data, i, box, m), m) }));
    return { m, ...need.reduce((most, own) => (own.bottom > most.bottom ? own : most)) };
  });
  const fits = needs.find(({ bottom }) => bottom <= room);
  if (fits) return { ...fits.m, air: airOf(data, together, box, fits.m, room - fits.bottom) };
  const least = needs.at(-1);
  throw new Error(
    `Step ${(least?.i ?? step) + 1} of "drift" needs ${Math.ceil((least?.bottom ?? 0) - room)} units more than the ${box.name} box has.\n` +
      '    → show fewer parts ("narrow"), or cut its words shorter in record/wordings.yaml, with " … ".',
  );
};

/** Room that is left goes between the rows of wide boxes, up to a line's height; narrow rows stay where they are. */
const airOf = (data: DriftData, steps: readonly number[], box: Box, m: Measures, room: number): number => {
  if (box.name === 'narrow') return 0;
  const rows = steps.map((i) => placeStep(data, i, box, m).reduce((sum, band) => sum + band.rows.length, 0));
  return Math.floor(Math.min(m.lead, room / (Math.max(...rows) - 1)) * 2) / 2;
};
