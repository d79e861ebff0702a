import type { OriginsRow } from '../../graphics/origins/table.ts';
import { formatDate } from '../../i18n/date.ts';
import type { OriginsData } from '../../graphics/origins/data.ts';
import type { Voice } from '../reply.ts';
import type { Traced } from './data.ts';

/** The rows of the table: each name, and what it is to the answer from the step that traces it. */
export const originsRows = (
  { own, counters, traced: { steps, names, shown } }: OriginsData & { traced: Traced },
  { record, language, t }: Voice,
): OriginsRow[] => {
  const { at } = steps;
  const lead = shown.find(({ standing }) => standing === 'origin')?.name ?? '';
  const traced = { origin: at.basis, relay: at.relays, page: at.relays, basis: at.basis, apart: at.apart };
  const rows = names.map((one): OriginsRow => {
    const { group, standing, paragraphs, statement } = one;
    const article = record.sources.find(({ id }) => id === record.story.article);
    const date = standing === 'page' ? article?.published : statement?.public;
    const key =
      standing === 'apart' && statement?.basis === 'own-access' && statement.receivedFrom
        ? 'apart-own'
        : standing;
    return {
      who: shown.find(({ key: id }) => id === group)?.name ?? group,
      when: date === undefined ? '' : formatDate(date, language),
      where: paragraphs.join(', '),
      near: t('origins.table.near'),
      is: t(`origins.table.${key}`, {
        name: lead,
        basis: t(`origins.${statement?.basis ?? 'not-stated'}`),
      }),
      traced: traced[standing],
      from: at.names,
    };
  });
  const total = (who: string, is: string, from: number): OriginsRow => ({
    who,
    when: '',
    where: '',
    near: is,
    is,
    traced: from,
    from,
  });
  return [
    ...rows,
    total(t('origins.table.total'), counters.at(-1)?.figure ?? '', at.basis),
    total(t('origins.table.own'), own.figure, at.count),
  ];
};
