import type { Level } from '../../graphics/chain/data.ts';
import { formatDate } from '../../i18n/date.ts';
import { earliest } from '../../record/dates.ts';

/** Something with a day: who, when, how many rows below that day's first, and since which step. */
export interface Dated {
  key: string;
  on: string;
  below: number;
  step: number;
}

/** Rows of the chain: the days on which statements became public, in order; a relay stands one row below what it relays. */
export const arrangeLevels = (
  unordered: readonly Dated[],
  language: string,
): { levels: Level[]; levelOf: (key: string) => number } => {
  const dated = [...unordered].sort(
    (a, b) => earliest(a.on).localeCompare(earliest(b.on)) || a.below - b.below,
  );
  const levelKeys = [...new Set(dated.map(({ on, below }) => `${on} ${below}`))];
  const levelOf = (key: string): number => {
    const found = dated.find((d) => d.key === key);
    return found ? levelKeys.indexOf(`${found.on} ${found.below}`) : 0;
  };
  const levels = levelKeys.map((level): Level => {
    const [on = '', below] = level.split(' ');
    const own = dated.filter((d) => `${d.on} ${d.below}` === level);
    return {
      label: formatDate(on, language),
      sameDay: below === '1',
      step: Math.min(...own.map((d) => d.step)),
    };
  });
  return { levels, levelOf };
};
