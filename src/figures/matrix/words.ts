import type { Fitted, Part } from '../../graphics/matrix/data.ts';
import { isVerbatim } from '../../record/check/quotes.ts';
import { isInArticle } from '../../record/derive/tier.ts';
import { quotedWords } from '../../record/language/quotation.ts';
import { byId, type SectionRecord, type StoryRecord } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Voice } from '../reply.ts';

/** The same words in both boxes. */
export const both = (words: string): Fitted => ({ narrow: words, wide: words });

/** What a section calls a thing of the record in a picture; undefined where its front matter has no label for it. */
export const labelOf = (section: SectionRecord, language: string, id: string): Fitted | undefined => {
  const label = section.prose[language]?.matter.labels[id];
  const wide = label?.wide ?? label?.narrow;
  return wide === undefined ? undefined : { wide, narrow: label?.narrow ?? wide };
};

/**
 * The words of a cell that a statement or an absence fills.
 * @throws Error where the section has no label for it, or quotes words the statement does not hold
 */
export const cellWords = ({ record, language }: Voice, section: SectionRecord, id: string): Fitted => {
  const words = labelOf(section, language, id);
  if (!words) {
    throw new Error(
      `No words for “${id}”, which fills a cell.\n    → add it under "labels" in the front matter of ${language}.mdx.`,
    );
  }
  const statement = record.statements.find((s) => s.id === id);
  if (statement) checkQuoted(record, statement, words);
  return words;
};

/** Words in quotation marks stand in an excerpt of the statement. */
const checkQuoted = (record: StoryRecord, { id, appearances }: Statement, words: Fitted): void => {
  const stored = appearances.flatMap(({ excerpt }) => {
    const [source = '', name = ''] = excerpt?.split('/') ?? [];
    return excerpt === undefined ? [] : [byId(byId(record.sources, source).excerpts, name).text];
  });
  for (const text of Object.values(words)) {
    for (const quoted of quotedWords(text)) {
      if (stored.some((excerpt) => isVerbatim(quoted, excerpt))) continue;
      throw new Error(
        `“${quoted}”, in the label of “${id}”, stands in none of its excerpts.\n    → quote it letter by letter.`,
      );
    }
  }
};

/** A part that says what a statement says. */
export const statedBy = (record: StoryRecord, statement: Statement, words: Fitted): Part => ({
  kind: 'stated',
  beyond: !isInArticle(record, statement),
  words,
});
