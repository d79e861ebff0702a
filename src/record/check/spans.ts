import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** The spans cover every word of the article once, in order. */
export const checkSpans = (story: LoadedStory): Problem[] => {
  const { spans, sources, story: settings } = story.record;
  if (story.unread.files.has(`${story.record.id}/record/spans.yaml`)) return [];
  const article = sources.find((source) => source.id === settings.article);
  if (!article) return [];
  const known = new Set(article.paragraphs.map(({ n }) => n));
  const stray = spans
    .filter((span) => !known.has(span.paragraph))
    .map((span) => ({
      ...placeOf(story, span, ['paragraph']),
      what: `the article has no paragraph ${span.paragraph}`,
      fix: `its paragraphs are listed in record/sources/${article.id}.yaml; correct the number.`,
    }));
  const gaps = article.paragraphs.flatMap(({ n, words }): Problem[] => {
    const own = spans.filter((span) => span.paragraph === n);
    let next = 1;
    for (const span of own) {
      if (span.from !== next || span.to < span.from) {
        return [
          {
            ...placeOf(story, span),
            what: `paragraph ${n}: this span runs from word ${span.from} to ${span.to}, but word ${next} comes next`,
            fix: 'spans follow each other without gaps or overlaps; correct "from" or "to".',
          },
        ];
      }
      next = span.to + 1;
    }
    if (next === words + 1) return [];
    const last = own.at(-1);
    return [
      {
        ...(last ? placeOf(story, last, ['to']) : placeOf(story, article, ['paragraphs'])),
        what: `paragraph ${n} has ${words} words, its spans cover ${next - 1}`,
        fix: 'add the missing span, or correct "to".',
      },
    ];
  });
  return [...stray, ...gaps];
};
