import type { Absence } from '../schemas/absence.ts';
import type { Actor } from '../schemas/actor.ts';
import type { Case } from '../schemas/case.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Front } from '../schemas/front.ts';
import type { Group } from '../schemas/group.ts';
import type { Section } from '../schemas/section.ts';
import type { Source } from '../schemas/source.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Story } from '../schemas/story.ts';
import type { Wording } from '../schemas/wording.ts';
import type { Words } from '../schemas/words.ts';
import type { MethodProse, Prose } from './prose.ts';

/** One section: its structure, and its words in each language. */
export interface SectionRecord {
  id: string;
  /** The two digits of its folder, shown beside its question. */
  number: number;
  folder: string;
  structure: Section;
  prose: Record<string, Prose>;
}

/** Everything a story's folder holds, as plain data. */
export interface StoryRecord {
  id: string;
  /** Hash of the folder's files: the version of the record. */
  version: string;
  story: Story;
  actors: Actor[];
  groups: Group[];
  /** The events whose days are counted, in the order of pictures. */
  cases: Case[];
  claims: Claim[];
  sources: Source[];
  statements: Statement[];
  spans: Span[];
  wordings: Wording[];
  absences: Absence[];
  corrections: Correction[];
  words: Record<string, Words>;
  front: Record<string, Front>;
  /** The words of the method page; a story may have none, and then has them in no language. */
  method: Record<string, MethodProse>;
  /** In reading order. */
  sections: SectionRecord[];
}

/** Where each id stands in a list, the first place of each: pictures and checks ask for thousands. */
const placesOf = new WeakMap<object, Map<string, number>>();

/** The member of `list` with this id. Throws when there is none: checks run first and report that to the author. */
export const byId = <T extends { id: string }>(list: readonly T[], id: string): T => {
  let places = placesOf.get(list);
  if (!places) {
    // From the end, so that the first of two with one id stays.
    places = new Map(list.map((item, i) => [item.id, i] as const).reverse());
    placesOf.set(list, places);
  }
  const item = list[places.get(id) ?? -1];
  // A list that was changed since it was first asked is searched.
  const found = item?.id === id ? item : list.find((one) => one.id === id);
  if (!found) throw new Error(`No "${id}" in the record; the checks should have said so.`);
  return found;
};
