import { wholesOf } from '../derive/response.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { referencesOf, writtenIn } from '../written.ts';
import { normalise, standsIn } from './quotes.ts';

/**
 * `<Says by="…">` stands around a name of who speaks, or of the whole or the evidence holder it is part
 * of: those of `record/words/`, its `otherNames` among them. A swapped `by` would move a sentence to
 * somebody else, unseen by readers.
 */
export const checkSays = (story: LoadedStory): Problem[] => {
  const { record } = story;
  return writtenIn(record).flatMap(([language, written]) => {
    const words = new Map(Object.entries(record.words[language]?.actors ?? {}));
    const namesOf = (id: string): string[] => {
      const all = [...wholesOf(record, id), record.actors.find((actor) => actor.id === id)?.group ?? id];
      return [...new Set(all)].flatMap((one) => {
        const { name, short, otherNames = [] } = words.get(one) ?? {};
        return [name, short, ...otherNames].filter((given) => given !== undefined);
      });
    };
    const plain = (text: string): string => normalise(text).toLowerCase();
    return referencesOf(written)
      .filter(({ tag, id }) => tag === 'Says' && words.has(id))
      .filter(({ id, words: tagged }) => !namesOf(id).some((name) => standsIn(plain(name), plain(tagged))))
      .map(({ id, words: tagged, line }): Problem => ({
        file: written.file,
        line,
        what: `<Says by="${id}"> stands around “${tagged}”, which holds no name of "${id}"`,
        fix: `correct "by", or put the tag around one of: ${namesOf(id).join(', ')}. A further name goes to "otherNames" in record/words/${language}.yaml.`,
      }));
  });
};
