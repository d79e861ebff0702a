/** Where a mark leads: `<claim>#<statement>`, and its name where no label says it. Made at build (figures/evidence.ts). */
export type Lead = [to: string, name?: string];

/** The mark that a shape belongs to: the longest key that its own is or begins with. */
export const rootOf = (key: string, leads: Readonly<Record<string, Lead>>): string | undefined => {
  for (let end = key.length; end > 0; end = key.lastIndexOf('-', end - 1)) {
    const root = key.slice(0, end);
    if (Object.hasOwn(leads, root)) return root;
  }
  return undefined;
};

/** Whether a shape is a mark itself or one of its labels, whose keys add letters and numbers: `-l0`, `-n`, `-0-1`; not its lines. */
export const isFace = (key: string, root: string): boolean =>
  /^(?:-[a-z]?\d*)*$/.test(key.slice(root.length));

/** `<claim>#<statement>` of an address; without a statement it ends in `#`. */
export const leadOf = (href: string): string => {
  const [, claim = '', statement = ''] = /\/claims\/([^/#]+)\/(?:#(.*))?$/.exec(href) ?? [];
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
