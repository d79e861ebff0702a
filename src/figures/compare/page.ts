import type { ByBox, CompareData, Filled, Sentence } from '../../graphics/compare/data.ts';
import { formatDate } from '../../i18n/date.ts';
import { roleIn } from '../../record/derive/role.ts';
import { quote } from '../../record/language/quotation.ts';
import { byId } from '../../record/story-record.ts';
import type { Voice } from '../reply.ts';
import { fault, rangeOf, type Steps } from './steps.ts';

/** Words as shown: in quotation marks, with an ellipsis where they stop before the stored ones do. */
export const quoted = (words: string, brief: string | undefined, language: string): ByBox => ({
  narrow: quote(brief ?? words, language),
  wide: quote(words, language),
});

/** The page: the article's sentences, their blanks, and who said it, when, in which words. */
export const pageOf = ({ record, language, t }: Voice, steps: Steps): CompareData['page'] => {
  const shown = rangeOf(steps, ({ view }) => view === 'page');
  const filledFrom = steps.findIndex(({ state }) => state.fill.length > 0);
  if (!shown) throw fault('The comparison has no step with the view "page".', 'begin with one.');
  const sentences = steps.flatMap(({ state }, step) =>
    state.sentences.map(({ of, words, brief }): Sentence => {
      const [source = '', excerpt = ''] = of.split('/');
      const { at } = byId(byId(record.sources, source).excerpts, excerpt);
      const open = (own: string): string => quote(`${at?.from === 1 ? '' : '… '}${own} …`, language);
      return {
        key: `sentence-${excerpt}`,
        words: { narrow: open(brief ?? words), wide: open(words) },
        paragraph: at ? `¶${at.paragraph}` : '',
        step,
      };
    }),
  );
  const filled = steps.flatMap(({ state }, step) =>
    state.fill.map(({ statement, words, brief }): Filled => {
      const said = byId(record.statements, statement);
      return {
        key: statement,
        role: roleIn(record, said),
        name: record.words[language]?.actors[said.speaker]?.name ?? said.speaker,
        date: dayAndYear(said.public, language),
        words: quoted(words, brief, language),
        step,
      };
    }),
  );
  return {
    shown,
    sentences,
    blanks: {
      heads: (['who', 'when', 'words'] as const).map((key) => t(`compare.blank.${key}`)),
      to: filledFrom < 0 ? shown.to : filledFrom - 1,
    },
    filled,
  };
};

/** "7 Oct 2016"; a range as it is. */
export const dayAndYear = (date: string, language: string): string => {
  const text = formatDate(date, language);
  return /\d{4}/.test(text) ? text : `${text} ${date.slice(0, 4)}`;
};
