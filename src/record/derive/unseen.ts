import type { Statement } from '../../schemas/statement.ts';
import { latest } from '../dates.ts';
import { daysBetween, type Days } from './days.ts';

/** The day from whose end a statement is known: the last on which it can have become public. */
export const knownFrom = (statement: Statement): string => latest(statement.public);

/**
 * How long what a statement tells of was not public by it: from the time it gives to the day it is known.
 * Where it names a beginning only, from that. Undefined where it names no day but its own.
 */
export const unseenFor = (statement: Statement): Days | undefined =>
  statement.tells && daysBetween(statement.tells.when, knownFrom(statement));
