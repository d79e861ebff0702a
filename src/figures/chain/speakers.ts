import type { Role } from '../../graphics/shape.ts';
import { bodySpans } from '../../record/derive/count.ts';
import { groupOf } from '../../record/derive/origins.ts';
import { roleIn } from '../../record/derive/role.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { ChainState } from '../../schemas/states/chain.ts';
import type { Span } from '../../schemas/span.ts';
import type { Statement } from '../../schemas/statement.ts';

/** A section's steps as the chain reads them. */
export type Steps = { id: string; asOf?: string | undefined; state: ChainState }[];

/** Statements by actors of a group, those that stand in the article first. */
const statementsOf = (record: StoryRecord, group: string): Statement[] => {
  const own = record.statements.filter((s) => groupOf(record, s.speaker) === group);
  const inArticle = (s: Statement): boolean => s.appearances.some((a) => a.source === record.story.article);
  return [...own.filter(inArticle), ...own.filter((s) => !inArticle(s))];
};

/** First step in which `id` is added; undefined when none does. */
export const stepOf = (steps: Steps, id: string): number | undefined => {
  const found = steps.findIndex((step) => step.state.add.includes(id));
  return found < 0 ? undefined : found;
};

/** A speaker of the chain as found in the record: its statement that counts, and where its words stand in the article. */
export interface Speaker {
  actor: string;
  step: number;
  statement: Statement;
  role: Role;
  /** Spans whose words are its own, by road. */
  direct: Span[];
  relayed: Map<string, Span[]>;
}

/** The speaker that stands for an actor and its group; undefined when no step adds it or it says nothing. */
export const findSpeaker = (record: StoryRecord, steps: Steps, actor: string): Speaker | undefined => {
  const step = stepOf(steps, actor);
  const [statement] = statementsOf(record, actor);
  if (step === undefined || !statement) return undefined;
  const spans = bodySpans(record).filter(({ path, statement: about }) => {
    const speaker = path[path.length > 2 && isRelay(record, path[1]) ? 2 : 1];
    return about !== undefined && speaker !== undefined && groupOf(record, speaker) === actor;
  });
  const relayed = new Map<string, Span[]>();
  for (const span of spans) {
    const relay = span.path[1];
    if (span.path.length > 2 && relay !== undefined && isRelay(record, relay)) {
      relayed.set(relay, [...(relayed.get(relay) ?? []), span]);
    }
  }
  const direct = spans.filter((span) => !(span.path.length > 2 && isRelay(record, span.path[1])));
  // Answers to a question ("no comment") are no line of their own: they carry nothing of the story.
  const carries = direct.filter((s) => byId(record.statements, s.statement ?? '').stance !== 'declines');
  return { actor, step, statement, role: roleIn(record, statement), direct: carries, relayed };
};

/** Whether an actor passes others' statements on. */
export const isRelay = (record: StoryRecord, actor: string | undefined): boolean =>
  record.statements.some((s) => s.speaker === actor && s.via !== undefined);
