import type { DriftData, DriftTable } from '../../graphics/drift/data.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import { claimsInCard, replyTo, type Voice } from '../reply.ts';
import { bandOf } from './bands.ts';
import { shownHops, type Thread } from './hops.ts';
import { blockIn, tableOf } from './tables.ts';

/** The threads of a section that are followed by the steps before one, of one wording. */
const marksBefore = (
  steps: readonly { state: { threads: Thread[] } }[],
  step: number,
  wording: string,
): string[] =>
  steps
    .slice(0, step)
    .flatMap(({ state }) => state.threads.filter((thread) => thread.wording === wording))
    .flatMap(({ marks }) => marks);

/** Claims of the hops whose words a step shows. */
const claimsShown = ({ record }: Voice, threads: readonly Thread[]): string[] =>
  threads.flatMap((thread) => {
    const hops = shownHops(byId(record.wordings, thread.wording), thread);
    const last = hops.findIndex(({ id }) => id === (thread.until ?? thread.at));
    return hops.slice(0, last + 1).flatMap((hop) => byId(record.statements, hop.statement).claims);
  });

/** What the drift shows, resolved from the record, in one language. */
export const driftData = (voice: Voice, section: SectionRecord): DriftData => {
  const { record } = voice;
  const { structure } = section;
  if (structure.graphic !== 'drift') throw new Error(`"${section.id}" is no drift.`);
  const { steps } = structure;
  const hopsOf = (thread: Thread) => shownHops(byId(record.wordings, thread.wording), thread);
  const tables = new Map<string, DriftTable>();
  for (const { state } of steps) {
    for (const thread of state.threads) {
      if (tables.has(thread.wording)) continue;
      const beside = state.threads.filter((other) => other !== thread).flatMap(hopsOf);
      tables.set(thread.wording, tableOf(voice, section, thread.wording, hopsOf(thread), beside));
    }
  }
  const bands = steps.map(({ state }, i) =>
    state.threads.flatMap((thread) => {
      const table = tables.get(thread.wording);
      const wording = byId(record.wordings, thread.wording);
      return table ? [bandOf(voice, table, wording, thread, marksBefore(steps, i, thread.wording))] : [];
    }),
  );
  // A thread lands at the beginning of a line, in every step.
  for (const { table, threads: own } of bands.flat()) {
    for (const { from, to } of own) {
      if (!from) continue;
      const block =
        to && blockIn(tables.get(table) ?? { key: '', columns: [], rows: [] }, to.block, to.part)?.block;
      if (block && !block.breaks.includes(to.from)) block.breaks.push(to.from);
    }
  }
  const replies = (length: 'brief' | 'full') =>
    steps.map((step) => {
      const claims = [...claimsShown(voice, step.state.threads), ...claimsInCard(voice, section.id, step.id)];
      return replyTo(voice, [...new Set(claims)], step.asOf ?? record.story.asOf, length);
    });
  return {
    tables: [...tables.values()],
    steps: bands,
    replies: { narrow: replies('brief'), wide: replies('full') },
  };
};
