import { countOf } from '../derive/count.ts';
import type { LoadedStory } from '../load.ts';
import { adviseId, type Problem } from '../problem.ts';
import { definedIn, isUnread, type Kind } from './known.ts';

const kindOf = { Says: 'actor', Quote: 'excerpt', Claim: 'claim' } as const;

/** The counts that prose may name (record/derive/count.ts). */
const counts =
  'words, paragraphs, quoted, unquoted, unnamed, voice:<actor>, through:<actor>, through:onward, ' +
  'names:<claim>, origins:<claim>, own-access:<claim>';

/** Every id named by markup or front matter of a section's prose exists; counts are asked for where the record is `countable`. */
export const checkProseReferences = (
  story: LoadedStory,
  known: Record<Kind, Set<string>>,
  countable: boolean,
): Problem[] =>
  story.record.sections.flatMap(({ prose }) =>
    Object.values(prose).flatMap(({ file, matter, labelLines, references, steps }) => {
      const labels = Object.keys(matter.labels)
        .filter((id) => !known.thing.has(id) && !isUnread(story, id))
        .map((id): Problem => ({
          file,
          line: labelLines[id] ?? 1,
          field: `labels.${id}`,
          what: `a label for "${id}", which is not in the record`,
          fix: adviseId(id, known.thing, definedIn.thing),
        }));
      const marked = [...references, ...steps.flatMap((step) => step.references)].flatMap(
        ({ tag, id, line }): Problem[] => {
          if (tag === 'Count') {
            if (!countable || story.unread.ids.size > 0 || countOf(story.record, id) !== undefined) return [];
            return [{ file, line, what: `<Count> names no count: "${id}"`, fix: `use one of: ${counts}.` }];
          }
          const kind = kindOf[tag];
          if (known[kind].has(id) || isUnread(story, id)) return [];
          const what = `<${tag}> names no known ${kind}: "${id}"`;
          return [{ file, line, what, fix: adviseId(id, known[kind], definedIn[kind]) }];
        },
      );
      return [...labels, ...marked];
    }),
  );
