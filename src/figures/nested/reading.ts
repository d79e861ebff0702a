import { type Layer, nestOf } from '../../record/derive/nest.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { NestedState } from '../../schemas/states/nested.ts';
import type { Statement } from '../../schemas/statement.ts';

/** A section's steps as `nested` reads them. */
export type Steps = { id: string; asOf?: string | undefined; state: NestedState }[];

/** A section's steps, resolved: the sentence, who stands around it and since when, and what else comes in. */
export interface Reading {
  sentence: Statement;
  layers: (Layer & { key: string; step: number; notNamed?: Statement })[];
  later?: { statement: Statement; step: number };
}

/** Reads the steps against the record. Throws when the outlines are not those of the sentence's path, from the page inwards. */
export const readSteps = (record: StoryRecord, steps: Steps): Reading => {
  const added = steps.flatMap(({ state }, step) => state.add.map((id) => ({ id, step })));
  const statements = added.flatMap(({ id, step }) => {
    const statement = record.statements.find((s) => s.id === id);
    return statement ? [{ statement, step }] : [];
  });
  const [first] = statements;
  if (first?.step !== 0) {
    throw new Error(
      'The first step adds no statement, so there is no sentence.\n    → name the statement whose words the article prints in "add" of the first step.',
    );
  }
  const sentence = first.statement;
  const nest = nestOf(record, sentence);
  const layers = nest.map((layer) => {
    const key = layer.source?.id ?? layer.actor;
    const step = added.find(({ id }) => id === key)?.step;
    if (step === undefined) {
      throw new Error(
        `"${key}" stands between the page and the words of "${sentence.id}", and no step adds it.\n    → name it in "add" of a step: nothing on the way is left out.`,
      );
    }
    const notNamed = statements.find(
      ({ statement }) => statement.speaker === layer.actor && statement.stance === 'does-not-name',
    );
    return { ...layer, key, step, ...(notNamed ? { notNamed: notNamed.statement } : {}) };
  });
  layers.slice(1).forEach(({ key, step }, i) => {
    if (step >= (layers[i]?.step ?? 0)) return;
    throw new Error(
      `"${key}" comes in before "${layers[i]?.key ?? ''}", which stands around it.\n    → order the steps from the page inwards: ${layers.map((layer) => layer.key).join(', ')}.`,
    );
  });
  const actors = new Set(nest.map(({ actor }) => actor));
  const later = statements.find(({ statement }) => !actors.has(statement.speaker));
  const known = new Set([
    ...layers.map(({ key }) => key),
    ...statements.map(({ statement }) => statement.id),
  ]);
  for (const { id } of added) {
    if (known.has(id)) continue;
    throw new Error(
      `"${id}" is not on the path of "${sentence.id}".\n    → add what is: ${layers.map((layer) => layer.key).join(', ')}, or a statement.`,
    );
  }
  return {
    sentence: byId(record.statements, sentence.id),
    layers,
    ...(later ? { later } : {}),
  };
};
