import type { DriftState } from '../../schemas/states/drift.ts';
import type { Wording } from '../../schemas/wording.ts';
import type { LoadedStory } from '../load.ts';
import { adviseId, type Problem } from '../problem.ts';
import { placeOf } from './place.ts';
import { isUnread } from './known.ts';

type Thread = DriftState['threads'][number];

/** A drift follows wordings of the record, stops at their hops, and marks changes that these have. */
export const checkDrift = (story: LoadedStory): Problem[] =>
  story.record.sections.flatMap(({ structure }) =>
    structure.graphic !== 'drift'
      ? []
      : structure.steps.flatMap((step, i) =>
          step.state.threads.flatMap((thread, j) => {
            const tell = (field: (string | number)[], what: string, fix: string): Problem => ({
              ...placeOf(story, structure, ['steps', i, 'state', 'threads', j, ...field]),
              what,
              fix,
            });
            const wording = story.record.wordings.find(({ id }) => id === thread.wording);
            if (wording) return checkThread(wording, thread, tell);
            if (isUnread(story, thread.wording) || story.unread.files.size > 0) return [];
            const ids = story.record.wordings.map(({ id }) => id);
            const fix = adviseId(thread.wording, ids, 'record/wordings.yaml');
            return [tell(['wording'], `no wording has the id "${thread.wording}"`, fix)];
          }),
        ),
  );

const checkThread = (
  wording: Wording,
  thread: Thread,
  tell: (field: (string | number)[], what: string, fix: string) => Problem,
): Problem[] => {
  const all = wording.hops.map(({ id }) => id);
  const shown = thread.hops ?? all;
  const needHop = (id: string | undefined, field: (string | number)[], among: string[]): Problem[] =>
    id === undefined || among.includes(id)
      ? []
      : [
          tell(
            field,
            `the wording "${wording.id}" ${all.includes(id) ? 'does not show its hop' : 'has no hop'} "${id}" here`,
            adviseId(id, among, all === among ? 'the hops of this wording' : 'the hops shown in this step'),
          ),
        ];
  const parts = wording.hops.filter(({ id }) => shown.includes(id)).flatMap((hop) => Object.keys(hop.parts));
  return [
    ...shown.flatMap((id, i) => needHop(id, ['hops', i], all)),
    ...needHop(thread.at, ['at'], shown),
    ...needHop(thread.until, ['until'], shown),
    ...thread.marks.flatMap((mark, i) => {
      const [id = '', kind] = mark.split('/');
      const missing = needHop(id, ['marks', i], shown);
      const changes = wording.hops.find((hop) => hop.id === id)?.changes ?? [];
      if (missing.length > 0 || kind === undefined || changes.some((c) => c.kind === kind)) return missing;
      const kinds = [...new Set(changes.map((c) => c.kind))].join(', ') || 'none';
      const what = `the hop "${id}" of "${wording.id}" has no change of the kind "${kind}"`;
      return [tell(['marks', i], what, `use one of its own (${kinds}), or add the change to the record.`)];
    }),
    ...thread.narrow
      .filter((part) => !parts.includes(part))
      .map((part) =>
        tell(
          ['narrow', thread.narrow.indexOf(part)],
          `no hop of "${wording.id}" shown here has the part "${part}"`,
          `use some of: ${[...new Set(parts)].join(', ')}.`,
        ),
      ),
  ];
};
