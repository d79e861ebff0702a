import type { DriftBand, DriftMark, DriftTable, Place } from '../../graphics/drift/data.ts';
import { type ChangedWords, changedWords, type Range } from '../../record/derive/changed-words.ts';
import type { Hop } from '../../record/derive/cuts.ts';
import { keptWords } from '../../record/derive/kept-words.ts';
import { byId } from '../../record/story-record.ts';
import { type ChangeKind, changeKinds, type Wording } from '../../schemas/wording.ts';
import type { Voice } from '../reply.ts';
import { languageOf, type Thread } from './hops.ts';
import { nameOf, shortNameOf } from './names.ts';
import { blockIn } from './tables.ts';

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
    if (isKind(kind))
      return changedWords(hops, hop, kind, same).map((found) => ({ ...found, hop: id, kind }));
    const kept = keptWords(hops, hop);
    return kept ? [{ ...kept, hop: id }] : [];
  });

const placesIn = (table: DriftTable, wording: Wording, hop: string, ranges: readonly Range[] = []): Place[] =>
  ranges.flatMap(({ part, from, to }) => {
    const found = blockIn(table, hop, part);
    if (!found) return [];
    const words = byId(wording.hops, hop).parts[part] ?? '';
    const shift = found.block.text.indexOf(words);
    return [{ column: found.column, part, block: hop, from: from + shift, to: to + shift }];
  });

/** The words of a change, where they stood and where they stand. */
const endsOf = (table: DriftTable, wording: Wording, { hop, was, now }: Marked): [Place[], Place[]] => [
  placesIn(table, wording, was?.hop ?? '', was?.ranges),
  placesIn(table, wording, hop, now),
];

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
  const band: DriftBand = {
    table: table.key,
    until: columnOf(thread.until ?? thread.at),
    at: Math.max(1, columnOf(thread.at)),
    narrow: thread.narrow,
    marks: markedIn(voice, wording, before)
      .filter(({ kind }) => kind !== undefined)
      .flatMap((marked) => endsOf(table, wording, marked).flat())
      .map((place): DriftMark => ({ place, look: 'earlier' })),
    threads: [],
    guests: [],
    before: {},
  };
  markedIn(voice, wording, thread.marks).forEach((marked, i) => {
    const { hop, kind, was, moved } = marked;
    const [from, to] = endsOf(table, wording, marked);
    const look = kind === undefined ? 'kept' : moved ? 'moved' : 'now';
    band.marks.push(...[...from, ...to].map((place): DriftMark => ({ place, look })));
    if (kind === undefined || !unthreaded.has(kind)) {
      const [source, target] = [from.at(-1), to[0]];
      const ends = { ...(source ? { from: source } : {}), ...(target ? { to: target } : {}) };
      band.threads.push({ key: `${hop}-${kind ?? 'kept'}-${i}`, ...ends });
    }
    if (from[0] && to[0] && was) bringIntoView(voice, table, wording, band, [from[0], to[0]]);
  });
  bringOnward(voice, table, wording, band);
  return band;
};

/** For narrow boxes: words that have come, of columns further on, stand under those they came of. */
const bringOnward = (voice: Voice, table: DriftTable, wording: Wording, band: DriftBand): void => {
  for (const later of table.columns.slice(band.at + 1, band.until + 1)) {
    for (const part of band.narrow) {
      for (const block of later.cells[part]?.blocks ?? []) {
        if (block.text === '…') continue;
        const lead = voice.t('drift.onward', { name: nameOf(voice, byId(wording.hops, block.key)) });
        band.guests.push({ column: band.at, part, block: { ...block, lead } });
      }
    }
  }
};

/** For narrow boxes: words that came from a column out of view stand as a guest beside what they became, or are named at its rule. */
const bringIntoView = (
  voice: Voice,
  table: DriftTable,
  wording: Wording,
  band: DriftBand,
  [from, to]: [Place, Place],
): void => {
  if (from.column >= band.at - 1) return;
  const block = blockIn(table, from.block, from.part)?.block;
  if (!block) return;
  if (to.column === band.at) {
    const lead = voice.t('drift.guest', { name: nameOf(voice, byId(wording.hops, from.block)) });
    band.guests.push({ column: band.at - 1, part: from.part, block: { ...block, lead, place: true } });
  } else {
    band.before[from.part] = voice.t('drift.before', {
      name: shortNameOf(voice, byId(wording.hops, from.block)),
      words: block.text.slice(from.from, from.to),
    });
  }
};
