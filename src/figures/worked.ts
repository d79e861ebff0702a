import { formatDate } from '../i18n/date.ts';
import { supportOf } from '../record/derive/independence.ts';
import { originsOf } from '../record/derive/origins.ts';
import type { Voice } from './reply.ts';

/** What a worked picture counts: the origins of a claim as it stood at the end of a day, in one sentence. */
export const countsOf = ({ record, language, t }: Voice, claim: string, asOf: string): string => {
  const view = { asOf, tier: 'all' } as const;
  const { holders, withOwnAccess } = originsOf(record, claim, view);
  return t(holders.length > 1 ? 'worked.counts.several' : 'worked.counts', {
    date: formatDate(asOf, language, 'long'),
    origins: holders.length,
    own: withOwnAccess,
    independent: supportOf(record, claim, view).corroborations,
  });
};
