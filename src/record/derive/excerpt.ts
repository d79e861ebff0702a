import type { Excerpt, Source } from '../../schemas/source.ts';
import type { Statement } from '../../schemas/statement.ts';
import { byId, type StoryRecord } from '../story-record.ts';

/** An excerpt, `<source>/<excerpt>`, with its document and the language its words are in. */
export const excerptAt = (
  { sources }: Pick<StoryRecord, 'sources'>,
  ref: string,
): { source: Source; excerpt: Excerpt; language: string } => {
  const [id = '', name = ''] = ref.split('/');
  const source = byId(sources, id);
  const excerpt = byId(source.excerpts, name);
  return { source, excerpt, language: excerpt.language ?? source.language };
};

/** The statement whose words an excerpt holds: its own before one that passes it on; undefined where none has them. */
export const statementOf = (
  { statements }: Pick<StoryRecord, 'statements'>,
  ref: string,
): Statement | undefined => {
  const having = statements.filter(({ appearances }) => appearances.some(({ excerpt }) => excerpt === ref));
  return having.find(({ via }) => via === undefined) ?? having[0];
};
