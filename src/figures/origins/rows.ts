import type { OriginsData } from '../../graphics/origins/data.ts';
import type { OriginsRow } from '../../graphics/origins/table.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Name } from '../../record/derive/names.ts';
import { byId } from '../../record/story-record.ts';
import type { Voice } from '../reply.ts';
import { mark } from './names.ts';
import type { Trace } from './trace.ts';

/** The interface words for what a name is to the answer. */
const keyOf = ({ standing, statement }: Name, carried: boolean): string => {
  if (standing === 'basis' && carried) return 'basis-shown';
  const received = statement?.basis === 'own-access' && statement.receivedFrom !== undefined;
  return standing === 'apart' && received ? 'apart-own' : standing;
};

/** The rows of the table: each name, and what it is to the answer from the step that traces it. */
export const originsRows = (
  data: OriginsData,
  trace: Trace,
  { record, language, t }: Voice,
): OriginsRow[] => {
  const { at } = trace.steps;
  const nameOf = (group: string): string => record.words[language]?.actors[group]?.name ?? group;
  const lead = data.names.find(({ standing }) => standing === 'origin')?.name ?? '';
  const article = byId(record.sources, record.story.article);
  const traced = { origin: at.basis, relay: at.relays, page: at.relays, basis: at.basis, apart: at.apart };
  const rows = trace.names.map((one): OriginsRow => {
    const { group, standing, paragraphs, statement } = one;
    const date = standing === 'page' ? article.published : statement?.public;
    const basis = t(`origins.${statement?.basis ?? 'not-stated'}`);
    return {
      who: nameOf(group),
      when: date === undefined ? '' : formatDate(date, language),
      where: mark(paragraphs),
      near: t('origins.table.near'),
      is: t(`origins.table.${keyOf(one, trace.carried)}`, { name: lead, basis }),
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
    total(t('origins.table.total'), data.counters.at(-1)?.figure ?? '', at.basis),
    total(t('origins.table.own'), data.own.figure, at.count),
  ];
};
