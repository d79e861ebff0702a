/** Locale whose order and month names a language's dates take. */
const locales: Record<string, string> = { en: 'en-GB', es: 'es-ES' };

/** The locale that dates of a language are written in. */
export const localeOf = (language: string): string => locales[language] ?? language;

const part = (date: string, language: string, style: 'short' | 'long'): string => {
  const month = date.length === 7;
  const long = style === 'long';
  const text = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    ...(month ? {} : { day: 'numeric' as const }),
    month: long || month ? 'long' : 'short',
    ...(long ? { year: 'numeric' as const } : {}),
  }).format(new Date(`${month ? `${date}-01` : date}T12:00:00Z`));
  // British ICU data shortens to four letters; every other month has three.
  return long ? text : text.replace(/\bSept\b/, 'Sep');
};

/**
 * A date of the record as printed, with the precision it has: `12 Aug`, `July`, `8–9 Aug`
 * (`short`), or `12 August 2024` (`long`).
 */
export const formatDate = (date: string, language: string, style: 'short' | 'long' = 'short'): string => {
  const [from = date, to] = date.split('/');
  if (to === undefined || to === from) return part(from, language, style);
  const sameMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth) return `${Number(from.slice(8))}–${part(to, language, style)}`;
  // Over a year's end the years are part of the date.
  const across = from.slice(0, 4) !== to.slice(0, 4);
  const wanted = across ? 'long' : style;
  return `${part(from, language, wanted)}–${part(to, language, wanted)}`;
};
