import type { DriftBlock, DriftCell } from '../../graphics/drift/data.ts';
import { cutsOf } from '../../record/derive/cuts.ts';
import type { SectionRecord } from '../../record/story-record.ts';
import type { Part } from '../../schemas/wording.ts';
import type { Voice } from '../reply.ts';
import { type Document, excerptOf, languageOf } from './hops.ts';

/** The words of a document's hops by part; words left out show as an ellipsis, here or in the part they stood in. */
export const cellsOf = (
  { record, language, t }: Voice,
  section: SectionRecord,
  { hops }: Document,
  documents: readonly Document[],
  parts: readonly Part[],
): Record<string, DriftCell> => {
  const cells = Object.fromEntries(parts.map((part): [string, DriftCell] => [part, { blocks: [] }]));
  const paragraphs = new Set(hops.map((hop) => excerptOf(record, hop).excerpt.at?.paragraph));
  hops.forEach((hop, i) => {
    const { excerpt } = excerptOf(record, hop);
    const own = languageOf(record, hop);
    // Of another sentence of the same document only the words that were taken are shown.
    const extra = i > 0 && paragraphs.size === 1;
    const lead =
      paragraphs.size > 1 ? `¶${excerpt.at?.paragraph ?? ''}` : extra ? t('drift.elsewhere') : undefined;
    const cuts = cutsOf(hop, excerpt.text);
    const takenUp = documents.findIndex((other) => other.hops.some(({ from }) => from.includes(hop.id)));
    const block = (text: string): DriftBlock => ({
      key: hop.id,
      text,
      ...(own === language ? {} : { language: own }),
      ...(lead === undefined ? {} : { lead }),
      ...(paragraphs.size > 1 ? { place: true as const } : {}),
      ...(extra && takenUp > 0 ? { since: takenUp } : {}),
      breaks: [],
    });
    // Empty parts beside it hold the ellipsis of words left out, where there are any.
    const beside = (empty: readonly Part[]): boolean => {
      const free = empty.map((part) => cells[part]).filter((cell) => cell !== undefined);
      if (free.some(({ blocks }) => blocks.some(({ text }) => text !== '…'))) return false;
      for (const { blocks } of free) {
        if (blocks.length === 0) blocks.push({ key: `${hop.id}-gap`, text: '…', breaks: [] });
      }
      return free.length > 0;
    };
    cuts.forEach(({ part, words, before, after }, at) => {
      const row = parts.indexOf(part);
      const previous = cuts[at - 1];
      const begins =
        extra || !before || beside(parts.slice(previous ? parts.indexOf(previous.part) + 1 : 0, row));
      const ends = extra || !after || beside(parts.slice(row + 1));
      cells[part]?.blocks.push(block(`${begins ? '' : '… '}${words}${ends ? '' : ' …'}`));
    });
  });
  const note = hops[0] && section.prose[language]?.matter.labels[hops[0].statement]?.wide;
  const empty = parts.find((part) => cells[part]?.blocks.length === 0);
  if (note !== undefined && empty !== undefined) cells[empty] = { blocks: [], note };
  return cells;
};
