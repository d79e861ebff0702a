import type { CompareData, Wording } from '../../graphics/compare/data.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import type { CompareState } from '../../schemas/states/compare.ts';
import type { Voice } from '../reply.ts';
import { dayAndYear, quoted } from './page.ts';
import type { Steps } from './steps.ts';
import { both, labelOf } from './tracks.ts';

/** Words of both years side by side, a column for each: what each speaks of, and how sure in its own word. */
export const wordingsOf = (voice: Voice, section: SectionRecord, steps: Steps): CompareData['wordings'] =>
  steps.flatMap(({ state: { wordings } }, step) =>
    Object.keys(wordings).length === 0
      ? []
      : [
          {
            step,
            columns: voice.record.cases.map(({ id }) => columnOf(voice, section, wordings[id] ?? [])),
          },
        ],
  );

type Words = CompareState['wordings'][string];

/** One year's words, under who says them and when. */
const columnOf = (
  { record, language, t }: Voice,
  section: SectionRecord,
  own: Words,
): CompareData['wordings'][number]['columns'][number] => {
  const cells = own.map(({ statement, words, brief }): Wording => {
    const { claims, confidence } = byId(record.statements, statement);
    const [claim] = claims;
    // Who makes no claim has no word of confidence to show; what it speaks of is named in the front matter.
    if (claim === undefined)
      return { about: labelOf(section, language, statement), words: quoted(words, brief, language) };
    return {
      about: both(() => t(`compare.about.${byId(record.claims, claim).kind}`)),
      words: quoted(words, brief, language),
      confidence: confidence === undefined ? { none: t('compare.no-confidence') } : { word: confidence },
    };
  });
  const { speaker = '', public: date = '' } =
    record.statements.find(({ id }) => id === own[0]?.statement) ?? {};
  const actor = record.words[language]?.actors[speaker];
  return {
    head: t('compare.head', { name: actor?.name ?? speaker, date: dayAndYear(date, language) }),
    cells,
  };
};
