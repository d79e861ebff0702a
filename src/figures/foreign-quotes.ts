import type { Foreign } from '../i18n/foreign.ts';
import { quotedWords } from '../record/language/quotation.ts';
import type { Voice } from './reply.ts';

/**
 * The quoted words of a text that an excerpt of the record has in another language than the page's, and none in the
 * page's: descriptions and lists of changes quote without markup, and a voice that reads them aloud has to know.
 */
export const foreignQuotes = ({ record, language: own }: Voice, text: string): Foreign[] => {
  const excerpts = record.sources.flatMap(({ language, excerpts: all }) =>
    all.map((excerpt) => ({ words: excerpt.text, language: excerpt.language ?? language })),
  );
  return quotedWords(text).flatMap((quoted) => {
    const languages = new Set(
      excerpts.filter(({ words }) => words.includes(quoted)).map(({ language }) => language),
    );
    const [language] = languages;
    return language === undefined || languages.has(own) ? [] : [{ text: quoted, language }];
  });
};
