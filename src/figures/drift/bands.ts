import type { DriftBand, DriftMark, DriftTable, DriftThread, Place } from '../../graphics/drift/data.ts';
import { type ChangedWords, changedWords, keptWords, type Range } from '../../record/derive/changed-words.ts';
import type { Hop } from '../../record/derive/cuts.ts';
import { byId } from '../../record/story-record.ts';
import { type ChangeKind, changeKinds, type Wording } from '../../schemas/wording.ts';
import type { Voice } from '../reply.ts';
import { languageOf, type Thread } from './hops.ts';
import { blockIn, nameOf } from './tables.ts';

/** An event is put in the place of another, and quotation marks come from nowhere: no word went anywhere. */
const unthreaded: ReadonlySet<string> = new Set(['event', 'quotation-made'] satisfies ChangeKind[]);

/** What a step marks, with the words it touches. */
interface Marked extends ChangedWords {
  hop: string;
  /** Undefined for words that came through unchanged. */
  kind?: ChangeKind;
}

const isKind = (name: string): name is ChangeKind => (changeKinds as readonly string[]).includes(name);

const markedIn = (voice: Voice, { hops }: Wording, marks: readonly string[]): Marked[] =>
  marks.flatMap((mark): Marked[] => {
    const [id = '', kind = ''] = mark.split('/');
    const hop = byId(hops, id);
    const same = (a: Hop, b: Hop): boolean => languageOf(voice.record, a) === languageOf(voice.record, b);
    if (isKind(kind)) return changedWords(hops, hop, kind, same).map((found) => ({ ...found, hop: id, kind }));
    const kept = keptWords(hops, hop);
    return kept ? [{ ...kept, hop: id }] : [];
  });

const placesIn = (table: DriftTable, wording: Wording, hop: string, ranges: readonly Range[] = []): Place[] =>
  ranges.flatMap(({ part, from, to }) => {
    const found = blockIn(table, hop, part);
    if (!found) return [];
    const words = byId(wording.hops, hop).parts[part as keyof Hop['parts']] ?? '';
    const shift = found.block.text.indexOf(words);
    return [{ column: found.column, part, block: hop, from: from + shift, to: to + shift }];
  });

/** One wording in one step: how far it came, what is marked, where threads go. `before` are the marks of earlier steps. */
export const bandOf = (
  voice: Voice,
  table: DriftTable,
  wording: Wording,
  thread: Thread,
  before: readonly string[],
): DriftBand => {
  const columnOf = (hop: string): number =>
    table.columns.findIndex(({ cells }) =>
      Object.values(cells).some(({ blocks }) => blocks.some(({ key }) => key === hop)),
    );
  const at = Math.max(1, columnOf(thread.at));
  const marks: DriftMark[] = [];
  const threads: DriftThread[] = [];
  const guests: DriftBand['guests'] = [];
  const earlier: DriftBand['before'] = {};

  for (const { hop, kind, was, now, moved } of markedIn(voice, wording, before)) {
    if (kind === undefined) continue;
    const places = [
      ...placesIn(table, wording, was?.hop ?? '', was?.ranges),
      ...placesIn(table, wording, hop, now),
    ];
    void moved;
    marks.push(...places.map((place) => ({ place, look: 'earlier' as const })));
  }
  markedIn(voice, wording, thread.marks).forEach(({ hop, kind, was, now, moved }, i) => {
    const from = placesIn(table, wording, was?.hop ?? '', was?.ranges);
    const to = placesIn(table, wording, hop, now);
    const look = kind === undefined ? 'kept' : moved ? 'moved' : 'now';
    marks.push(...[...from, ...to].map((place) => ({ place, look }) as const));
    if (kind === undefined || !unthreaded.has(kind)) {
      const [source, target] = [from.at(-1), to[0]];
      threads.push({
        key: `${hop}-${kind ?? 'kept'}-${i}`,
        ...(source ? { from: source } : {}),
        ...(target ? { to: target } : {}),
      });
    }
    const [source, target] = [from[0], to[0]];
    if (!source || !target || !was || source.column >= at - 1) return;
    // In a narrow box the words these came from are out of view.
    if (target.column === at) {
      const found = blockIn(table, was.hop, source.part);
      const lead = voice.t('drift.guest', { name: nameOf(voice, byId(wording.hops, was.hop)) });
      if (found) guests.push({ column: at - 1, part: source.part, block: { ...found.block, lead } });
    } else {
      const words = found(table, source);
      earlier[source.part] = voice.t('drift.before', { words });
    }
  });
  return {
    table: table.key,
    until: columnOf(thread.until ?? thread.at),
    at,
    narrow: thread.narrow,
    marks,
    threads,
    guests,
    before: earlier,
  };
};

const found = (table: DriftTable, { block, part, from, to }: Place): string =>
  blockIn(table, block, part)?.block.text.slice(from, to) ?? '';
