import { areIndependent } from '../../record/derive/independence.ts';
import { groupOf, originsOf } from '../../record/derive/origins.ts';
import { knownFrom } from '../../record/derive/unseen.ts';
import { byId } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Voice } from '../reply.ts';
import type { Counted } from './data.ts';
import { listOf, nameIn } from '../names.ts';

/** What states a claim, and so is either an origin of it or rests on one. */
const stating = new Set(['asserts', 'attributes', 'reports', 'charges', 'convicts']);

/** The origins of a claim at a day, counted, with what each statement of it is to the count. */
export const originsOn = (
  voice: Voice,
  claim: string,
  statements: readonly Statement[],
  day: string,
): Counted => {
  const { record, language, t } = voice;
  const { holders, withOwnAccess } = originsOf(record, claim, { asOf: day, tier: 'all' });
  const starts = new Set(holders.flatMap((holder) => holder.statements.map(({ id }) => id)));
  const known = statements.filter(
    (s) => s.claims.includes(claim) && stating.has(s.stance) && knownFrom(s) <= day,
  );
  const list = listOf(
    language,
    holders.map(({ group }) => nameIn(voice, group)),
  );
  const result = [
    holders.length === 0
      ? t('claim.origins.none')
      : holders.length === 1
        ? t('claim.origins.one', { list })
        : t('claim.origins.many', { n: holders.length, list }),
    ...(holders.length === 0
      ? []
      : holders.length === 1
        ? [t(withOwnAccess === 1 ? 'claim.origins.own.one' : 'claim.origins.own.not-one')]
        : [
            withOwnAccess === 0
              ? t('claim.origins.own.none')
              : t('claim.origins.own.many', { n: withOwnAccess }),
          ]),
  ].join(' ');
  const firsts = holders.flatMap(
    (holder) => holder.statements.find(({ basis }) => basis === 'own-access') ?? holder.statements[0] ?? [],
  );
  const independent = firsts.some((a, i) => firsts.slice(0, i).some((b) => areIndependent(record, a, b)));
  return {
    result,
    ...(holders.length < 2
      ? {}
      : { note: t(independent ? 'claim.origins.independent' : 'claim.origins.separate') }),
    reasons: known.map((s) => reasonFor(voice, claim, s, starts.has(s.id))),
  };
};

const reasonFor = (voice: Voice, claim: string, statement: Statement, starts: boolean): string => {
  const { record, t } = voice;
  const { speaker, basis, via, cites, stance } = statement;
  const name = nameIn(voice, speaker);
  const speakerOf = (id: string): string => nameIn(voice, byId(record.statements, id).speaker);
  if (starts) {
    const group = groupOf(record, speaker);
    const values = { name, basis: t(`explore.basis.${basis}`), holder: nameIn(voice, group) };
    return t(group === speaker ? 'claim.origin.begins' : 'claim.origin.begins-for', values);
  }
  if (via !== undefined) return t('claim.origin.relays', { name, other: speakerOf(via) });
  const base = cites.find(
    ({ id, role, supports }) =>
      role === 'basis' && supports === 'yes' && byId(record.statements, id).claims.includes(claim),
  );
  if (base)
    return t(statement.inferred ? 'claim.origin.rests-inferred' : 'claim.origin.rests', {
      name,
      other: speakerOf(base.id),
    });
  return t(stance === 'reports' ? 'claim.origin.reports' : 'claim.origin.other', { name });
};
