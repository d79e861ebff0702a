/** Whether an address leads to a claim, whatever its day or statement. */
export const isClaim = (href: string): boolean => /\/claims\/[^/#]+\/(?:[?#]|$)/.test(href);

/** `<claim>#<statement>` of an address, whatever its day; without a statement it ends in `#`. */
export const leadOf = (href: string): string => {
  const [, claim = '', statement = ''] = /\/claims\/([^/?#]+)\/(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  return `${claim}#${statement}`;
};

/** Whether one lead is about what another is: the same statement, or a statement of the same question. */
export const isSame = (one: string, other: string): boolean => {
  const [claim, statement] = other.split('#');
  const [ownClaim, own] = one.split('#');
  return own === '' || statement === '' ? claim === ownClaim : own === statement;
};

interface Spot {
  top: number;
  bottom: number;
  left: number;
}

/** In reading order: line by line, from left to right. What lies beside at least half of another's height is on its line. */
export const inReadingOrder = <Value extends Spot>(spots: readonly Value[]): Value[] => {
  const lines: Value[][] = [];
  for (const spot of [...spots].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const first = lines.at(-1)?.[0];
    if (first && spot.top < (first.top + first.bottom) / 2) lines.at(-1)?.push(spot);
    else lines.push([spot]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
};
