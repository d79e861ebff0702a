import { accusedBy, responsesTo } from './derive/response.ts';
import type { StoryRecord } from './story-record.ts';

/** One allegation as an editor signs it off. */
interface Allegation {
  /** The statement's id. */
  id: string;
  lines: string[];
}

/**
 * Every statement that accuses somebody: who alleges what of whom, since when, on what basis, how
 * well it was seen, and the reply that stands beside it on the day the record was last checked.
 */
export const allegationsOf = (record: StoryRecord, language: string): Allegation[] => {
  const words = record.words[language];
  const name = (id: string): string => words?.actors[id]?.name ?? id;
  const accusing = new Set(['asserts', 'attributes', 'reports', 'charges', 'convicts']);
  return record.statements.flatMap((statement): Allegation[] => {
    const accused = accusedBy(record, statement.claims);
    if (accused.length === 0 || !accusing.has(statement.stance)) return [];
    const claims = statement.claims.map((id) => words?.claims[id] ?? id).join(' · ');
    const seen = statement.appearances.map(({ source, mode }) => {
      const grade = record.sources.find((s) => s.id === source)?.grade ?? '';
      return `${source} (${mode}, ${grade})`;
    });
    const replies = responsesTo(record, statement.claims, record.story.lastChecked).map(
      ({ accused: who, statement: reply }) =>
        `reply     ${name(who)}: ${reply === undefined ? 'none found' : `${words?.replies[reply.id]?.full ?? ''} [${reply.id}]`}`,
    );
    return [
      {
        id: statement.id,
        lines: [
          `[ ] ${statement.id}`,
          `alleger   ${name(statement.speaker)} ${statement.stance}, said ${statement.said}, public ${statement.public}`,
          `claims    ${claims}`,
          `accused   ${accused.map(name).join(', ')}`,
          `basis     ${statement.basis}${statement.confidence === undefined ? '' : `; confidence word: “${statement.confidence}”`}`,
          `seen in   ${seen.join(', ')}`,
          ...replies,
        ],
      },
    ];
  });
};

/** What is new, gone or changed between two states of a record, by kind and id. */
export const changesBetween = (before: StoryRecord, after: StoryRecord): string[] => {
  const kinds = ['actors', 'claims', 'sources', 'statements', 'absences', 'wordings'] as const;
  return kinds.flatMap((kind) => {
    const old = new Map(before[kind].map((thing) => [thing.id, JSON.stringify(thing)]));
    const now = new Map(after[kind].map((thing) => [thing.id, JSON.stringify(thing)]));
    return [
      ...[...now.keys()].filter((id) => !old.has(id)).map((id) => `new      ${kind} ${id}`),
      ...[...old.keys()].filter((id) => !now.has(id)).map((id) => `gone     ${kind} ${id}`),
      ...[...now]
        .filter(([id, text]) => old.has(id) && old.get(id) !== text)
        .map(([id]) => `changed  ${kind} ${id}`),
    ];
  });
};
