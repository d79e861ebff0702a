import { formatDate } from '../../i18n/date.ts';
import type { Range } from './phrase.ts';

const patterns = new Map<string, RegExp>();

/** Days written with the names of months of a language: `10 August`, `8–9 Aug 2024`. */
const patternOf = (language: string): RegExp => {
  const tenths = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}-10`);
  const months = tenths.flatMap((day) =>
    (['short', 'plain'] as const).map((style) => formatDate(day, language, style).replace(/^10 /, '')),
  );
  const any = [...new Set(months)].join('|');
  return new RegExp(String.raw`\b\d{1,2}(?:–\d{1,2})? (?:${any})(?!\p{L})(?:(?: de)? \d{4})?`, 'gu');
};

/** Where a text has days written out, in the order its language puts them. */
export const writtenDates = (text: string, language: string): Range[] => {
  const pattern = patterns.get(language) ?? patternOf(language);
  patterns.set(language, pattern);
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
};

/** Every form a date of the record may be written in; of a range, its ends too. */
export const formsOf = (date: string, language: string): string[] =>
  [date, ...date.split('/')].flatMap((one) =>
    (['short', 'plain', 'long'] as const)
      .map((style) => formatDate(one, language, style))
      .flatMap((form) => [form, `${form} ${one.slice(0, 4)}`]),
  );
