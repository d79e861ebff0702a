/** The outer quotation marks of a language, by its code; “ ” where none is named. */
const marks: Readonly<Record<string, readonly [string, string]>> = { es: ['«', '»'] };

/** Words in the outer quotation marks of the language that quotes them. */
export const quote = (words: string, language: string): string => {
  const [open, close] = marks[language] ?? ['“', '”'];
  return `${open}${words}${close}`;
};

/** What a text quotes, in outer marks of any language, without them. */
export const quotedWords = (text: string): string[] =>
  [...text.matchAll(/“([^”]+)”|«([^»]+)»/g)].map(([, curly, angled]) => curly ?? angled ?? '');

/** Words without the outer marks that stand in them. */
export const bare = (words: string): string => words.replaceAll(/[“”«»]/g, '');

/** Whether words quote. */
export const quotes = (words: string): boolean => /[“«]/.test(words);
