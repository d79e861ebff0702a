import type { Actor } from '../../schemas/actor.ts';
import type { LoadedStory } from '../load.ts';
import { adviseId, type Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** Kinds that are seldom alone: several of one state would be counted as several witnesses. */
const stating = new Set<Actor['kind']>(['agency', 'court', 'government', 'mission']);

/**
 * Whose evidence is counted as one is said twice, so that it cannot change by a slip: by each actor, and in
 * `record/groups.yaml` with the reason. Agencies, courts, governments, missions, and whoever is part of
 * something, say it even where they are an evidence holder of their own.
 */
export const checkEvidenceHolders = (story: LoadedStory): Problem[] => {
  const { actors, groups } = story.record;
  const declared = groups.map(({ id }) => id);
  const used = actors.map(({ group }) => group);
  const unsaid = actors
    .filter(({ kind, group, partOf }) => group === undefined && (stating.has(kind) || partOf !== undefined))
    .map((actor): Problem => ({
      ...placeOf(story, actor, ['group']),
      what: `"${actor.id}" does not say to which evidence holder it belongs`,
      fix: 'add "group:", an evidence holder of record/groups.yaml; itself, where its evidence is its own.',
    }));
  const undeclared = actors
    .filter(({ group }, i) => group !== undefined && !declared.includes(group) && used.indexOf(group) === i)
    .map((actor): Problem => ({
      ...placeOf(story, actor, ['group']),
      what: `"${actor.id}" belongs to "${actor.group}", which is not declared an evidence holder`,
      fix: adviseId(actor.group ?? '', declared, 'record/groups.yaml, each with its reason'),
    }));
  const faulty = groups.flatMap((group, i): Problem[] => {
    const place = placeOf(story, group, ['id']);
    if (declared.indexOf(group.id) < i) {
      return [
        {
          ...place,
          what: `the evidence holder "${group.id}" is declared twice`,
          fix: 'keep one of the two.',
        },
      ];
    }
    if (used.includes(group.id)) return [];
    return [
      {
        ...place,
        what: `no actor belongs to the evidence holder "${group.id}"`,
        fix: `say "group: ${group.id}" at those who do in record/actors.yaml, or remove it.`,
      },
    ];
  });
  return [...unsaid, ...undeclared, ...faulty];
};
