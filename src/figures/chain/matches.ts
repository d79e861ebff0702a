import type { ChainData } from '../../graphics/chain/data.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { Source } from '../../schemas/source.ts';
import type { Speaker } from './speakers.ts';

type Match = NonNullable<ChainData['through']>['matches'][number];

/**
 * For each origin, the published texts in the language of the inferred text whose wording the article's follows, with the
 * paragraphs in which it does. Only texts that pass on what somebody else said; from the wordings of the record.
 */
export const matchesOf = (
  record: StoryRecord,
  through: Source,
  origins: readonly Speaker[],
  nameOf: (actor: string) => string,
  none: string,
): Match[] => {
  const found = followed(record, through);
  return origins.map((origin) => {
    const spans = [...origin.direct, ...[...origin.relayed.values()].flat()];
    const own = found.filter(({ paragraph, from, to }) =>
      spans.some((s) => s.paragraph === paragraph && s.from <= to && from <= s.to),
    );
    const texts = [...new Set(own.map(({ publisher }) => publisher))].map((publisher) => {
      const paragraphs = new Set(own.filter((f) => f.publisher === publisher).map((f) => f.paragraph));
      return { name: nameOf(publisher), paragraphs: `¶${[...paragraphs].join(', ')}` };
    });
    return {
      origin: origin.actor,
      narrow: texts.map(({ name }) => name).join(', ') || none,
      wide: texts.map(({ name, paragraphs }) => `${name} ${paragraphs}`).join('; ') || none,
    };
  });
};

/** Where the article's words follow words of a text in that language, and whose text it is; in the article's order. */
const followed = (
  record: StoryRecord,
  { language }: Source,
): { paragraph: number; from: number; to: number; publisher: string }[] =>
  record.wordings
    .flatMap(({ hops }) =>
      hops.flatMap((hop) => {
        const at = excerptOf(record, hop.excerpt).at;
        if (!at) return [];
        return hops
          .filter(({ id }) => hop.from.includes(id))
          .filter(({ statement, excerpt }) => {
            const { publisher, language: own } = sourceOf(record, excerpt);
            const { speaker, via } = byId(record.statements, statement);
            return own === language && (speaker !== publisher || via !== undefined);
          })
          .map(({ excerpt }) => ({ ...at, publisher: sourceOf(record, excerpt).publisher }));
      }),
    )
    .sort((a, b) => a.paragraph - b.paragraph);

const sourceOf = (record: StoryRecord, excerpt: string): Source =>
  byId(record.sources, excerpt.split('/')[0] ?? '');

const excerptOf = (record: StoryRecord, excerpt: string): Source['excerpts'][number] =>
  byId(sourceOf(record, excerpt).excerpts, excerpt.split('/')[1] ?? '');
