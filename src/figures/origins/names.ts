import type { Beside, ByBox, OriginsName } from '../../graphics/origins/data.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Name } from '../../record/derive/names.ts';
import { groupOf } from '../../record/derive/origins.ts';
import { type Role, roleIn } from '../../record/derive/role.ts';
import { quote } from '../../record/language/quotation.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { OriginsState } from '../../schemas/states/origins.ts';
import type { ProseMatter } from '../../schemas/prose.ts';
import type { Voice } from '../reply.ts';
import type { OriginsSteps } from './stages.ts';

const roleOf = (record: StoryRecord, { statement }: Name): Role =>
  statement ? roleIn(record, statement) : 'relays';

/** "¶3, 8". */
export const mark = (paragraphs: readonly number[]): string => `¶${paragraphs.join(', ')}`;

/** The article's date, with its year. */
export const printedOn = ({ record, language }: Voice): ByBox => {
  const { published } = byId(record.sources, record.story.article);
  return {
    narrow: `${formatDate(published, language)} ${published.slice(0, 4)}`,
    wide: formatDate(published, language, 'long'),
  };
};

/** Names as the picture shows them: what stands beside each, from which step on. @throws Error when a name has no words. */
export const namesShown = (
  voice: Voice,
  labels: ProseMatter['labels'],
  { list, at }: OriginsSteps,
  names: readonly Name[],
): OriginsName[] => {
  const { record, language, t } = voice;
  const name = (group: string): string => record.words[language]?.actors[group]?.name ?? group;
  const where = (paragraphs: readonly number[]): string =>
    t(paragraphs.length === 1 ? 'origins.paragraph' : 'origins.paragraphs', { list: paragraphs.join(', ') });
  const paragraphOf = (ref: string): number[] => {
    const [source = '', excerpt = ''] = ref.split('/');
    const place = byId(byId(record.sources, source).excerpts, excerpt).at;
    return place ? [place.paragraph] : [];
  };
  const date = printedOn(voice);
  /** Words of the article that steps put beside a name. */
  const said = (group: string) =>
    list.flatMap(({ state }, step) =>
      state.words
        .filter(({ by }) => groupOf(record, by) === group)
        .map(({ of, words, brief = words }) => ({
          step,
          quote: { narrow: quote(brief, language), wide: quote(words, language) },
          paragraphs: paragraphOf(of),
        })),
    );

  for (const { state } of list) for (const words of state.words) checkWords(record, names, words);
  return names.map((one): OriginsName => {
    const { group, standing, paragraphs } = one;
    const words = said(group);
    if (standing !== 'page' && words[0]?.step !== at.names) {
      throw new Error(
        `"${group}" stands near the question, but no words of the article are shown beside it.\n` +
          '    → add them to "words" in the step that shows "names".',
      );
    }
    const quoted = words.map(({ step, quote, paragraphs: own }): Beside => {
      // A relay's later words stand in the origin's box, without a line of their own.
      const note = `${quote.narrow} ${mark(own)}`;
      // Of whoever speaks of something else a label says what that is.
      const label = step === at.apart ? labels[one.statement?.id ?? ''] : undefined;
      return {
        step,
        words: {
          narrow: label?.narrow === undefined ? note : `${label.narrow} ${mark(own)}`,
          wide: label?.wide === undefined ? where(own) : `${label.wide}, ${mark(own)}`,
        },
      };
    });
    const later: Beside[] =
      standing === 'page'
        ? [
            { step: at.names, words: both(t('origins.prints')) },
            { step: at.relays, words: { ...date, wide: t('origins.prints-on', { date: date.wide }) } },
          ]
        : standing === 'relay'
          ? [
              {
                step: at.relays,
                words: { narrow: mark(paragraphs), wide: t('origins.passes-on', { list: mark(paragraphs) }) },
              },
            ]
          : standing === 'origin'
            ? [{ step: at.basis, words: both(t(`origins.${one.statement?.basis ?? 'not-stated'}`)) }]
            : [];
    return {
      key: group,
      name: name(group),
      standing,
      role: roleOf(record, one),
      notes: [...(standing === 'relay' ? quoted.slice(0, 1) : quoted), ...later],
      quotes: words.map(({ step, quote }) => ({ step, words: quote })),
    };
  });
};

/** Words stand in a paragraph of the article that names whom they are put beside; a relay's are those it passes on. */
const checkWords = (
  record: StoryRecord,
  names: readonly Name[],
  { by, of }: OriginsState['words'][number],
): void => {
  const name = names.find(({ group }) => group === groupOf(record, by));
  if (!name) {
    throw new Error(
      `"${by}" is not named near the question this section asks.\n    → take its words out of the step.`,
    );
  }
  const [source = '', excerpt = ''] = of.split('/');
  const paragraph = byId(byId(record.sources, source).excerpts, excerpt).at?.paragraph;
  if (source === record.story.article && name.paragraphs.includes(paragraph ?? 0)) return;
  throw new Error(
    `The words of ${of} stand in no paragraph of the article that names "${by}".\n` +
      `    → choose words of paragraph ${name.paragraphs.join(', ')}.`,
  );
};

const both = (words: string): ByBox => ({ narrow: words, wide: words });
