import type { Counter } from '../../graphics/origins/data.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Name, Standing } from '../../record/derive/names.ts';
import type { Origins } from '../../record/derive/origins.ts';
import type { Role } from '../../record/derive/role.ts';
import type { OriginsSteps } from './stages.ts';

const linesOf = (label: string): string[] => label.split(' / ');

/**
 * The counts, step by step: a question mark, the names, how many of them are left once some are
 * traced, and the origins. `origins` and `names` are two derivations; what is left of the one must be the other.
 * @throws Error when they differ.
 */
export const countersOf = (
  t: Translate,
  { at }: OriginsSteps,
  names: readonly Name[],
  { holders, withOwnAccess }: Origins,
  role: Role,
): { counters: Counter[]; own: Counter } => {
  const without = (...standings: Standing[]): number =>
    names.filter(({ standing }) => !standings.includes(standing)).length;
  const left = (step: number, n: number): Counter => ({
    step,
    figure: String(n),
    lines: [t(n === 1 ? 'origins.left.one' : 'origins.left')],
    strong: false,
  });
  const one = holders.length === 1;
  if (without('apart', 'relay', 'page', 'basis') !== holders.length) {
    throw new Error(
      `${holders.length} origins are derived, but not each of them is a name of the article.\n` +
        '    → look at the spans of their statements.',
    );
  }
  return {
    counters: [
      { step: 0, figure: '?', lines: [t('origins.unknown')], strong: false },
      {
        step: at.names,
        figure: String(names.length),
        lines: [t('origins.names'), t('origins.names.note')],
        strong: false,
      },
      left(at.apart, without('apart')),
      left(at.relays, without('apart', 'relay', 'page')),
      {
        step: at.basis,
        figure: String(holders.length),
        lines: [t(one ? 'origins.origin' : 'origins.origins'), t('origins.in-the-article')],
        strong: false,
        role,
      },
    ],
    own: {
      step: at.count,
      figure: String(withOwnAccess),
      lines: linesOf(t(withOwnAccess === 1 ? 'origins.own.one' : 'origins.own')),
      strong: true,
    },
  };
};
