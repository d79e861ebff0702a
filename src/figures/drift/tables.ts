import type { DriftBlock, DriftCell, DriftColumn, DriftTable } from '../../graphics/drift/data.ts';
import { formatDate } from '../../i18n/date.ts';
import { cutsOf, type Hop } from '../../record/derive/cuts.ts';
import { byId, type SectionRecord, type StoryRecord } from '../../record/story-record.ts';
import type { Part } from '../../schemas/wording.ts';
import type { Voice } from '../reply.ts';
import { type Document, documentsOf, excerptOf, languageOf, partsInOrder, printerOf, wayOf } from './hops.ts';

/**
 * A wording as a parallel text: documents as columns, parts of the sentence as rows. `beside` are hops
 * that the same step shows of another wording: one name stands over both.
 */
export const tableOf = (
  voice: Voice,
  section: SectionRecord,
  wording: string,
  hops: readonly Hop[],
  beside: readonly Hop[],
): DriftTable => {
  const { record, t } = voice;
  const parts = partsInOrder(record, wording, hops);
  const documents = documentsOf(record, hops);
  const others = documentsOf(record, beside);
  const shared = documents.every(({ source }, i) => others[i]?.source === source);
  const paragraphs = paragraphsOf(record, hops);
  return {
    key: wording,
    columns: documents.map((document, i) =>
      columnOf(voice, section, {
        hops,
        document,
        parts,
        documents,
        beside: shared ? (others[i]?.hops ?? []) : [],
      }),
    ),
    ...(shared && paragraphs !== '' ? { where: paragraphs } : {}),
    rows: parts.map((part) => ({ part, label: t(`drift.part.${part}`) })),
  };
};

/** Where in a counted text hops stand: "¶8, 9"; nothing where none does. */
const paragraphsOf = (record: StoryRecord, hops: readonly Hop[]): string => {
  const all = hops.flatMap((hop) => excerptOf(record, hop).excerpt.at?.paragraph ?? []);
  return all.length === 0 ? '' : `¶${[...new Set(all)].sort((a, b) => a - b).join(', ')}`;
};

const columnOf = (
  voice: Voice,
  section: SectionRecord,
  {
    hops,
    beside,
    document,
    documents,
    parts,
  }: {
    hops: readonly Hop[];
    beside: readonly Hop[];
    document: Document;
    documents: readonly Document[];
    parts: readonly Part[];
  },
): DriftColumn => {
  const { record, language, t } = voice;
  const { source } = document;
  const [main] = document.hops;
  if (!main) throw new Error(`A column of "${source.id}" without hops.`);
  const { actor, role } = printerOf(record, main);
  const way = wayOf(record, hops, main);
  const label = section.prose[language]?.matter.labels[source.id]?.wide;
  const where = paragraphsOf(record, [...document.hops, ...beside]) || label;
  const ways = way === undefined ? [] : [t(`drift.way.${way}`)];
  return {
    key: main.id,
    name: record.words[language]?.actors[actor]?.name ?? actor,
    role,
    lines: [
      [formatDate(source.published, language), where].filter(Boolean).join(', '),
      [...ways, ...(document.hops.some((hop) => hop.inferred) ? [t('drift.inferred')] : [])].join(', '),
    ],
    beyond: source.tier === 'beyond',
    ...(way === undefined ? {} : { way }),
    cells: cellsOf(voice, section, document, documents, parts),
  };
};

/** The words of a document's hops by part; words left out show as an ellipsis, here or in the part they stood in. */
const cellsOf = (
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

/** The block a hop's words stand in, with their place in it. */
export const blockIn = (
  table: DriftTable,
  hop: string,
  part: string,
): { column: number; block: DriftBlock } | undefined => {
  for (const [column, { cells }] of table.columns.entries()) {
    const block = cells[part]?.blocks.find(({ key }) => key === hop);
    if (block) return { column, block };
  }
  return undefined;
};

/** The name under which a hop's words are shown. */
export const nameOf = ({ record, language }: Voice, hop: Hop): string => {
  const { actor } = printerOf(record, hop);
  return record.words[language]?.actors[actor]?.name ?? byId(record.actors, actor).id;
};

/** The same, as short as it is known. */
export const shortNameOf = (voice: Voice, hop: Hop): string => {
  const { actor } = printerOf(voice.record, hop);
  return voice.record.words[voice.language]?.actors[actor]?.short ?? nameOf(voice, hop);
};
