import type { ClaimEdge } from '../../graphics/claim/data.ts';
import type { StoryRecord } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';

/** What joins two rows of the small chain, before its day is known. */
export type RowLink = Omit<ClaimEdge, 'step'>;

/**
 * The day each row is shown from: that it is known on, or that what leans on it is, if that is earlier. So what is known
 * by a month only is there when something passes it on, and what is of another question when something cites it.
 */
export const daysShown = (
  known: Iterable<readonly [key: string, day: string]>,
  links: readonly RowLink[],
) => {
  const own = new Map(known);
  const found = new Map<string, string>();
  const shownFrom = (key: string): string => {
    const leaning = found.has(key) ? [] : links.filter(({ from }) => from === key);
    const days = [found.get(key) ?? own.get(key) ?? [], leaning.map(({ to }) => shownFrom(to))].flat();
    const day = days.sort()[0] ?? '';
    found.set(key, day);
    return day;
  };
  return shownFrom;
};

/** The key of the article's row. */
export const articleKey = 'printed';

/** What a statement cites as a basis. */
export const basesOf = (cites: Statement['cites']): string[] =>
  cites.filter(({ role }) => role === 'basis').map(({ id }) => id);

/** What leads to a statement: what it passes on, and what it rests on. */
export const linksTo = ({ id, via, cites }: Statement): RowLink[] => [
  ...(via === undefined ? [] : [{ from: via, to: id, kind: 'relays' as const }]),
  ...cites
    // What it passes on it need not cite as well: one line joins two rows.
    .filter(({ id: cited, role }) => role === 'basis' && cited !== via)
    .map(({ id: from, supports }) => ({
      from,
      to: id,
      kind: supports === 'yes' ? ('rests' as const) : ('cites' as const),
    })),
];

/** Whose words about the claim the article prints, through whom, and whether all of them stand in quotation marks. */
export const printsOf = (
  record: StoryRecord,
  claim: string,
  statements: readonly Statement[],
): { from: string; kind: 'quotes' | 'retells' }[] => {
  const from = new Map<string, boolean>();
  for (const s of statements.filter(({ claims }) => claims.includes(claim))) {
    // What the article says itself needs no way to it.
    for (const span of record.spans.filter(({ statement, path }) => statement === s.id && path.length > 1)) {
      const relay = span.path.length > 2 ? span.path[1] : undefined;
      const through = statements.find(({ via, speaker }) => via === s.id && speaker === relay)?.id ?? s.id;
      from.set(through, (from.get(through) ?? true) && span.quoted);
    }
  }
  return [...from].map(([id, quoted]) => ({ from: id, kind: quoted ? 'quotes' : 'retells' }));
};
