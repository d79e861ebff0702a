import { earliest, latest } from '../dates.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** Whether `a` is before `b` however their months and ranges are read. What may be right is no fault. */
const isSurelyBefore = (a: string, b: string): boolean => latest(a) < earliest(b);

/** Time runs one way, and ends at the last check: nothing is public, cited, relayed, received, printed or translated before it was there. */
export const checkDates = (story: LoadedStory): Problem[] => {
  const { statements, sources } = story.record;
  const problems: Problem[] = [];
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const tell = (thing: object, path: (string | number)[], what: string, fix: string): void => {
    problems.push({ ...placeOf(story, thing, path), what, fix });
  };

  for (const statement of statements) {
    const { id, said, public: since, tells, receivedFrom, via, cites, appearances } = statement;
    if (isSurelyBefore(since, said)) {
      tell(
        statement,
        ['public'],
        `"${id}" became public on ${since}, before it was said on ${said}`,
        'correct one of the two dates.',
      );
    }
    if (tells && isSurelyBefore(said, tells.when)) {
      tell(
        statement,
        ['tells', 'when'],
        `"${id}" of ${said} tells of something that happened later, on ${tells.when}`,
        'correct one of the two dates.',
      );
    }
    if (receivedFrom && isSurelyBefore(said, receivedFrom.when)) {
      tell(
        statement,
        ['receivedFrom', 'when'],
        `"${id}" of ${said} tells of something received later, on ${receivedFrom.when}`,
        'correct one of the two dates.',
      );
    }
    const leansOn = [
      ...(via === undefined ? [] : [{ on: via, path: ['via'], verb: 'relays' }]),
      ...cites.map((cited, i) => ({ on: cited.id, path: ['cites', i, 'id'], verb: 'cites' })),
    ];
    for (const { on, path, verb } of leansOn) {
      const other = statementOf.get(on);
      if (!other || !isSurelyBefore(said, other.said)) continue;
      tell(
        statement,
        path,
        `"${id}" of ${said} ${verb} "${on}", which was said later, on ${other.said}`,
        'correct one of the two dates, or name the statement that came before.',
      );
    }
    appearances.forEach(({ source }, i) => {
      const document = sourceOf.get(source);
      if (!document || !isSurelyBefore(document.published, said)) return;
      tell(
        statement,
        ['appearances', i, 'source'],
        `"${id}" of ${said} stands in "${source}", which was published before, on ${document.published}`,
        'correct one of the two dates, or name the document it stands in.',
      );
    });
  }
  for (const source of sources) {
    const from = source.madeFrom && sourceOf.get(source.madeFrom.source);
    if (!from || !isSurelyBefore(source.published, from.published)) continue;
    tell(
      source,
      ['madeFrom', 'source'],
      `"${source.id}" of ${source.published} is made from "${from.id}", which was published later, on ${from.published}`,
      'correct one of the two dates, or name the document it was made from.',
    );
  }
  return [...problems, ...checkLastCheck(story)];
};

/** A claim's page goes up to the last check, and shows what is surely public by then; the article is among it. */
const checkLastCheck = (story: LoadedStory): Problem[] => {
  const { lastChecked, asOf } = story.record.story;
  const later = story.record.statements.filter((statement) => latest(statement.public) > lastChecked);
  const own = {
    ...placeOf(story, story.record.story, ['asOf']),
    what: `the article’s day, ${asOf}, is later than the last check on ${lastChecked}`,
    fix: 'correct one of the two dates.',
  };
  return [
    ...later.map((statement) => ({
      ...placeOf(story, statement, ['public']),
      what: `"${statement.id}", public ${statement.public}, may be later than the last check on ${lastChecked}`,
      fix: 'correct one of the two dates; of a month or a range name the days up to the check.',
    })),
    ...(asOf > lastChecked ? [own] : []),
  ];
};
