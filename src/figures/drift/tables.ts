import type { DriftBlock, DriftColumn, DriftTable } from '../../graphics/drift/data.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Hop } from '../../record/derive/cuts.ts';
import { type SectionRecord, type StoryRecord } from '../../record/story-record.ts';
import type { Part } from '../../schemas/wording.ts';
import type { Voice } from '../reply.ts';
import { cellsOf } from './cells.ts';
import { type Document, documentsOf, excerptOf, partsInOrder, printerOf, wayOf } from './hops.ts';

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
