import { valueNames, valueOf } from '../derive/value.ts';
import type { LoadedStory } from '../load.ts';
import { adviseId, type Problem } from '../problem.ts';
import { referencesOf, writtenIn } from '../written.ts';
import { definedIn, isUnread, type Kind } from './known.ts';

const kindOf = { Says: 'actor', Quote: 'excerpt', Claim: 'claim', Term: 'term', Worked: 'claim' } as const;

/** Every id named by markup or front matter of prose exists; counts are asked for where the record is `countable`. */
export const checkProseReferences = (
  story: LoadedStory,
  known: Record<Kind, Set<string>>,
  countable: boolean,
): Problem[] => [
  ...checkLabels(story, known),
  ...writtenIn(story.record).flatMap(([language, written]) =>
    referencesOf(written).flatMap(({ tag, id, line }): Problem[] => {
      const { file } = written;
      if (tag === 'Count' || tag === 'Date') {
        const name = tag === 'Date' ? `date:${id}` : id;
        if (!countable || story.unread.ids.size > 0) return [];
        if (valueOf(story.record, name, language) !== undefined) return [];
        const what = `<${tag}> names no ${tag === 'Date' ? 'date' : 'count'}: "${id}"`;
        return [{ file, line, what, fix: `use one of: ${valueNames}.` }];
      }
      const kind = kindOf[tag];
      if (known[kind].has(id) || isUnread(story, id)) return [];
      const what = `<${tag}> names no known ${kind}: "${id}"`;
      return [{ file, line, what, fix: adviseId(id, known[kind], definedIn[kind]) }];
    }),
  ),
];

const checkLabels = (story: LoadedStory, known: Record<Kind, Set<string>>): Problem[] =>
  story.record.sections.flatMap(({ prose }) =>
    Object.values(prose).flatMap(({ file, matter, labelLines }) =>
      Object.keys(matter.labels)
        .filter((id) => !known.thing.has(id) && !known.claim.has(id) && !isUnread(story, id))
        .map((id): Problem => ({
          file,
          line: labelLines[id] ?? 1,
          field: `labels.${id}`,
          what: `a label for "${id}", which is not in the record`,
          fix: adviseId(id, known.thing, definedIn.thing),
        })),
    ),
  );
