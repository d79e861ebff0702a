import type { Table } from '../marks.ts';
import type { VoicesData } from './data.ts';

/** The groups of a step as a table: name and words. */
export const table = (data: VoicesData, head: string[], step: number): Table => ({
  head,
  rows: (data.steps[step]?.groups ?? []).map(({ of, name, words }) => [
    [of, name].filter(Boolean).join(', '),
    String(words),
  ]),
});
