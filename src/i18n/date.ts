/** Locale whose order and month names a language's dates take. */
const locales: Record<string, string> = { en: 'en-GB', es: 'es-ES' };

/** The locale that dates of a language are written in. */
export const localeOf = (language: string): string => locales[language] ?? language;

/** `12 Aug`, `12 August`, or `12 August 2024`. */
type DateStyle = 'short' | 'plain' | 'long';

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Making a formatter costs far more than using it: each is made once. */
const formatterOf = (language: string, style: DateStyle, month: boolean): Intl.DateTimeFormat => {
  const key = `${language} ${style} ${month}`;
  const found =
    formatters.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), {
      timeZone: 'UTC',
      ...(month ? {} : { day: 'numeric' as const }),
      month: style !== 'short' || month ? 'long' : 'short',
      ...(style === 'long' ? { year: 'numeric' as const } : {}),
    });
  formatters.set(key, found);
  return found;
};

const part = (date: string, language: string, style: DateStyle): string => {
  const month = date.length === 7;
  const long = style !== 'short';
  const text = formatterOf(language, style, month).format(
    new Date(`${month ? `${date}-01` : date}T12:00:00Z`),
  );
  // British ICU data shortens to four letters; every other month has three.
  return long ? text : text.replace(/\bSept\b/, 'Sep');
};

/** A month's name where there is little room: `Aug`. */
export const monthName = (month: string, language: string): string =>
  part(`${month}-01`, language, 'short').replace(/\d+\s*/, '');

/**
 * A date of the record as printed, with the precision it has: `12 Aug`, `July`, `8–9 Aug`
 * (`short`), `12 August` (`plain`), or `12 August 2024` (`long`).
 */
export const formatDate = (date: string, language: string, style: DateStyle = 'short'): string => {
  const [from = date, to] = date.split('/');
  if (to === undefined || to === from) return part(from, language, style);
  const sameMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth) return `${Number(from.slice(8))}–${part(to, language, style)}`;
  // Over a year's end the years are part of the date.
  const across = from.slice(0, 4) !== to.slice(0, 4);
  const wanted = across ? 'long' : style;
  return `${part(from, language, wanted)}–${part(to, language, wanted)}`;
};
