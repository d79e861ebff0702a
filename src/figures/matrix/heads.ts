import {
  type Column,
  type Fitted,
  type MatrixData,
  type Part,
  type RowKey,
} from '../../graphics/matrix/data.ts';
import { formatDate } from '../../i18n/date.ts';
import type { SectionRecord } from '../../record/story-record.ts';
import type { Voice } from '../reply.ts';
import { both, labelOf } from './words.ts';

/**
 * What the speaker does with the claim, after its name. A label is a whole sentence that begins with
 * the name, so that its alleger stands in it wherever it is checked.
 */
export const answerOf = (
  section: SectionRecord,
  language: string,
  id: string,
  name: string,
): Column['answer'] => {
  const label = labelOf(section, language, id);
  const rest = (words: string): string => words.slice(name.length).trim();
  if (!label || !Object.values(label).every((words) => words.startsWith(`${name} `))) {
    throw new Error(
      `The label of “${id}” does not begin with “${name}”.\n    → write under "labels" what this speaker says of the claim, in a sentence that begins with its name.`,
    );
  }
  return { narrow: rest(label.narrow), wide: rest(label.wide) };
};

/** On what date the column is looked at; the latest says when it was last checked. */
export const periodOf = ({ record, language, t }: Voice, asOf: string, isLatest: boolean): Fitted => {
  const date = formatDate(asOf, language, isLatest ? 'short' : 'long');
  const checked = formatDate(record.story.lastChecked, language, 'long');
  const kind = isLatest ? 'latest' : asOf === record.story.asOf ? 'article' : 'other';
  const words = (box: string): string => t(`matrix.period.${kind}.${box}`, { date, checked });
  return { narrow: words('narrow'), wide: words('wide') };
};

/** What a head says, and the looks a part can have, one a row. */
export const sampleOf = ({ t }: Voice): MatrixData['sample'] => {
  const words = (key: string): Fitted => both(t(`matrix.sample.${key}`));
  const part = (kind: Part['kind'], beyond: boolean, key: string): Part => ({
    kind,
    beyond,
    words: words(key),
  });
  const cells: Record<RowKey, Part[]> = {
    basis: [part('stated', false, 'stated')],
    shows: [part('stated', true, 'stated-beyond')],
    sure: [part('blank', false, 'blank')],
    limits: [part('blank', true, 'blank-beyond')],
    others: [part('stated', true, 'one'), part('blank', true, 'other')],
    reply: [part('none', false, 'none')],
  };
  return {
    key: 'sample',
    question: words('question'),
    role: 'unknown',
    name: t('matrix.sample.who'),
    answer: words('answer'),
    period: words('period'),
    cells,
  };
};
