import type { Source } from '../../schemas/source.ts';
import type { Statement } from '../../schemas/statement.ts';
import { byId, type StoryRecord } from '../story-record.ts';

/** One of those between a reader and some words of the article. */
export interface Layer {
  actor: string;
  /** For a text: the article, or one it was made from. */
  source?: Source;
  /** For a speaker: the statement on the way in which it speaks. */
  statement?: Statement;
  /** The article does not show it; it was inferred. */
  inferred: boolean;
}

/** The shortest path the article prints for a statement, from the article to whose words they are. */
const printedPath = (record: StoryRecord, statement: string): string[] => {
  const [shortest] = record.spans
    .filter((span) => span.statement === statement)
    .map(({ path }) => path)
    .sort((a, b) => a.length - b.length);
  if (shortest) return shortest;
  throw new Error(
    `The article prints no words of "${statement}".\n    → name a statement that has spans in record/spans.yaml.`,
  );
};

/** A text and those it was made from, the nearest first. */
const textsBehind = (record: StoryRecord, source: Source): Source[] =>
  source.madeFrom === undefined
    ? [source]
    : [source, ...textsBehind(record, byId(record.sources, source.madeFrom.source))];

/** A statement and all it passes on or rests on. */
const restsOn = (record: StoryRecord, statement: Statement): Statement[] => {
  const found = new Map([[statement.id, statement]]);
  for (const { via, cites } of found.values()) {
    const basis = cites.filter(({ role }) => role === 'basis').map(({ id }) => id);
    for (const id of [...(via === undefined ? [] : [via]), ...basis]) {
      if (!found.has(id)) found.set(id, byId(record.statements, id));
    }
  }
  return [...found.values()];
};

/**
 * Who stands between a reader and the words of a statement, from the page inwards: the article, the
 * texts it was made from, and the speakers of the path it prints.
 */
export const nestOf = (record: StoryRecord, statement: Statement): Layer[] => {
  const texts = textsBehind(record, byId(record.sources, record.story.article));
  const known = restsOn(record, statement);
  return [
    ...texts.map((source, i) => ({ actor: source.publisher, source, inferred: i > 0 })),
    ...printedPath(record, statement.id)
      .slice(1)
      .map((actor) => {
        const own = known.find(({ speaker }) => speaker === actor);
        return { actor, ...(own === undefined ? {} : { statement: own }), inferred: false };
      }),
  ];
};

/** Whether the article says who passed a statement's words on to it. */
export const namesRelay = (record: StoryRecord, { id, speaker }: Statement): boolean =>
  printedPath(record, id).indexOf(speaker) > 1;

/** The first and the last word that a paragraph of the article prints of a statement. */
const placeIn = (record: StoryRecord, { id }: Statement, paragraph: number): [number, number] => {
  const spans = record.spans.filter((s) => s.statement === id && s.paragraph === paragraph);
  return [Math.min(...spans.map((s) => s.from)), Math.max(...spans.map((s) => s.to))];
};

/** How many words the article has before and after those of a statement, paragraph by paragraph. */
export const wordsAround = (
  record: StoryRecord,
  statement: Statement,
): { before: number[]; after: number[] } => {
  const { paragraph } = printedWords(record, statement);
  const [first, last] = placeIn(record, statement, paragraph);
  const texts = byId(record.sources, record.story.article).paragraphs.filter(({ kind }) => kind === 'text');
  const own = texts.find(({ n }) => n === paragraph)?.words ?? last;
  return {
    before: [...texts.filter(({ n }) => n < paragraph).map(({ words }) => words), first - 1],
    after: [own - last, ...texts.filter(({ n }) => n > paragraph).map(({ words }) => words)],
  };
};

/** The stored words of the article that are a statement's, in one paragraph, and whether its text goes on after them. */
export const printedWords = (
  record: StoryRecord,
  statement: Statement,
): { words: string[]; paragraph: number; goesOn: boolean } => {
  const article = byId(record.sources, record.story.article);
  const refs = statement.appearances.flatMap(({ excerpt }) => (excerpt === undefined ? [] : [excerpt]));
  const excerpt = article.excerpts.find(({ id, at }) => at && refs.includes(`${article.id}/${id}`));
  if (!excerpt?.at) {
    throw new Error(
      `No words of the article are kept for "${statement.id}".\n    → add an excerpt with "at" to record/sources/${article.id}.yaml, and name it in the statement's appearances.`,
    );
  }
  const { paragraph, from } = excerpt.at;
  const [first, last] = placeIn(record, statement, paragraph);
  const words = excerpt.text.split(/\s+/).slice(Math.max(0, first - from), Math.max(0, last - from + 1));
  return { words, paragraph, goesOn: !/[.?!]”?$/.test(words.at(-1) ?? '') };
};
