import type { Statement } from '../../schemas/statement.ts';
import { byId, type StoryRecord } from '../story-record.ts';

/** What a speaker does in the chain; decides its mark. */
export type Role = 'asserts' | 'examines' | 'denies' | 'witness' | 'relays' | 'unknown';

const examiners = new Set(['company', 'agency', 'court', 'government']);

/**
 * The role of a speaker in one statement: not named, denies, passes on (`via`, or a text that
 * reports), a newsroom telling what it received itself, an examining body, or an interested party.
 */
export const roleIn = (record: StoryRecord, statement: Statement): Role => {
  const { kind } = byId(record.actors, statement.speaker);
  if (kind === 'unnamed') return 'unknown';
  if (statement.stance === 'denies') return 'denies';
  if (statement.via !== undefined || kind === 'text') return 'relays';
  if (kind === 'newsroom') return statement.basis === 'own-access' ? 'witness' : 'relays';
  return examiners.has(kind) ? 'examines' : 'asserts';
};
