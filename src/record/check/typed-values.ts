import { placeholder } from '../fill.ts';
import { compile, findAll, plain, type Range } from '../language/phrase.ts';
import { isInside, quotedIn } from '../language/sentences.ts';
import { formsOf, writtenDates } from '../language/written-dates.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { isExcused, lineIn, type Text, textsOf } from '../texts.ts';

/**
 * Numbers and dates come from the record. In prose, alt texts and labels they are named (`<Count>`,
 * `<Date>`, `{…}`), never typed, so that they follow when the record changes; elsewhere a date that
 * is typed is one of the record, and in a reply one of its own statement. Years, the numbers of
 * paragraphs, quotations and names may hold what they hold.
 */
export const checkTypedValues = (story: LoadedStory): Problem[] => {
  const record = datesOf(story);
  const years = new Set(record.map((date) => date.slice(0, 4)));
  const names = numberedNames(story);
  const ofRecord = new Map(
    story.record.story.languages.map((language) => [
      language,
      new Set(record.flatMap((date) => formsOf(date, language))),
    ]),
  );
  return textsOf(story).flatMap((text) => {
    if (story.record.corrections.some((one) => story.places.get(one)?.file === text.file)) return [];
    // Most texts hold no digit: what may hold one is worked out only where it is asked.
    if (!/\d/.test(text.text)) return [];
    const free = freeIn(story, text, years, names.get(text.language) ?? []);
    const dates = writtenDates(text.text, text.language);
    const isProse = text.file.endsWith('.mdx');
    const allowed =
      isProse || dates.length === 0
        ? undefined
        : allowedDates(story, text, ofRecord.get(text.language) ?? new Set());
    const told = (range: Range, what: string, fix: string): Problem[] => {
      const line = lineIn(text, range.from);
      if (isInside(range, free) || isExcused(story, text, line)) return [];
      return [
        { file: text.file, line, ...(text.field === undefined ? {} : { field: text.field }), what, fix },
      ];
    };
    const words = (range: Range): string => text.text.slice(range.from, range.to);
    const wrongDates = dates.flatMap((range) =>
      !allowed
        ? told(range, `the date “${words(range)}” is typed`, nameIt(text, 'date'))
        : allowed.has(words(range))
          ? []
          : told(
              range,
              `the date “${words(range)}” is none of ${text.field?.startsWith('replies') ? 'this reply' : 'the record'}`,
              'correct it here or in the record, or name it: {date:<statement or source>}.',
            ),
    );
    const numbers = !isProse
      ? []
      : [...text.text.matchAll(/(?<![\p{L}\p{N}.-])\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{N}])/gu)]
          .map((match) => ({ from: match.index, to: match.index + match[0].length }))
          .filter((range) => !isInside(range, dates))
          .flatMap((range) => told(range, `the number “${words(range)}” is typed`, nameIt(text, 'count')));
    return [...wrongDates, ...numbers];
  });
};

const nameIt = ({ field }: Text, kind: 'date' | 'count'): string =>
  field === undefined
    ? `name it, so that it follows the record: ${kind === 'date' ? '<Date of="…" />' : '<Count of="…" />'}.`
    : `name it, so that it follows the record: ${kind === 'date' ? '{date:<statement or source>}' : '{words}, {days:…:…}'}.`;

/** What may hold digits: markup that is filled in, quotations, names, paragraphs' numbers, years of the record. */
const freeIn = (
  { guards }: LoadedStory,
  text: Text,
  years: ReadonlySet<string>,
  names: readonly string[],
): Range[] => {
  const all = (pattern: RegExp): Range[] =>
    [...text.text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    }));
  const own = guards?.languages[text.language];
  const paragraphs = own ? findAll(compile(own.paragraphs, own.sets), plain(text.text)) : [];
  return [
    ...text.markup.filter(({ tag }) => tag === 'Count' || tag === 'Date'),
    ...quotedIn(text),
    ...all(placeholder),
    ...all(/\b\d{4}\b/g).filter(({ from, to }) => years.has(text.text.slice(from, to))),
    ...all(/¶\s?\d+(?:(?:, ?|–)\d+)*/g),
    // "paragraphs 1, 6, 7 and 9": numbers with nothing but a word between them.
    ...paragraphs.map(({ to, from }) => ({
      from,
      to: to + (/^\s+\d+(?:(?:,| \p{L}+|–)+\s*\d+)*/u.exec(text.text.slice(to))?.[0].length ?? 0),
    })),
    ...names.flatMap((name) => occurrences(text.text, name)),
  ];
};

/** The names that hold a digit, by language. */
const numberedNames = ({ record }: LoadedStory): ReadonlyMap<string, string[]> =>
  new Map(
    Object.entries(record.words).map(([language, { actors }]) => [
      language,
      Object.values(actors)
        .flatMap(({ name, short }) => [name, short ?? name])
        .filter((name) => /\d/.test(name)),
    ]),
  );

const occurrences = (text: string, part: string): Range[] => {
  const found: Range[] = [];
  for (let from = text.indexOf(part); from >= 0; from = text.indexOf(part, from + 1)) {
    found.push({ from, to: from + part.length });
  }
  return found;
};

/** Every date of the record. */
const datesOf = ({ record }: LoadedStory): string[] => [
  record.story.asOf,
  record.story.lastChecked,
  ...record.sources.map(({ published }) => published),
  ...record.statements.flatMap(({ said, public: known }) => [said, known]),
];

/** The dates a text outside prose may hold, in every form they are printed in: of a reply and of a sentence of the front, those of their own statements. */
const allowedDates = ({ record }: LoadedStory, text: Text, all: Set<string>): Set<string> => {
  const reply = /^replies\.([a-z0-9-]+)\./.exec(text.field ?? '')?.[1];
  const brief = /^brief\[(\d+)\]/.exec(text.field ?? '')?.[1];
  const own =
    reply !== undefined
      ? [reply]
      : brief !== undefined
        ? record.front[text.language]?.brief[Number(brief)]?.statements
        : undefined;
  if (!own) return all;
  const dates = record.statements
    .filter(({ id }) => own.includes(id))
    .flatMap(({ said, public: known }) => [said, known]);
  return new Set(dates.flatMap((date) => formsOf(date, text.language)));
};
