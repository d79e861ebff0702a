import type { Span } from '../../schemas/span.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/**
 * Words of the article belong to a statement of whoever the article gives them to: on a span's path,
 * whoever comes first after those who pass the statement on. A path of one element is the article's
 * own voice, and so is the statement's appearance there. Told once a statement.
 */
export const checkArticleSpeakers = (story: LoadedStory): Problem[] => {
  const { spans, sources, statements, story: settings } = story.record;
  const article = sources.find(({ id }) => id === settings.article);
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  const told = new Set<Statement>();

  /** Whether an actor has a statement that passes this one on, by any number of stops. */
  const passesOn = (actor: string, id: string): boolean => {
    const ends = (via: string | undefined): boolean =>
      via !== undefined && (via === id || ends(statementOf.get(via)?.via));
    return statements.some(({ speaker, via }) => speaker === actor && ends(via));
  };
  const faultOf = ({ path }: Span, { id, speaker, appearances }: Statement): string | undefined => {
    const modes = appearances.filter(({ source }) => source === article?.id).map(({ mode }) => mode);
    const others = path.slice(1);
    if (modes.length === 0) return `belong to "${id}", which does not appear in the article`;
    if (others.length === 0) {
      if (modes.includes('own-voice')) return undefined;
      return `are the article’s own by their path; "${id}" does not appear there as "own-voice"`;
    }
    if (modes.every((mode) => mode === 'own-voice')) {
      return `are given to "${others.join('", "')}"; "${id}" appears in the article as "own-voice"`;
    }
    const given = others.find((actor) => !passesOn(actor, id));
    if (given === speaker) return undefined;
    return given === undefined
      ? `are given to nobody who does not pass "${id}" on`
      : `are given to "${given}"; the statement they belong to, "${id}", has the speaker "${speaker}"`;
  };

  return spans.flatMap((span): Problem[] => {
    const { paragraph, from, to, path } = span;
    if (path[0] !== article?.publisher) {
      return [
        {
          ...placeOf(story, span, ['path', 0]),
          what: `paragraph ${paragraph}, words ${from} to ${to}: the path begins at "${path[0]}"`,
          fix: `begin it at "${article?.publisher}", who publishes the article.`,
        },
      ];
    }
    const statement = statementOf.get(span.statement ?? '');
    const fault = statement && !told.has(statement) ? faultOf(span, statement) : undefined;
    if (statement === undefined || fault === undefined) return [];
    told.add(statement);
    return [
      {
        ...placeOf(story, span, ['path']),
        what: `paragraph ${paragraph}, words ${from} to ${to} ${fault}`,
        fix: `correct the path here, or "${statement.id}"; whoever passes its words on has a statement with "via".`,
      },
    ];
  });
};
