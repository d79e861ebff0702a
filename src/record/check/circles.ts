import type { Statement } from '../../schemas/statement.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

type Path = readonly (string | number)[];
/** From a thing to the ids it rests on, each with the field that names it. */
type Links = { thing: { id: string }; to: { id: string; path: Path }[] }[];

/** Nothing is part of itself, relays itself, rests on itself or was made from itself, by however many links. */
export const checkCircles = (story: LoadedStory): Problem[] => {
  const { actors, statements, sources } = story.record;
  const one = (id: string | undefined, path: Path) => (id === undefined ? [] : [{ id, path }]);
  const relayed = (thing: Statement) => one(thing.via, ['via']);
  const bases = (thing: Statement) =>
    thing.cites.flatMap(({ id, role }, i) => (role === 'basis' ? [{ id, path: ['cites', i, 'id'] }] : []));
  const tell = (verb: string, links: Links): Problem[] =>
    circlesIn(links).map(({ thing, path, way }) => ({
      ...placeOf(story, thing, path),
      what: `"${thing.id}" ${verb}: ${way.join(' → ')}`,
      fix: 'take one of these links away.',
    }));
  const found = [
    ...tell(
      'is part of itself',
      actors.map((thing) => ({ thing, to: one(thing.partOf, ['partOf']) })),
    ),
    ...tell(
      'relays itself',
      statements.map((thing) => ({ thing, to: relayed(thing) })),
    ),
    ...tell(
      'rests on itself',
      statements.map((thing) => ({ thing, to: bases(thing) })),
    ),
    ...tell(
      'is made from itself',
      sources.map((thing) => ({ thing, to: one(thing.madeFrom?.source, ['madeFrom', 'source']) })),
    ),
  ];
  // A circle of both kinds, such as resting on what passes one on, only where no other was told, and every id names one thing.
  const isTold = found.length > 0 || new Set(statements.map(({ id }) => id)).size < statements.length;
  const both = statements.map((thing) => ({ thing, to: [...relayed(thing), ...bases(thing)] }));
  return isTold ? found : tell('rests on itself', both);
};

/** Each circle of two or more once, told at its first thing; circles of one are told where ids are checked. */
const circlesIn = (links: Links): { thing: { id: string }; path: Path; way: string[] }[] => {
  const byId = new Map(links.map((link) => [link.thing.id, link]));
  const done = new Set<string>();
  const found: { thing: { id: string }; path: Path; way: string[] }[] = [];

  // Depth-first search; what is on the way when met again closes a circle.
  const walk = (id: string, way: string[]): void => {
    for (const { id: next } of byId.get(id)?.to ?? []) {
      const at = way.indexOf(next);
      if (at >= 0 && next !== id) {
        const circle = [...way.slice(at), next];
        const first = byId.get(next);
        const link = first?.to.find((to) => to.id === circle[1]);
        if (first && link) found.push({ thing: first.thing, path: link.path, way: circle });
      } else if (at < 0 && !done.has(next)) walk(next, [...way, next]);
    }
    done.add(id);
  };
  for (const { thing } of links) if (!done.has(thing.id)) walk(thing.id, [thing.id]);
  return found;
};
