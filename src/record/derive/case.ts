import type { Statement } from '../../schemas/statement.ts';
import { earliest } from '../dates.ts';
import { byId, type StoryRecord } from '../story-record.ts';
import { isInArticle } from './tier.ts';

/**
 * The event a statement belongs to: that of its claims, of what it answers, or of what it relays or
 * cites; else its own word, else the event the article is about.
 */
export const caseOf = (record: StoryRecord, statement: Statement): string => {
  const [claim] = statement.claims;
  if (claim !== undefined) return byId(record.claims, claim).case;
  const own = statement.case ?? statement.answers?.case;
  if (own !== undefined) return own;
  const linked = statement.via ?? statement.cites[0]?.id;
  if (linked !== undefined) return caseOf(record, byId(record.statements, linked));
  const first = record.statements.find((s) => s.claims.length > 0 && isInArticle(record, s));
  return first ? caseOf(record, first) : '';
};

/** Years by event, worked out once for all statements of a record: every page of a claim asks. */
const yearsOf = new WeakMap<readonly Statement[], Map<string, string>>();

/** The year of an event: of the first word said about it. */
export const yearOf = (record: StoryRecord, event: string): string => {
  const years = yearsOf.get(record.statements) ?? new Map<string, string>();
  yearsOf.set(record.statements, years);
  const year = years.get(event) ?? firstYear(record, event);
  years.set(event, year);
  return year;
};

const firstYear = (record: StoryRecord, event: string): string =>
  record.statements
    .filter(({ claims }) => claims.some((id) => byId(record.claims, id).case === event))
    .map(({ said }) => earliest(said).slice(0, 4))
    .sort()[0] ?? '';
