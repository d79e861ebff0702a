import type { StoryRecord } from '../../record/story-record.ts';
import type { Excerpt, Source } from '../../schemas/source.ts';
import type { Statement } from '../../schemas/statement.ts';
import { nameIn } from '../names.ts';
import type { Voice } from '../reply.ts';

type Place = Pick<Excerpt, 'id' | 'at'>;

/**
 * Who speaks in an excerpt, and how the words stand there: an allegation is never without whoever alleges
 * it. By the statements it is kept for, else by those its words are counted to, else who prints it.
 */
export const spokenIn = (voice: Voice, source: Source, excerpt: Place): string[] => {
  const { record, t } = voice;
  const kept = linesOf(record, ({ excerpt: ref }) => ref === `${source.id}/${excerpt.id}`);
  const counted = countedIn(record, source, excerpt);
  const lines =
    kept.length > 0
      ? kept
      : linesOf(record, ({ source: id }, statement) => id === source.id && counted.has(statement));
  if (lines.length === 0) return [nameIn(voice, source.publisher)];
  return [
    ...new Set(
      lines.map(({ speaker, mode }) =>
        t('sources.spoken', { name: nameIn(voice, speaker), mode: t(`claim.mode.${mode}`) }),
      ),
    ),
  ];
};

type Appearance = Statement['appearances'][number];

const linesOf = ({ statements }: StoryRecord, isOf: (appearance: Appearance, statement: string) => boolean) =>
  statements.flatMap(({ id, speaker, appearances }) =>
    appearances.filter((appearance) => isOf(appearance, id)).map(({ mode }) => ({ speaker, mode })),
  );

/** Statements that words of the article belong to, by its spans. */
const countedIn = ({ spans, story }: StoryRecord, source: Source, { at }: Place): Set<string | undefined> =>
  new Set(
    at === undefined || source.id !== story.article
      ? []
      : spans
          .filter(({ paragraph, from, to }) => paragraph === at.paragraph && from <= at.to && to >= at.from)
          .map(({ statement }) => statement),
  );
