import { cutsOf, piecesOf } from '../derive/cuts.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';
import { isVerbatim } from './quotes.ts';

/** What a change names stands where it is said to: the words it had in a hop it came from, those it has in its own. */
export const checkWordings = (story: LoadedStory): Problem[] => {
  const texts = new Map<string, string>(
    story.record.sources.flatMap((s) => s.excerpts.map((e) => [`${s.id}/${e.id}`, e.text] as const)),
  );
  const holds = (words: string, excerpts: readonly string[]): boolean =>
    excerpts.some((excerpt) => piecesOf(words).every((piece) => isVerbatim(piece, texts.get(excerpt) ?? '')));

  return story.record.wordings.flatMap((wording) =>
    wording.hops.flatMap((hop, i) => {
      const parents = wording.hops.filter(({ id }) => hop.from.includes(id)).map(({ excerpt }) => excerpt);
      const known = [...parents, hop.excerpt].every((excerpt) => texts.has(excerpt));
      if (!known || parents.length < hop.from.length) return [];
      const changes = hop.changes.flatMap((change, j) =>
        (['was', 'now'] as const).flatMap((field): Problem[] => {
          const words = change[field];
          const excerpts = field === 'was' ? parents : [hop.excerpt];
          if (words === undefined || holds(words, excerpts)) return [];
          return [
            {
              ...placeOf(story, wording, ['hops', i, 'changes', j, field]),
              what: `“${words}” does not stand in ${excerpts.join(' or ') || 'any hop this one came from'}`,
              fix: 'name words of that excerpt, letter by letter, or correct "from".',
            },
          ];
        }),
      );
      return [...changes, ...reordered(story, wording, i, texts.get(hop.excerpt) ?? '')];
    }),
  );
};

/** Parts whose words stand in the excerpt, but some of them in another order or over one another. */
const reordered = (
  story: LoadedStory,
  wording: LoadedStory['record']['wordings'][number],
  at: number,
  text: string,
): Problem[] => {
  const hop = wording.hops[at];
  if (!hop) return [];
  const loose = Object.entries(hop.parts).filter(
    ([, words = '']) => !piecesOf(words).every((piece) => isVerbatim(piece, text)),
  );
  // Words that do not stand there at all are told with the quotes.
  if (loose.length > 0) return [];
  try {
    cutsOf(hop, text);
    return [];
  } catch {
    return [
      {
        ...placeOf(story, wording, ['hops', at, 'parts']),
        what: `the parts of the hop "${hop.id}" leave words out in another order than ${hop.excerpt} has them`,
        fix: 'cut the sentence in its own order, letter by letter.',
      },
    ];
  }
};
