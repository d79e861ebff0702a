import type { NestedData } from '../../graphics/nested/data.ts';
import type { NestedRow } from '../../graphics/nested/table.ts';
import type { Translate } from '../../i18n/translate.ts';
import { bare, quote } from '../../record/language/quotation.ts';
import type { Voice } from '../reply.ts';

/** The rows of the table: the sentence, who stands around it from the page inwards, how far that is, what came later. */
export const nestedRows = ({ sentence, outlines, depth, later }: NestedData, { t, language }: Voice): NestedRow[] => [
  {
    cells: [
      `${t('nested.table.sentence')} (${sentence.paragraph}), ${sentence.quoting.text}`,
      sentence.words.join(' '),
      '',
      '',
    ],
    step: 0,
  },
  ...outlines.map(({ name, note, role, date, unknown, gap, step }) => ({
    cells: [`${name}${note.wide}`, gap ?? unknown?.wide ?? '', t(`mark.${role}`), date],
    step,
  })),
  ...(sentence.differs ? [differsRow(sentence.words, sentence.differs, t, language)] : []),
  ...(depth?.figures ?? []).map(({ figure, text }) => ({
    cells: [t('nested.table.depth'), `${figure} ${text}`, '', ''],
    step: depth?.step ?? 0,
  })),
  ...(later ? [{ cells: [later.lead, later.text.wide, t(`mark.${later.role}`), ''], step: later.step }] : []),
];

/** The marked words themselves, and what is said of them. */
const differsRow = (
  words: readonly string[],
  { from, to, text, step }: NonNullable<NestedData['sentence']['differs']>,
  t: Translate,
  language: string,
): NestedRow => {
  const marked = quote(bare(words.slice(from, to + 1).join(' ')), language);
  return {
    cells: [`${t('nested.table.words')}: ${marked}`, `${text} (${t('page.beyond-the-article')})`, '', ''],
    step,
  };
};
