import type { CompareRow } from '../../graphics/compare/table.ts';
import type { Track } from '../../graphics/compare/data.ts';
import { daysInto, milestonesOf } from '../../record/derive/milestones.ts';
import { quote } from '../../record/language/quotation.ts';
import { byId } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Voice } from '../reply.ts';
import { actOf } from './claims.ts';
import { dayAndYear } from './page.ts';
import type { Steps } from './steps.ts';

/** The rows of the comparison's table: year by year, in the order of days. */
export const compareRows = (voice: Voice, steps: Steps, tracks: readonly Track[]): CompareRow[] =>
  tracks.flatMap((track) => [
    ...rowsOf(voice, steps, track).sort((a, b) => a.day - b.day || a.step - b.step),
    ...missingOf(voice, steps, track),
  ]);

/** Where things stand, with the day they are sorted by. */
type Row = CompareRow & { day: number };

const rowsOf = (voice: Voice, steps: Steps, track: Track): Row[] => {
  const { record, language, t } = voice;
  const milestones = milestonesOf(record, track.key);
  const row = (statement: Statement, what: string, step: number): Row => {
    const days = daysInto(milestones, statement.public) ?? { least: 0, most: 0 };
    const { least, most } = days;
    const on = least === most ? String(most) : t('compare.table.range', { least, most });
    const name = record.words[language]?.actors[statement.speaker]?.name ?? statement.speaker;
    return { day: most, step, cells: [track.year, on, dayAndYear(statement.public, language), name, what] };
  };
  const shown = (id: string, what: string, step: number): Row => row(byId(record.statements, id), what, step);
  const said = (words: string): string => t('compare.what.says', { words: quote(words, language) });
  const filled = new Set(steps.flatMap(({ state }) => state.fill.map(({ statement }) => statement)));
  const tracksFrom = steps.findIndex(({ state }) => state.view === 'tracks');
  return [
    ...(milestones.confirmed ? [row(milestones.confirmed, t('compare.what.confirmed'), tracksFrom)] : []),
    ...steps.flatMap(({ state }, step) => [
      ...state.fill
        .filter(({ statement }) => caseOf(voice, statement) === track.key)
        .map(({ statement, words }) => shown(statement, said(words), step)),
      ...(state.wordings[track.key] ?? [])
        .filter(({ statement }) => !filled.has(statement))
        .map(({ statement, words }) => shown(statement, said(words), step)),
      ...state.milestones.flatMap((kind) =>
        actOf(record, track.key, kind)
          .slice(0, 1)
          .map((statement) => row(statement, t(`compare.what.${kind}`), step)),
      ),
      ...(state.posted[track.key] ?? []).map((id) => shown(id, t('compare.what.posted'), step)),
    ]),
    ...track.denials.map(({ key, step }) => {
      const words = byId(record.statements, key).answers?.words;
      return shown(
        key,
        words === undefined ? t('compare.what.denies') : t('compare.what.denies-in', { words: quote(words, voice.language) }),
        step,
      );
    }),
  ];
};

const caseOf = ({ record }: Voice, statement: string): string =>
  byId(record.claims, byId(record.statements, statement).claims[0] ?? '').case;

/** What was looked for and not found, last. */
const missingOf = ({ record, language }: Voice, steps: Steps, track: Track): CompareRow[] =>
  steps.flatMap(({ state }, step) =>
    [state.notFound[track.key]]
      .filter((id) => record.absences.some((absence) => absence.id === id))
      .map((id) => ({
        step,
        cells: [track.year, '–', '–', '–', record.words[language]?.absences[id ?? ''] ?? ''],
      })),
  );
