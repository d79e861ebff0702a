import type { Wording } from '../../schemas/wording.ts';

type Hop = Wording['hops'][number];
type Part = keyof Hop['parts'];

/**
 * Where the event that a sentence tells was changed on its way: the part of the last hop, the words
 * it has there, and those it had before the change. Undefined when no hop changed the event.
 */
export const eventChange = ({ hops }: Wording): { was: string; now: string; by: string } | undefined => {
  const last = hops.at(-1);
  const seek = (hop: Hop | undefined): Hop | undefined => {
    if (!hop || hop.changes.some(({ kind }) => kind === 'event')) return hop;
    return hop.from.map((id) => seek(hops.find((other) => other.id === id))).find(Boolean);
  };
  const hop = seek(last);
  const change = hop?.changes.find(({ kind }) => kind === 'event');
  const part = (Object.keys(hop?.parts ?? {}) as Part[]).find(
    (name) => change?.now !== undefined && hop?.parts[name]?.includes(change.now),
  );
  const now = part && last?.parts[part];
  if (!hop || change?.was === undefined || now === undefined) return undefined;
  return { was: change.was, now, by: hop.statement };
};
